import { writeXlsx, type BorderStyle, type CellStyle, type CellValue } from 'hucre';
import { workbookText } from '../../src/domain/workbook-text.ts';
import type { Table, TableCell } from './table.ts';

const LINE: BorderStyle = Object.fromEntries(
  ['top', 'right', 'bottom', 'left'].map((side) => [side, { style: 'thin', color: { rgb: 'FFBFBFBF' } }]),
);
const FONT = { name: 'Arial', size: 10 };
const CELL: CellStyle = { font: FONT, border: LINE, alignment: { wrapText: true, vertical: 'top' } };
/** Short values stand in the middle: a number at the right edge would touch the words beside it. */
const SHORT: CellStyle = { ...CELL, alignment: { horizontal: 'center', vertical: 'top' } };
const HEAD: CellStyle = {
  ...CELL,
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8E2D4' } },
  alignment: { wrapText: true, vertical: 'center' },
};
/** Points of one line of text. */
const LINE_HEIGHT = 13.5;

/**
 * The tables as an .xlsx: days are days, heads stay in sight and filter, and each sheet prints across A4. hucre writes it,
 * because write-excel-file, which the site uses, knows neither filters nor how a sheet prints.
 */
export function tablesWorkbook(tables: readonly Table[], title: string): Promise<Uint8Array> {
  return writeXlsx({
    properties: { title: workbookText(title) },
    sheets: tables.map(({ name, columns, rows }) => {
      const lines = [columns.map(({ label }): TableCell => label), ...rows];
      const cells = lines.flatMap((line, row) =>
        line.map((cell, column) => [`${String(row)},${String(column)}`, styled(cell, row === 0)] as const),
      );
      return {
        name: name.replace(/[\\/?*[\]:]/gu, ' ').slice(0, 31),
        rows: lines.map((line) => line.map(valueOf)),
        columns: columns.map(({ width }) => ({ width })),
        cells: new Map(cells),
        rowDefs: new Map(lines.map((line, at) => [at, { height: heightOf(line, columns) }])),
        freezePane: { rows: 1 },
        autoFilter: { range: `A1:${letterOf(columns.length)}${String(lines.length)}` },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: '$1:$1',
          margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
        },
        headerFooter: { oddHeader: `&L${header(title)}&R&A`, oddFooter: '&R&P/&N' },
      };
    }),
  });
}

function styled(cell: TableCell, isHead: boolean): { value: CellValue; style: CellStyle } {
  return { value: valueOf(cell), style: isHead ? HEAD : styleOf(cell) };
}

function styleOf(cell: TableCell): CellStyle {
  if (typeof cell === 'string') return CELL;
  return { ...SHORT, numFmt: typeof cell === 'number' ? '0' : 'dd/mm/yyyy' };
}

/** Of a row whose texts are broken into lines: not every program finds the height by itself. */
function heightOf(line: readonly TableCell[], columns: Table['columns']): number {
  const lines = line.map((cell, at) =>
    typeof cell === 'string' ? Math.ceil((cell.length * 1.1) / (columns[at]?.width ?? 1)) : 1,
  );
  return Math.max(1, ...lines) * LINE_HEIGHT + 2;
}

function valueOf(cell: TableCell): CellValue {
  if (typeof cell === 'number') return cell;
  // Midnight in UTC: the library counts days from there, wherever the office is.
  return typeof cell === 'string' ? workbookText(cell) : new Date(`${cell.day}T00:00:00Z`);
}

/** "&" starts a code in the header of a sheet. */
function header(title: string): string {
  return workbookText(title).replaceAll('&', '&&').slice(0, 200);
}

function letterOf(count: number): string {
  return String.fromCharCode(64 + count);
}
