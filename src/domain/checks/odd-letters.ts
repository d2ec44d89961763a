import { windowsByte } from '../old-letters/windows-1252.ts';
import type { Words } from './issue-kind.ts';

interface OddSign {
  /** The sign itself. */
  readonly found: string;
  readonly offset: number;
}

const ZERO_WIDTH: Words = { vi: 'dấu không có bề rộng', en: 'a sign without width' };
const DIRECTION: Words = { vi: 'dấu đổi chiều chữ', en: 'a sign that turns the direction of writing' };
const HYPHEN: Words = { vi: 'gạch nối ẩn', en: 'a soft hyphen' };
const BREAK: Words = { vi: 'dấu ngắt dòng của Word', en: 'a line break of a word processor' };

/** A joiner between pictures is part of them. */
const INVISIBLE =
  /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\v\f]|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D/gu;

/** Signs that nobody sees, and that searches and twins stumble over. */
export function invisibleIn(text: string): (OddSign & { readonly sign: Words })[] {
  return [...text.matchAll(INVISIBLE)].map(({ 0: found, index }) => ({
    found,
    offset: index,
    sign: signWords(found),
  }));
}

function signWords(sign: string): Words {
  if (sign === '\u00AD') return HYPHEN;
  if (sign === '\v' || sign === '\f') return BREAK;
  return /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(sign) ? DIRECTION : ZERO_WIDTH;
}

/** The text without them; a line break of a word processor becomes a space. */
export function withoutInvisible(text: string): string {
  return text.replace(/[\v\f]/gu, ' ').replace(INVISIBLE, '');
}

/** Letters that look like one of the Vietnamese alphabet and are another. */
const LOOK_ALIKE: ReadonlyMap<string, string> = new Map(
  [
    'ÐĐ ƉĐ ðđ ɖđ',
    // Cyrillic.
    'аa еe оo рp сc хx уy АA ВB ЕE КK МM НH ОO РP СC ТT ХX іi ѕs ԁd һh',
  ]
    .flatMap((line) => line.split(' '))
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);
/** Any of them: nearly every text has none, and is not looked at word by word. */
const ANY_LOOK_ALIKE = new RegExp(`[${[...LOOK_ALIKE.keys()].join('')}]`, 'u');
const WORD = /\p{L}+/gu;

/** Such letters, where they stand in a word with Latin letters: a word in Russian is a word in Russian. */
export function lookAlikesIn(text: string): (OddSign & { readonly meant: string })[] {
  if (!ANY_LOOK_ALIKE.test(text)) return [];
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    if (!/\p{Script=Latin}/u.test(word)) return [];
    return [...word].flatMap((found, at) => {
      const meant = LOOK_ALIKE.get(found);
      return meant === undefined ? [] : [{ found, meant, offset: index + at }];
    });
  });
}

/** The text with the letters that were meant. */
export function plainSigns(text: string): string {
  return text.replace(WORD, (word) =>
    /\p{Script=Latin}/u.test(word)
      ? [...word].map((letter) => LOOK_ALIKE.get(letter) ?? letter).join('')
      : word,
  );
}

/** "U+200B" */
export function codePoint(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** How a letter of two bytes or more begins once it was read so. */
const TWO_BYTES = /[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u2122]/u;

/** UTF-8 that was read as Windows-1252 and saved again ("ChÃ¨" for "Chè"): the first such word, and all read right. */
export function readAgain(
  text: string,
): (OddSign & { readonly meant: string; readonly whole: string }) | undefined {
  if (!TWO_BYTES.test(text)) return undefined;
  for (const { 0: found, index } of text.matchAll(/\S+/gu)) {
    const meant = decoded(found);
    if (meant === undefined) continue;
    const whole = text.replace(/\S+/gu, (word) => decoded(word) ?? word);
    // The second byte of "à" is a no-break space, which has become a space.
    return { found, offset: index, meant, whole: whole.replace(/Ã(?=\s|$)/gu, 'à').replace(/\s{2,}/gu, ' ') };
  }
  return undefined;
}

function decoded(word: string): string | undefined {
  if (!/[\u00C2-\u00F4]/u.test(word)) return undefined;
  const bytes = [...word].flatMap((letter) => windowsByte(letter) ?? []);
  if (bytes.length < [...word].length) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes)).normalize('NFC');
  } catch {
    return undefined;
  }
}
