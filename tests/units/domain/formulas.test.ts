/** No export of the site holds a cell that a spreadsheet would run, whichever signs part its lists. */
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import writeXlsxFile, { type Sheet as LibrarySheet } from 'write-excel-file/universal';
import { describe, expect, it } from 'vitest';
import type { WordedColumn } from '../../../src/domain/buyer/columns.ts';
import { toCsv as buyersCsv } from '../../../src/domain/buyer/csv.ts';
import { workbook } from '../../../src/domain/buyer/workbook.ts';
import { writeWorkbook as writeOffice } from '../../../scripts/import/workbook/write-workbook.ts';
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

/** What Excel refuses the whole file for: signs that XML has no room for, half a letter, more than a cell holds. */
const UNHOLDABLE = [
  'a\0b',
  'a\u000bb',
  '\ufffe',
  '\ud800x',
  'x\udfff',
  'đ'.repeat(40_000),
  '🙂'.repeat(20_000),
];
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const CELL = 32_767;

const WORKBOOKS = {
  'the buyers’ list': async (texts: readonly string[]) => {
    const words = {
      products: 'A',
      dictionary: 'B',
      asOf: '=1',
      missing: '-',
      column: '@',
      meaning: '+',
      kind: '=',
      kinds: { text: '=1', code: '=1', day: '=1', number: '=1' },
    };
    const sheets = workbook(
      [COLUMN],
      texts.map((text) => [text]),
      words,
    );
    const file = await writeXlsxFile(sheets as unknown as LibrarySheet<Blob>[]).toBlob();
    return new Uint8Array(await file.arrayBuffer());
  },
  'the office’s workbook': (texts: readonly string[]) =>
    writeOffice([
      {
        name: '=Danh sách',
        rows: texts.map((text) => [text]),
        styles: new Map(texts.map((_, row) => [`${String(row)},0`, 'ours'])),
        widths: [20],
        hidden: [],
        frozen: 1,
      },
    ]),
};

describe.each(Object.entries(WORKBOOKS))('%s as a spreadsheet', (_, written) => {
  it('holds words as words, and nothing that Excel would refuse the file for', async () => {
    const parts = Object.entries(unzipSync(await written([...HOSTILE, ...UNHOLDABLE])));
    for (const [name, bytes] of parts) {
      const xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      expect(xml, name).not.toMatch(NOT_IN_XML);
      for (const [, text = ''] of xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g))
        expect(text.replace(/&(\w+|#\d+);/g, '-').length, name).toBeLessThanOrEqual(CELL);
      if (!name.startsWith('xl/worksheets/') || name.endsWith('.rels')) continue;
      expect(xml).not.toMatch(/<f[ >]/);
      expect(xml).not.toMatch(/<c (?![^>]*t="(s|inlineStr)")[^>]*><v>/);
    }
    expect(parts.filter(([name]) => name.startsWith('xl/worksheets/')).length).toBeGreaterThan(0);
  });
});
