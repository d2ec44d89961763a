import { writeXlsx, type CellStyle } from 'hucre';
import { workbookText } from '../../../src/domain/workbook-text.ts';

/** The importer's own columns; the heads are how it knows them when the sheet comes back. */
export const OURS = { understood: 'Đã hiểu là', asked: 'Còn ngờ', chosen: 'Chọn', id: 'Mã dòng' } as const;
/** Their widths in letters. */
export const HEAD = { understood: 45, asked: 55, chosen: 30 } as const;

export interface SheetToWrite {
  /** How many rows further down a row stands than in the clerk's own file. */
  readonly shift?: number;
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
  /** By "row,column". */
  readonly styles: ReadonlyMap<string, 'head' | 'asked' | 'ours'>;
  readonly widths: readonly number[];
  readonly hidden: readonly number[];
  /** Rows that stay in sight. */
  readonly frozen: number;
}

const STYLES: Readonly<Record<'head' | 'asked' | 'ours', CellStyle>> = {
  head: { font: { bold: true }, fill: solid('FFE8E2D4'), alignment: { wrapText: true, vertical: 'top' } },
  asked: { fill: solid('FFFFF2B3'), alignment: { wrapText: true, vertical: 'top' } },
  ours: { fill: solid('FFE6F2EA'), alignment: { wrapText: true, vertical: 'top' } },
};

/**
 * An .xlsx. hucre writes it, and not write-excel-file, because that one cannot hide a column, and the ids of rows must
 * come back without being in the way. Every text stays a text: “=4” of a clerk never becomes a formula.
 */
export function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows, styles, widths, hidden, frozen }, at) => ({
      name: sheetName(name, at),
      rows: rows.map((row) => row.map(held)),
      columns: Array.from(
        { length: Math.max(widths.length, ...hidden.map((column) => column + 1)) },
        (_, column) => ({
          ...(widths[column] !== undefined && { width: widths[column] }),
          ...(hidden.includes(column) && { hidden: true }),
        }),
      ),
      cells: new Map(
        [...styles].map(([key, style]) => [key, { value: valueAt(rows, key), style: STYLES[style] }]),
      ),
      freezePane: { rows: frozen },
    })),
  });
}

function valueAt(rows: SheetToWrite['rows'], key: string): string | number | null {
  const [row = 0, column = 0] = key.split(',').map(Number);
  const value = rows[row]?.[column];
  return value === undefined ? null : held(value);
}

function held(value: string | number): string | number {
  return typeof value === 'string' ? workbookText(value) : value;
}

/** What Excel takes for a sheet's name. */
function sheetName(name: string, at: number): string {
  const plain = name
    .replace(/[\\/?*[\]:]/gu, ' ')
    .trim()
    .slice(0, 31);
  return plain === '' ? `Trang ${String(at + 1)}` : plain;
}

function solid(color: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb: color.slice(2) } };
}
