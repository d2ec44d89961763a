import { ownEntry } from '../../domain/own-entry.ts';
import type { ListRow } from './list-types.ts';

/** Other rows that ask the same as this one, word for word, and have no answer yet: a whole list often lacks one thing. */
export function rowsAlike(
  rows: readonly ListRow[],
  row: ListRow,
  answers: Readonly<Record<string, string>>,
): readonly ListRow[] {
  const asked = row.asks.join('\n');
  return rows.filter(
    ({ key, asks }) =>
      key !== row.key && asks.join('\n') === asked && (ownEntry(answers, key) ?? '').trim() === '',
  );
}
