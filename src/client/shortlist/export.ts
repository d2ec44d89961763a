import type { Cell, WordedColumn } from '../../domain/buyer/columns.ts';
import { toCsv } from '../../domain/buyer/csv.ts';
import { workbook, type WorkbookWords } from '../../domain/buyer/workbook.ts';
import { saveFile } from '../save-file.ts';

export function saveCsv(
  columns: readonly WordedColumn[],
  rows: readonly (readonly Cell[])[],
  missing: string,
  name: string,
): void {
  saveFile(new Blob([toCsv(columns, rows, missing)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

/** The spreadsheet library (23 kB) comes only when somebody asks for a spreadsheet. */
export async function saveXlsx(
  columns: readonly WordedColumn[],
  rows: readonly (readonly Cell[])[],
  words: WorkbookWords,
  name: string,
): Promise<void> {
  const { writeWorkbook } = await import('./spreadsheet.ts');
  saveFile(await writeWorkbook(workbook(columns, rows, words)), `${name}.xlsx`);
}
