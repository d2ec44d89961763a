import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import writeXlsxFile, { type Sheet as LibrarySheet } from 'write-excel-file/universal';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Cell, WordedColumn } from '../../../../src/domain/buyer/columns.ts';
import { toCsv } from '../../../../src/domain/buyer/csv.ts';
import { workbook } from '../../../../src/domain/buyer/workbook.ts';

const column = (key: WordedColumn['key'], type: WordedColumn['type']): WordedColumn => ({
  key,
  type,
  label: key,
  about: `about ${key}`,
});
const COLUMNS = [
  column('product', 'text'),
  column('taxCode', 'code'),
  column('gtin', 'code'),
  column('phone', 'code'),
  column('lastDay', 'day'),
  column('stars', 'number'),
  column('returns', 'text'),
];
/** What real registers hold, and what somebody might slip into one. */
const ROWS: readonly (readonly Cell[])[] = [
  [
    'Bánh "gai", loại 1',
    '0101234567',
    '8930000000011',
    '0000 200 106',
    '2027-03-31',
    4,
    'Đổi\r\ntrong 7 ngày',
  ],
  ['=HYPERLINK("http://x.invalid";"bấm")', '0000000000', '00000000', '0000200106', '2026-01-01', 3, '+1'],
  ['-2+3', '0101234567-001', null, null, null, null, '@SUM(A1)'],
  ['  Rượu nếp; 12% ', '01.02-03', '1', '+84 900 000 000', '2026-02-28', 5, "'sẵn dấu nháy"],
  ['\t=1+1', 'AB-0123', '08', '09', '2028-02-29', 1, '＝1+1'],
];
const MISSING = 'chưa cung cấp';

