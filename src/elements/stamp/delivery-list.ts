import { csvText } from '../../domain/csv.ts';
import type { Outcome } from '../../domain/stamp/outcome.ts';
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
