import { EMPTY, type Cell, type Merge, type Sheet } from '../read/sheet.ts';

/** A sheet whose merged cells say in each of their places what they say. */
export interface Grid {
  readonly sheet: Sheet;
  readonly rows: readonly (readonly Cell[])[];
  readonly width: number;
  /** Where a cell only repeats the one that it is merged with, "row,column". */
  readonly repeated: ReadonlySet<string>;
}

export function gridOf(sheet: Sheet): Grid {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const rows = sheet.rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? EMPTY));
  const repeated = new Set<string>();
  for (const { top, left, bottom, right } of sheet.merges) {
    const cell = rows[top]?.[left];
    if (!cell) continue;
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row++) {
      for (let column = left; column <= Math.min(right, width - 1); column++) {
        if (row === top && column === left) continue;
        const line = rows[row];
        if (line) line[column] = cell;
        repeated.add(`${String(row)},${String(column)}`);
      }
    }
  }
  return { sheet, rows, width, repeated };
}

/** The texts of a row that stand there themselves, not as a merged cell's echo to the right. */
export function ownTexts(grid: Grid, row: number): { column: number; text: string }[] {
  return (grid.rows[row] ?? []).flatMap(({ text }, column) =>
    text.trim() === '' || isEchoAcross(grid, row, column) ? [] : [{ column, text }],
  );
}

function isEchoAcross(grid: Grid, row: number, column: number): boolean {
  return (
    grid.repeated.has(`${String(row)},${String(column)}`) && mergeAt(grid.sheet, row, column)?.left !== column
  );
}

export function mergeAt(sheet: Sheet, row: number, column: number): Merge | undefined {
  return sheet.merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}
