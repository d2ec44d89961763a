import type { IsoDate } from '../../src/domain/date.ts';

/** Days that a report is about, both inclusive. */
export interface Period {
  /** As it was asked for: `2026-Q4`. */
  readonly name: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** “quý IV năm 2026” */
  readonly words: string;
}

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** `2026`, `2026-H1`, `2026-Q4`, `2026-11`, or as people say it: “quý IV/2026”; undefined for what is none. */
export function periodOf(written: string): Period | undefined {
  const match = /^(20\d\d)(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?$/i.exec(named(written));
  if (!match) return undefined;
  const [name, year = '', quarter, half, month] = match;
  const months = (first: number, count: number, words: string): Period => ({
    name: name.toUpperCase(),
    from: `${year}-${two(first)}-01`,
    to: lastDay(Number(year), first + count - 1),
    words: `${words} năm ${year}`,
  });
  if (quarter !== undefined)
    return months(Number(quarter) * 3 - 2, 3, `quý ${QUARTERS[Number(quarter) - 1] ?? ''}`);
  if (half !== undefined) return months(Number(half) * 6 - 5, 6, `6 tháng ${half === '1' ? 'đầu' : 'cuối'}`);
  if (month !== undefined) return months(Number(month), 1, `tháng ${String(Number(month))}`);
  return { ...months(1, 12, ''), words: `năm ${year}` };
}

const SAID = [
  [/^quý\s+(iv|i{1,3}|[1-4])\s*(?:\/|năm|-)?\s*(20\d\d)$/u, (part: string) => `Q${String(quarterOf(part))}`],
  [
    /^(?:6|sáu) tháng (đầu|cuối)\s*(?:năm|\/)?\s*(20\d\d)$/u,
    (part: string) => (part === 'đầu' ? 'H1' : 'H2'),
  ],
  [/^tháng\s+(\d{1,2})\s*(?:\/|năm|-)?\s*(20\d\d)$/u, (part: string) => part.padStart(2, '0')],
  [/^(năm)\s+(20\d\d)$/u, () => ''],
] as const;

/** “quý IV/2026” as `2026-Q4`; anything else as it is written. */
function named(written: string): string {
  const text = written.normalize('NFC').trim().toLocaleLowerCase('vi');
  for (const [words, part] of SAID) {
    const match = words.exec(text);
    if (!match) continue;
    const own = part(match[1] ?? '');
    return own === '' ? (match[2] ?? '') : `${match[2] ?? ''}-${own}`;
  }
  return text;
}

function quarterOf(part: string): number {
  const at = QUARTERS.findIndex((quarter) => quarter.toLowerCase() === part);
  return at < 0 ? Number(part) : at + 1;
}

function lastDay(year: number, month: number): IsoDate {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
