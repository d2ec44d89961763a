import type { Cell, ColumnType } from '../domain/buyer/columns.ts';
import { isIsoDate } from '../domain/date.ts';
import type { Language } from '../domain/text.ts';
import { formatDay } from './format.ts';

/** A cell of a buyer's table as a reader sees it: days as they are written, numbers and texts as they are. */
export function cellText(lang: Language, cell: Cell, type: ColumnType): string | null {
  if (cell === null) return null;
  return type === 'day' && typeof cell === 'string' && isIsoDate(cell) ? formatDay(lang, cell) : String(cell);
}
