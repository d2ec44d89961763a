import type { IsoDate } from '../../../src/domain/date.ts';
import { dayIn, type DayReading } from './dates.ts';
import { keyOf, tidy } from '../../../src/domain/names/spelling.ts';

/** A decision as one cell or sentence names it. */
export interface DecisionMention {
  /** “9008/QĐ-UBND”: slashes and dashes as decisions have them. Undefined where only a day is known. */
  readonly number?: string;
  readonly day?: DayReading;
  readonly issuer?: string;
  /** A draft: its number is still blank. */
  readonly draft?: boolean;
  readonly spelled: string;
}

const NUMBER =
  /(?<![\p{L}\d])((?:M[ẪẫAa][Uu]-)?(?:BO-)?\d{1,5}[a-zA-Z]?)\s*[/-]?\s*(\/\s*\d{4}\s*)?\/?\s*(?:Q[ĐDđd])\s*[-/–.]?\s*([\p{Lu}\d]{2,}(?:\s?[-–]\s?[\p{Lu}\d]{1,})*)/u;
const BARE = /(?:quyết định|q[đd])\s*(?:số)?\s*:?\s*(\d{1,5})(?!\d)(?![\d/.]*\d{4})(?!\s*[/-]\s*[\p{L}])/iu;
/** Documents that a list rests on, not the ones that recognise: the Prime Minister's, plans, guidance. */
const CITED = /(?:TTg|NQ-|KH-|TB-|BNN-|VPĐP|HD-)/u;

/** The first decision that a text names; undefined where it names none. */
export function decisionIn(written: string): DecisionMention | undefined {
  const text = tidy(written);
  // What a document rests on is another document.
  if (/^căn cứ/iu.test(text)) return undefined;
  if (isDraft(text)) return { draft: true, spelled: text };
  const at = recognising(text);
  if (!at) {
    const bare = BARE.exec(text);
    if (!bare?.[1]) return undefined;
    return { number: bare[1], spelled: text, ...rest(text.slice(bare.index + bare[0].length)) };
  }
  return { number: at.number, spelled: text.slice(at.from), ...rest(text.slice(at.to)) };
}

/** A cell of a column of numbers: “9008/QĐ-UBND”, or the number alone. */
export function decisionCell(written: string): DecisionMention | undefined {
  const text = tidy(written);
  if (text === '') return undefined;
  const named = decisionIn(text);
  if (named) return named;
  return /^\d{1,5}$/u.test(text) ? { number: text, spelled: text } : undefined;
}

/** Every decision number in a text, with what follows it up to the next. */
export function decisionsIn(written: string): DecisionMention[] {
  const found: DecisionMention[] = [];
  let text = tidy(written);
  for (let at = recognising(text); at; at = recognising(text)) {
    const following = text.slice(at.to);
    const next = recognising(following);
    found.push({
      number: at.number,
      spelled: text.slice(at.from, at.to + 40),
      ...rest(next ? following.slice(0, next.from) : following),
    });
    text = following;
  }
  return found;
}

function recognising(text: string): { number: string; from: number; to: number } | undefined {
  let offset = 0;
  for (;;) {
    const match = NUMBER.exec(text.slice(offset));
    if (!match) return undefined;
    const from = offset + match.index;
    const to = from + match[0].length;
    const [, serial = '', year = '', maker = ''] = match;
    if (!CITED.test(text.slice(from, to + 2)) && !/TT[gG]/u.test(maker)) {
      const office = maker.replace(/\s?[-–]\s?/gu, '-').replace(/-$/u, '');
      return { number: `${serial}${year.replace(/\s/gu, '')}/QĐ-${office}`, from, to };
    }
    offset = to;
  }
}

function rest(following: string): Pick<DecisionMention, 'day' | 'issuer'> {
  const near = following.slice(0, 160);
  const day = dayIn(near.slice(0, 60));
  const issuer = issuerIn(near);
  return { ...(day && { day }), ...(issuer !== undefined && { issuer }) };
}

/** “UBND thành phố Hà Nội”, as far as the name goes; undefined where no office is named. */
export function issuerIn(text: string): string | undefined {
  const match =
    /(?<!\p{L})(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Chủ tịch UBND|Bộ(?= Nông| NN))\s+(?:(?:thành phố|TP\.?|tỉnh|huyện|quận|thị xã|xã|phường)\s+)?(?:\p{Lu}[\p{L}]*(?:\s+(?:và|\p{Lu}[\p{L}]*))*)/iu.exec(
      text,
    );
  if (!match) return undefined;
  const words = tidy(match[0])
    .replace(/^Chủ tịch /iu, '')
    .split(' ');
  // The name ends with its last word in capitals.
  while (words.length > 2 && !/^\p{Lu}/u.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ').replace(/^[ỦU][ỷyỶY] ban nhân dân/iu, 'UBND');
}

function isDraft(text: string): boolean {
  return (
    /(?<!\p{L})dự thảo(?!\p{L})/iu.test(text) || /(?:số\s*:?\s*|^\s*)[.…_\s]*\/\s*Q[ĐD]\s*[-/]/iu.test(text)
  );
}

/** The key under which two spellings of a number are one: no leading zeros, no signs. */
export function numberKey(number: string): string {
  return keyOf(number)
    .replace(/^0+(?=\d)/, '')
    .replaceAll(' ', '');
}

/** True where two days are one with day and month swapped. */
export function swapped(a: IsoDate, b: IsoDate): boolean {
  const [year, month, day] = a.split('-');
  return a !== b && b === [year, day, month].join('-');
}
