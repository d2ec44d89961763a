import { csvText } from '../csv.ts';
import type { Cell, WordedColumn } from './columns.ts';

/**
 * A table as CSV. What is not given says so in `missing`, as in the spreadsheet; days are ISO days. Codes have the
 * apostrophe that makes text of a cell (`csv.ts`), or a spreadsheet would drop their zeros: a tab or `="…"` would hide
 * the same thing, the one from people and the other behind a formula.
 */
export function toCsv(
  columns: readonly WordedColumn[],
  rows: readonly (readonly Cell[])[],
  missing: string,
): string {
  return csvText([
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map(({ type }, index) => field(row[index] ?? missing, type))),
  ]);
}

function field(cell: string | number, type: WordedColumn['type']): string {
  return type === 'code' && typeof cell === 'string' && /^[\d\s./-]+$/.test(cell) ? `'${cell}` : String(cell);
}
