import type { Role } from './columns.ts';
import type { Grid } from './grid.ts';
import type { Header } from './header.ts';
import type { ReadRows } from './rows.ts';

const OF_PRODUCER: ReadonlySet<Role> = new Set<Role>([
  ...(['producer', 'producerKind', 'taxCode', 'address', 'addressFormer', 'addressToday'] as const),
  ...(['placeFormer', 'placeToday', 'village'] as const),
]);

/**
 * A file that lost its merged cells: a row without a number of its own and without a producer goes on with the one
 * above. A row that has a number stands for itself, whatever it leaves out.
 */
export function withBlanksFilled(grid: Grid, header: Header, rows: ReadRows): Grid {
  const number = header.columns.find(({ role }) => role === 'stt')?.at;
  const producer = header.columns.find(({ role }) => role === 'producer')?.at;
  if (grid.sheet.merges.length > 0 || number === undefined || producer === undefined) return grid;
  const filled = [...grid.rows];
  const columns = header.columns.filter(({ role }) => OF_PRODUCER.has(role)).map(({ at }) => at);
  rows.data.forEach(({ row, context }, index) => {
    const own = filled[row];
    const before = rows.data[index - 1];
    const above = before && before.context === context ? filled[before.row] : undefined;
    const isBlank = (at: number) => (own?.[at]?.text ?? '').trim() === '';
    if (!own || !above || !isBlank(number) || !isBlank(producer)) return;
    filled[row] = own.map((cell, at) => (columns.includes(at) && isBlank(at) ? (above[at] ?? cell) : cell));
  });
  return { ...grid, rows: filled };
}
