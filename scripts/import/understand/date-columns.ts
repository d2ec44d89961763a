import type { IsoDate } from '../../../src/domain/date.ts';
import type { Role } from './columns.ts';
import { filledDown, readDay } from './dates.ts';
import type { Grid } from './grid.ts';
import type { Header } from './header.ts';
import type { ReadRows } from './rows.ts';

/** What is wrong with a whole column of dates: dragged down, ends before beginnings, days to come. */
export function dateColumns(grid: Grid, header: Header, rows: ReadRows, today: IsoDate) {
  const doubts: { column: string; code: string; rows: number[] }[] = [];
  const dragged = new Set<number>();
  const readings = (role: Role) => {
    const column = header.columns.find((one) => one.role === role);
    return (
      column && {
        column,
        days: rows.data.map(({ row }) => readDay(grid.rows[row]?.[column.at] ?? { text: '' }).day),
      }
    );
  };
  const numbers = rows.data.map(({ row }) => row + 1);
  const signed = readings('signedOn');
  const last = readings('lastDay');
  if (signed && filledDown(signed.days)) {
    rows.data.forEach(({ row }) => dragged.add(row));
    doubts.push({
      column: signed.column.head,
      code: 'date-filled-down',
      rows: [numbers[0] ?? 0, numbers.at(-1) ?? 0],
    });
  }
  if (signed && last) {
    const before = numbers.filter((_, at) => {
      const [from, to] = [signed.days[at], last.days[at]];
      return from !== undefined && to !== undefined && to < from;
    });
    if (before.length > 0)
      doubts.push({
        column: last.column.head,
        code: 'date-before-start',
        rows: [before[0] ?? 0, before.at(-1) ?? 0],
      });
  }
  const future =
    signed?.days.flatMap((day, at) => (day !== undefined && day > today ? [numbers[at] ?? 0] : [])) ?? [];
  if (signed && future.length > 0)
    doubts.push({ column: signed.column.head, code: 'date-future', rows: future });
  return { doubts, dragged };
}
