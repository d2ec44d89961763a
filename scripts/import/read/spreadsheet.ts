import { readOds, readXls, readXlsx, type Sheet as RawSheet, type Workbook } from 'hucre';
import { isIsoDate } from '../../../src/domain/date.ts';
import { Fault } from '../../command-line/fault.ts';
import { encodingOfFont, underFont } from '../encoding/fonts.ts';
import { withoutOldLetters } from '../encoding/old-letters.ts';
import { damaged } from './archive.ts';
import { LIMITS } from './limits.ts';
import { EMPTY, type Cell, type ReadList, type Sheet } from './sheet.ts';

type Format = 'xlsx' | 'xls' | 'ods';

/**
 * The sheets of a workbook. This is the one module that knows the library (hucre): of those tried it alone tells the
 * font of a cell, without which lists in .VnTime cannot be read, and hidden columns, merges and strike-through with it.
 */
export async function readSpreadsheet(bytes: Uint8Array, format: Format): Promise<ReadList> {
  const raw = (await open(bytes, format)).sheets;
  const { sheets, encoding } = withoutOldLetters(raw.map(sheetOf));
  const fonts = raw.flatMap((sheet) =>
    [...(sheet.cells?.values() ?? [])].map((cell) => encodingOfFont(cell.style?.font?.name)),
  );
  const ofFonts = fonts.find((one) => one !== undefined) ?? encoding;
  return { kind: format, sheets, paragraphs: [], ...(ofFonts !== undefined && { encoding: ofFonts }) };
}

async function open(bytes: Uint8Array, format: Format): Promise<Workbook> {
  const options = { readStyles: true };
  try {
    if (format === 'ods') return await readOds(bytes, options);
    return format === 'xls' ? await readXls(bytes, options) : await readXlsx(bytes, options);
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    if (/password|encrypt/iu.test(said)) {
      throw new Fault(
        'Tệp có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ tính) rồi lưu lại.',
        'The file has a password. Take it off in Excel and save the file again.',
      );
    }
    if (/BIFF|unsupported/iu.test(said)) {
      throw new Fault(
        'Tệp .xls này thuộc đời Excel 5 hoặc cũ hơn. Hãy mở bằng Excel rồi lưu thành .xlsx.',
        'This .xls is of Excel 5 or older. Open it in Excel and save it as .xlsx.',
      );
    }
    throw damaged();
  }
}

function sheetOf(raw: RawSheet): Sheet {
  if (raw.rows.length > LIMITS.rows) {
    throw new Fault(
      `Trang tính “${raw.name}” có ${String(raw.rows.length)} dòng, quá ${String(LIMITS.rows)}. Hãy chia làm nhiều tệp.`,
      `The sheet "${raw.name}" has ${String(raw.rows.length)} rows, over ${String(LIMITS.rows)}. Split it.`,
    );
  }
  const rows = raw.rows.map((row, at) =>
    row.map((value, column): Cell => {
      const detail = raw.cells?.get(`${String(at)},${String(column)}`);
      const cell = cellOf(value, detail?.style?.font?.name);
      return detail?.style?.font?.strikethrough ? { ...cell, struck: true } : cell;
    }),
  );
  return {
    name: raw.name.normalize('NFC'),
    rows: withoutEmptyEnd(rows),
    merges: (raw.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    hiddenColumns: (raw.columns ?? []).flatMap((column, at) => (column?.hidden ? [at] : [])),
    hidden: raw.hidden === true || raw.veryHidden === true,
    above: [],
  };
}

function cellOf(value: unknown, font: string | undefined): Cell {
  if (value === null || value === undefined || value === '') return EMPTY;
  if (value instanceof Date) {
    const day = Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
    return isIsoDate(day) ? { text: day, day } : EMPTY;
  }
  if (typeof value === 'number') return { text: String(value), number: value };
  if (typeof value === 'boolean') return { text: value ? 'x' : '' };
  if (typeof value !== 'string') return EMPTY;
  return { text: underFont(value, font).normalize('NFC') };
}

/** Sheets often carry a thousand rows that hold borders and nothing else. */
function withoutEmptyEnd(rows: Cell[][]): Cell[][] {
  const last = rows.findLastIndex((row) => row.some(({ text }) => text.trim() !== ''));
  return rows.slice(0, last + 1);
}
