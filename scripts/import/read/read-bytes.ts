import { Fault } from '../../command-line/fault.ts';
import { decode } from '../encoding/decode.ts';
import { capitalsMeant } from '../../../src/domain/old-letters/tcvn.ts';
import { isArchive, isOldOffice } from './admit.ts';
import type { ReadList } from './sheet.ts';

/*
 * Each library is loaded only for a file that needs it: a file that is refused is refused at once.
 */
const spreadsheet = async (bytes: Uint8Array, format: 'xlsx' | 'xls' | 'ods'): Promise<ReadList> => {
  const { readSpreadsheet } = await import('./spreadsheet.ts');
  return readSpreadsheet(bytes, format);
};

/** Reads a list that was admitted, by what its bytes are. Throws a `Fault` in words. */
export async function readBytes(bytes: Uint8Array): Promise<ReadList> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isArchive(buffer)) return readArchive(buffer);
  if (isOldOffice(buffer)) return spreadsheet(buffer, 'xls');
  return readText(buffer);
}

async function readArchive(bytes: Buffer): Promise<ReadList> {
  // The names of an archive's parts stand in it as they are.
  const has = (part: string) => bytes.includes(part, 0, 'latin1');
  if (has('word/document.xml')) return (await import('./document.ts')).readDocument(bytes);
  if (has('xl/workbook')) return spreadsheet(bytes, 'xlsx');
  if (has('opendocument.spreadsheet') || has('content.xml')) return spreadsheet(bytes, 'ods');
  throw new Fault(
    'Đây là tệp nén, không phải danh sách. Hãy giải nén rồi đưa tệp Excel hoặc Word bên trong vào.',
    'This is an archive, not a list. Unpack it and import the file inside.',
  );
}

async function readText(bytes: Buffer): Promise<ReadList> {
  const { text, encoding } = decode(bytes);
  if (/<table[\s>]/iu.test(text)) {
    const { readWebTables } = await import('./web-table.ts');
    return { ...readWebTables(text), encoding };
  }
  const { readDelimited } = await import('./delimited.ts');
  const said = encoding === 'tcvn3' || encoding === 'vni' ? lineByLine(text) : text;
  const table = readDelimited(said);
  if (table) {
    const sheets = table.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) => (encoding === 'tcvn3' ? { ...cell, text: capitalsMeant(cell.text) } : cell)),
      ),
    }));
    return { kind: 'csv', ...table, sheets, encoding, paragraphs: [] };
  }
  const paragraphs = said.split(/\r\n|\r|\n/u).map((line) => line.trim());
  // Empty lines stay, so that a row's number is the line's.
  return { kind: 'text', sheets: [], encoding, paragraphs };
}

function lineByLine(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}
