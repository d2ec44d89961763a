import { csvText } from '../../domain/csv.ts';
import type { IsoDate } from '../../domain/date.ts';
import { starsThatCount } from '../../domain/stamp/least-kind.ts';
import { isUnlisted, type Outcome } from '../../domain/stamp/outcome.ts';
import { joinWrapped } from '../../domain/stamp/pasted-address.ts';
import { type ListItem, readLine } from './note-line.ts';

/** What a pasted list names, line by line in its order; an empty line is nothing. */
export function readList(text: string, ownHosts: readonly string[]): ListItem[] {
  return joinWrapped(text)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .flatMap((line) => readLine(line, ownHosts));
}

export interface ListRow {
  readonly code: string;
  readonly kind: Outcome['kind'] | 'foreign' | 'page' | 'gtin' | 'aside';
  /** Whether a shop may trust the stars on the pack today. */
  readonly holds: boolean;
  readonly verdict: string;
  readonly product: string;
  readonly maker: string;
  readonly stars: string;
  readonly lastValidDay: string;
}

/**
 * Stars and last day of a row: those that count today. Of an expired stamp, and of a code whose seal was not read, what is
 * on file; of one that fell, or that the site does not list, nothing.
 */
export function countedCells(outcome: Outcome): {
  readonly stars?: number | undefined;
  readonly last?: IsoDate | undefined;
} {
  if (isUnlisted(outcome)) return {};
  const counted = starsThatCount(outcome);
  if (counted) return { stars: counted.stars, last: counted.lastDay };
  if (outcome.kind === 'expired' || outcome.kind === 'expired-recognised')
    return { stars: outcome.stars, last: outcome.lastValidDay };
  if (outcome.kind !== 'unsealed') return {};
  const { facts, since } = outcome;
  if (since?.status === 'replaced') return { stars: since.stars, last: since.until };
  return { stars: facts.stars, last: since?.until ?? facts.lastValidDay };
}

/** Rows as CSV. */
export function toCsv(head: readonly string[], rows: readonly ListRow[]): string {
  return csvText([
    head,
    ...rows.map(({ code, verdict, product, maker, stars, lastValidDay }) => [
      code,
      verdict,
      product,
      maker,
      stars,
      lastValidDay,
    ]),
  ]);
}
