import writeXlsxFile, { type Sheet as LibrarySheet } from 'write-excel-file/universal';
import type { Sheet } from '../../domain/buyer/workbook.ts';

/** An .xlsx of several sheets. Packed without workers, which the site's policy would have to allow (`zip-here.ts`). */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Blob> {
  return writeXlsxFile(sheets as unknown as LibrarySheet<Blob>[]).toBlob();
}