describe('CSV, read by csv-parse', () => {
  const text = toCsv(COLUMNS, ROWS, MISSING);
  const read = parse(text, { bom: true, record_delimiter: '\r\n' });

  test('begins with a byte order mark and ends every line with CR LF', () => {
    expect(text.startsWith('\uFEFFproduct,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('comes back cell by cell, apart from the apostrophes that make text of it', () => {
    expect(read[0]).toEqual(COLUMNS.map(({ label }) => label));
    const back = read.slice(1).map((row, line) =>
      row.map((cell, index) => {
        const given = ROWS[line]?.[index] ?? MISSING;
        return cell.replaceAll("'", '') === String(given).replaceAll("'", '') ? String(given) : cell;
      }),
    );
    expect(back).toEqual(ROWS.map((row) => row.map((cell) => String(cell ?? MISSING))));
  });

  test('says what is missing as the spreadsheet does', () => {
    expect(read[3]?.slice(2, 6)).toEqual([MISSING, MISSING, MISSING, MISSING]);
  });

  test('holds no cell that a spreadsheet would calculate', () => {
    for (const row of read) for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@|＝＋－＠]/u);
    expect(read[2]?.[0]).toBe('\'=HYPERLINK("http://x.invalid";"bấm")');
  });

  test('keeps the zeros of codes and phones, by an apostrophe that anybody can see', () => {
    expect(read[1]?.slice(1, 4)).toEqual(["'0101234567", "'8930000000011", "'0000 200 106"]);
    expect(read[3]?.[1]).toBe("'0101234567-001");
    expect(text).not.toMatch(/"\t\d/);
  });
});

describe('XLSX, unpacked by fflate', () => {
  interface ReadCell {
    readonly ref: string;
    readonly type: string | undefined;
    readonly style: number;
    readonly value: string;
  }
  let sheets: ReadCell[][] = [];
  /** The number format of each cell style. */
  let formats: string[] = [];
  const at = (ref: string, sheet = 0) => sheets[sheet]?.find((cell) => cell.ref === ref);

  beforeAll(async () => {
    const made = workbook(COLUMNS, ROWS, {
      products: 'Sản phẩm',
      dictionary: 'Giải thích cột',
      asOf: 'Tính đến 24/11/2026',
      missing: MISSING,
      column: 'Cột',
      meaning: 'Ý nghĩa',
      kind: 'Kiểu',
      kinds: { text: 'chữ', number: 'số', code: 'mã', day: 'ngày' },
    });
    const blob = await writeXlsxFile(made as unknown as LibrarySheet<Blob>[]).toBlob();
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const xml = (name: string) => (files[name] ? strFromU8(files[name]) : '');
    const words = [...xml('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, si = '']) =>
      unescape([...si.matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map(([, t]) => t).join('')),
    );
    const named = new Map(
      [...xml('xl/styles.xml').matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(
        ([, id, code]) => [id, code],
      ),
    );
    const styles = /<cellXfs[\s\S]*?<\/cellXfs>/.exec(xml('xl/styles.xml'))?.[0] ?? '';
    formats = [...styles.matchAll(/<xf\b[^>]*>/g)].map(([xf]) => {
      const id = /numFmtId="(\d+)"/.exec(xf)?.[1] ?? '0';
      return named.get(id) ?? id;
    });
    sheets = [1, 2].map((number) =>
      [
        ...xml(`xl/worksheets/sheet${String(number)}.xml`).matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g),
      ].map(([, attributes = '', inside = '']) => {
        const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
        const [, value = ''] = /<(?:v|t)[^>]*>([\s\S]*?)<\/(?:v|t)>/.exec(inside) ?? [];
        const type = attribute('t');
        return {
          ref: attribute('r') ?? '',
          type,
          style: Number(attribute('s') ?? 0),
          value: type === 's' ? (words[Number(value)] ?? '') : unescape(value),
        };
      }),
    );
    expect(xml('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });
  const unescape = (text: string) =>
    text
      .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex: string | undefined, ten: string | undefined) =>
        String.fromCodePoint(hex ? parseInt(hex, 16) : Number(ten)),
      )
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');

  test('says as of when, then the columns, then every cell as it was given', () => {
    expect(at('A1')?.value).toBe('Tính đến 24/11/2026');
    const letters = 'ABCDEFG';
    for (const [line, row] of ROWS.entries())
      for (const [index, cell] of row.entries()) {
        if (COLUMNS[index]?.type === 'day' && cell !== null) continue;
        expect(at(`${letters[index] ?? ''}${String(line + 3)}`)?.value.replaceAll('\r\n', '\n')).toBe(
          String(cell ?? MISSING).replaceAll('\r\n', '\n'),
        );
      }
  });

  test('keeps codes as text, whatever they look like', () => {
    for (const ref of ['A4', 'B3', 'B4', 'C3', 'C4', 'D3', 'C7', 'G5']) {
      const cell = at(ref);
      expect(cell?.type === 's' || cell?.type === 'inlineStr', ref).toBe(true);
      expect(['@', '49'], ref).toContain(formats[cell?.style ?? 0]);
    }
  });

  test('gives days as true days and numbers as true numbers', () => {
    const day = at('E3');
    // Days since 30/12/1899, as spreadsheets count.
    const count = (Date.UTC(2027, 2, 31) - Date.UTC(1899, 11, 30)) / 86_400_000;
    expect(day?.type ?? 'n').toBe('n');
    expect(Number(day?.value)).toBe(count);
    expect(formats[day?.style ?? 0]).toBe('dd/mm/yyyy');
    expect(at('F3')?.value).toBe('4');
    expect(at('F3')?.type ?? 'n').toBe('n');
  });

  test('explains every column on a second sheet', () => {
    expect(sheets[1]?.map(({ value }) => value)).toEqual([
      'Cột',
      'Kiểu',
      'Ý nghĩa',
      ...COLUMNS.flatMap(({ key, type, about }) => [
        key,
        { text: 'chữ', number: 'số', code: 'mã', day: 'ngày' }[type],
        about,
      ]),
    ]);
  });
});
