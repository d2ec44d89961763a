import type { IsoDate } from '../../../src/domain/date.ts';
import type { WithdrawalGround } from '../../../src/domain/certificate.ts';
import type { Stars } from '../../../src/domain/stars.ts';
import { codeOf } from '../doubts/words.ts';
import { dayIn, type DayReading } from './dates.ts';
import { decisionIn, issuerIn, type DecisionMention } from './decision-text.ts';
import { readStars } from './stars.ts';
import { withdrawalGroundIn } from './withdrawal-ground.ts';
import { keyOf, tidy } from '../../../src/domain/names/spelling.ts';

/** What the clerk wrote in the column “Chọn”, in words, separated by semicolons. */
export interface Answer {
  readonly yes?: boolean;
  readonly skip?: boolean;
  readonly isNew?: boolean;
  readonly newProducer?: boolean;
  readonly count?: 'one' | 'two';
  readonly asCatalogue?: boolean;
  /** “theo danh sách của UBND xã … ngày …”: the list is the ground. */
  readonly list?: { readonly madeBy: string; readonly on: IsoDate };
  readonly stars?: Stars;
  readonly decision?: DecisionMention;
  /** “thu hồi theo …”: the decision that withdraws. */
  readonly withdrawal?: DecisionMention;
  /** Why the certificate was withdrawn. */
  readonly ground?: WithdrawalGround;
  readonly day?: DayReading;
  readonly issuer?: string;
  readonly place?: string;
  readonly tense?: 'former' | 'today';
  readonly producer?: string;
  readonly name?: string;
  readonly code?: string;
  /** Parts that say nothing the importer knows. */
  readonly unclear?: readonly string[];
}

/** Reads an answer; an empty cell answers nothing. */
export function readAnswer(written: string): Answer | undefined {
  const parts = written
    .split(/[;\n]/u)
    .flatMap(withoutComma)
    .map(tidy)
    .filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  return parts.reduce<Answer>((answer, part) => {
    const said = readPart(part);
    return said ? { ...answer, ...said } : { ...answer, unclear: [...(answer.unclear ?? []), part] };
  }, {});
}

const FIXED: readonly (readonly [RegExp, Answer])[] = [
  [/^(?:dung|dong y|phai|ok|co|dung vay|dung roi)$/, { yes: true }],
  [/^(?:bo|bo qua|bo dong nay|khong lay|xoa)$/, { skip: true }],
  [/^chu the moi$/, { newProducer: true }],
  [/^(?:moi|san pham moi|hang moi|hang khac|san pham khac)$/, { isNew: true }],
  [/^(?:mot|1) san pham$/, { count: 'one' }],
  [/^(?:hai|2) san pham$/, { count: 'two' }],
  [/^theo danh muc$/, { asCatalogue: true }],
  [/^(?:xa|phuong|thi tran)? ?(?:cu|truoc day)$/, { tense: 'former' }],
  [/^(?:xa|phuong)? ?(?:nay|moi|ngay nay|hien nay)$/, { tense: 'today' }],
];

/** “xã mới, theo danh sách …”: behind a short answer a comma ends it too. */
function withoutComma(part: string): string[] {
  const at = part.indexOf(',');
  const first = part.slice(0, at);
  return at > 0 && FIXED.some(([words]) => words.test(keyOf(first))) ? [first, part.slice(at + 1)] : [part];
}

function readPart(part: string): Answer | undefined {
  const key = keyOf(part);
  const fixed = FIXED.find(([words]) => words.test(key));
  if (fixed) return fixed[1];
  const list = /^theo danh sách (?:của )?(.+?),? (?:lập )?ngày (.+)$/iu.exec(part);
  const on = list?.[2] === undefined ? undefined : dayIn(list[2])?.day;
  // With a day that is none it is no answer, and least of all one about who signed.
  if (list) return list[1] === undefined || on === undefined ? undefined : { list: { madeBy: list[1], on } };
  const withdrawn = readWithdrawal(part, key);
  if (withdrawn) return withdrawn;
  const labelled = /^(chủ thể|tên|mã|xã|phường)\s*:\s*(.+)$/iu.exec(part);
  const value = labelled?.[2] ?? '';
  if (labelled) {
    const label = keyOf(labelled[1] ?? '');
    if (label === 'chu the') return { producer: value };
    if (label === 'ten') return { name: value };
    if (label === 'ma') return { code: value };
    return { place: `${labelled[1] ?? ''} ${value}` };
  }
  const decision = decisionIn(part);
  if (decision?.number !== undefined && !decision.draft) return { decision };
  const { stars, doubt } = readStars(part);
  if (stars !== undefined && doubt === undefined) return { stars };
  if (/^(?:xã|phường|thị trấn|TT\.?)\s/iu.test(part)) {
    const tense = /\b(?:cu)$/.test(key)
      ? ('former' as const)
      : /\b(?:nay|moi)$/.test(key)
        ? ('today' as const)
        : undefined;
    return { place: part.replace(/\s*\(?(?:cũ|mới|nay|ngày nay)\)?$/iu, ''), ...(tense && { tense }) };
  }
  const issuer = issuerIn(part);
  if (issuer !== undefined) return { issuer };
  const day = dayIn(part);
  return day?.day === undefined ? undefined : { day };
}

/** “thu hồi theo 31/QĐ-UBND ngày 04/05/2026”, “lý do: ngừng sản xuất”; a reason alone will do. */
function readWithdrawal(part: string, key: string): Answer | undefined {
  const ground = withdrawalGroundIn(part);
  if (/^(?:ly do|can cu)\b/.test(key)) return ground && { ground };
  if (/\bthu hoi\b/.test(key)) {
    const withdrawal = decisionIn(part);
    if (withdrawal?.number === undefined || withdrawal.draft) return undefined;
    return { withdrawal, ...(ground && { ground }) };
  }
  return ground && decisionIn(part) === undefined ? { ground } : undefined;
}

/** Doubts that “đúng” settles: the clerk has looked, and it is so. */
const BY_YES: ReadonlySet<string> = new Set([
  ...[
    'name-differs',
    'producer-to-confirm',
    'producer-two-spellings',
    'certificates-close',
    'certificate-between',
  ],
  ...[
    'term-unusual',
    'issuer-unusual',
    'issuer-round',
    'place-spelling',
    'place-in-name-elsewhere',
    'not-ocop?',
  ],
  ...['letter-case', 'place-not-then'],
]);

/** True where the clerk's answer leaves nothing to ask of a doubt. */
export function settles(answer: Answer | undefined, doubt: string): boolean {
  if (!answer) return false;
  const code = codeOf(doubt);
  if (answer.yes && BY_YES.has(code)) return true;
  if (answer.isNew && code === 'name-differs') return true;
  if (answer.newProducer && code === 'producer-to-confirm') return true;
  if (answer.producer !== undefined && code === 'producer-two-spellings') return true;
  if (answer.count !== undefined && code === 'two-products') return true;
  if (answer.asCatalogue && code === 'stars-differ-from-catalogue') return true;
  if (answer.code !== undefined && code === 'two-codes') return true;
  if (answer.name !== undefined && code === 'letter-case') return true;
  if (answer.stars !== undefined && ['stars-points', 'stars-conflict', 'stars-cell'].includes(code))
    return true;
  const dated = answer.decision?.day?.day !== undefined || answer.day !== undefined;
  return dated && ['date-filled-down', 'date-future'].includes(code);
}
