import { PERSONAL, roleOf, yearOf, type Role } from './columns.ts';
import { mergeAt, ownTexts, type Grid } from './grid.ts';
import { keyOf, tidy } from '../../../src/domain/names/spelling.ts';

export interface Column {
  readonly at: number;
  /** What the head says, upper rows first. */
  readonly head: string;
  readonly role: Role;
  /** For columns that each stand for a year. */
  readonly year?: number;
}

export interface Header {
  /** Zero-based rows of the head. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly Column[];
}

/** Rows that may stand above the head: titles, letterheads. */
const SEARCHED_ROWS = 40;

/** The head of a table: the row with the most column names that offices use, with those that belong to it. */
export function findHeader(grid: Grid, remembered?: ReadonlyMap<string, Role>): Header | undefined {
  let best: { row: number; score: number } | undefined;
  for (let row = 0; row < Math.min(grid.rows.length, SEARCHED_ROWS); row++) {
    const score = scoreOf(grid, row, remembered);
    if (score >= 2 && score > (best?.score ?? 0)) best = { row, score };
  }
  if (!best) return undefined;
  const { row } = best;
  const first = firstRow(grid, row, remembered);
  const last = lastRow(grid, first, row);
  return { first, last, columns: columnsOf(grid, first, last, remembered) };
}

function scoreOf(grid: Grid, row: number, remembered: ReadonlyMap<string, Role> | undefined): number {
  const roles = new Set<Role>();
  let strangers = 0;
  for (const { text } of ownTexts(grid, row)) {
    const role = tidy(text).length > 60 ? undefined : (remembered?.get(keyOf(text)) ?? roleOf(text));
    if (role && role !== 'kept') roles.add(role);
    else if (yearOf(text) === undefined) strangers++;
  }
  const wanted = roles.has('name') || roles.has('producer') || roles.has('prose');
  return wanted ? roles.size - Math.min(0.9, strangers * 0.05) : 0;
}

/** A head of several rows may have its upper row above the one with the most names. */
function firstRow(grid: Grid, row: number, remembered: ReadonlyMap<string, Role> | undefined): number {
  const above = ownTexts(grid, row).flatMap(({ column }) => mergeAt(grid.sheet, row, column)?.top ?? []);
  let first = Math.min(row, ...above);
  while (first > 0 && row - first < 2) {
    const texts = ownTexts(grid, first - 1);
    const roles = texts.filter(({ text }) => (remembered?.get(keyOf(text)) ?? roleOf(text)) !== undefined);
    if (texts.length < 2 || roles.length < 2) break;
    first--;
  }
  return first;
}

/** The last row of the head: as far as its merged cells reach, or a row of sub-heads under blanks. */
function lastRow(grid: Grid, first: number, row: number): number {
  const reach = ownTexts(grid, first).map(
    ({ column }) => mergeAt(grid.sheet, first, column)?.bottom ?? first,
  );
  let last = Math.max(row, ...reach);
  while (last - first < 2 && isSubHead(grid, last + 1)) last++;
  return last;
}

function isSubHead(grid: Grid, row: number): boolean {
  const texts = ownTexts(grid, row);
  // One text in every column is a group's, in a file that lost its merged cells.
  if (new Set(texts.map(({ text }) => tidy(text))).size < 2) return false;
  const heads = texts.filter(({ text }) => {
    const role = roleOf(text);
    return yearOf(text) !== undefined || (role !== undefined && tidy(text).length <= 30 && !/\d/u.test(text));
  });
  return heads.length >= 2 && heads.length >= texts.length * 0.7;
}

function columnsOf(
  grid: Grid,
  first: number,
  last: number,
  remembered: ReadonlyMap<string, Role> | undefined,
): Column[] {
  const used = new Set<Role>();
  const columns = Array.from({ length: grid.width }, (_, at): Column => {
    const parts: string[] = [];
    for (let row = first; row <= last; row++) {
      const text = tidy(grid.rows[row]?.[at]?.text ?? '');
      if (text !== '' && parts.at(-1) !== text) parts.push(text);
    }
    const head = parts.join(' / ');
    const lowest = parts.at(-1) ?? '';
    const year = yearOf(lowest);
    if (year !== undefined) return { at, head, role: 'stars', year };
    const role =
      remembered?.get(keyOf(head)) ??
      roleOf(lowest) ??
      // “Quyết định / Ngày” is the day of a decision, “Xã / Cũ” a former commune.
      (parts.length > 1 ? (roleOf([...parts].reverse().join(' ')) ?? roleOf(parts.join(' '))) : undefined);
    return { at, head, role: role ?? 'kept' };
  });
  // A second column of one role would overwrite the first; what it says is kept, but not understood.
  return columns.map((column) => {
    const many = column.year !== undefined || column.role === 'kept' || PERSONAL.has(column.role);
    if (many || column.role === 'notes' || column.role === 'ours') return column;
    if (used.has(column.role)) return { ...column, role: 'kept' };
    used.add(column.role);
    return column;
  });
}
