/** No export of the site holds a cell that a spreadsheet would run, whichever signs part its lists. */
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import writeXlsxFile, { type Sheet as LibrarySheet } from 'write-excel-file/universal';
import { describe, expect, it } from 'vitest';
import type { WordedColumn } from '../../../src/domain/buyer/columns.ts';
import { toCsv as buyersCsv } from '../../../src/domain/buyer/csv.ts';
import { workbook } from '../../../src/domain/buyer/workbook.ts';
import { toCsv as stampsCsv } from '../../../src/client/stamp/delivery-list.ts';

const SIGNS = ['=', '+', '-', '@', '|', '＝', '＋', '－', '＠'];
const BEFORE = [
  '',
  ' ',
  '  ',
  '\u00a0',
  '\u3000',
  '\t',
  '\r',
  '\n',
  'Gạo;',
  'Gạo; ',
  'Gạo\t',
  'Gạo\n',
  'Gạo\r\n ',
  '";',
  // A spreadsheet that cuts at semicolons takes the quotation marks of a cell's text for its own.
  '"',
  'Gạo;"',
  'Gạo;""',
  'Gạo; " "',
  'Gạo\t"',
  '\0',
  '\u200b',
  '\ufeff;\u2060',
];
const HOSTILE = BEFORE.flatMap((before) => SIGNS.map((sign) => `${before}${sign}cmd|'/C calc'!A1`));

const COLUMN: WordedColumn = { key: 'product', type: 'text', label: '=Tên', about: '=1' };
const row = (text: string) => ({
  code: text,
  kind: 'aside' as const,
  holds: false,
  verdict: text,
  product: text,
  maker: text,
  stars: text,
  lastValidDay: text,
});

const EXPORTS = {
  'the buyers’ list': (text: string) =>
    buyersCsv([COLUMN, { ...COLUMN, type: 'code' }], [[text, text]], '=thiếu'),
  'the list of checked stamps': (text: string) => stampsCsv([text, 'Mã'], [row(text)]),
};

describe.each(Object.entries(EXPORTS))('%s', (_, csvOf) => {
  it.each([',', ';', '\t'])('cut at %j', (delimiter) => {
    for (const text of HOSTILE) {
      const cells = parse(csvOf(text), {
        bom: true,
        delimiter,
        relax_quotes: true,
        relax_column_count: true,
        record_delimiter: ['\r\n', '\n', '\r'],
      }).flat();
      for (const cell of cells)
        expect(cell.replace(/^["\s\p{Cc}\p{Cf}]+/u, ''), JSON.stringify(text)).not.toMatch(
          /^[=+\-@|＝＋－＠\t\r]/,
        );
    }
  });
});

it('the spreadsheet holds words as words', async () => {
  const words = {
    products: 'A',
    dictionary: 'B',
    asOf: '=1',
    missing: '-',
    column: '@',
    meaning: '+',
    kind: '=',
  };
  const kinds = { text: '=1', code: '=1', day: '=1', number: '=1' };
  const made = workbook(
    [COLUMN],
    HOSTILE.map((text) => [text]),
    { ...words, kinds },
  );
  const file = await writeXlsxFile(made as unknown as LibrarySheet<Blob>[]).toBlob();
  const parts = Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())));
  const sheets = parts
    .filter(([name]) => name.startsWith('xl/worksheets/'))
    .map(([, bytes]) => strFromU8(bytes));
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) {
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).not.toMatch(/<c (?![^>]*t="(s|inlineStr)")[^>]*><v>/);
  }
});
