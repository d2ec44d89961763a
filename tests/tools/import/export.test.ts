import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportWorkbook } from '../../../scripts/import/export/run.ts';
import { readListBytes } from '../../../scripts/import/read/read-list.ts';
import { writeWorkbook } from '../../../scripts/import/workbook/write-workbook.ts';
import { demonstration, emptyCatalogue, GROUND, importInto, planFor } from './catalogues.ts';
import { DAY, FIXTURES } from './expected.ts';

type Edit = (cells: string[], heads: readonly string[]) => void;

/** The exported workbook as a clerk gives it back, with the rows of some products edited. */
async function givenBack(folder: string, edits: Readonly<Record<string, Edit>>): Promise<string> {
  const [sheet] = (await readListBytes(await exportWorkbook(folder, DAY), 'a.xlsx')).sheets;
  const heads = (sheet?.rows[0] ?? []).map(({ text }) => text);
  const rows = (sheet?.rows ?? []).map((row) => {
    const cells = heads.map((_, at) => row[at]?.text ?? '');
    const id = cells[heads.indexOf('Mã dòng')] ?? '';
    if (Object.hasOwn(edits, id)) edits[id]?.(cells, heads);
    return cells;
  });
  const hidden = [heads.indexOf('Mã dòng')];
  expect(sheet?.hiddenColumns).toEqual(hidden);
  const file = join(folder, '..', 'sua.xlsx');
  writeFileSync(
    file,
    await writeWorkbook([{ name: 'Sản phẩm', rows, styles: new Map(), widths: [], hidden, frozen: 1 }]),
  );
  return file;
}

const put = (cells: string[], heads: readonly string[], head: string, text: string) => {
  cells[heads.indexOf(head)] = text;
};

test('given back as it was: nothing to write and nothing to ask', async () => {
  const folder = demonstration();
  const plan = await planFor(await givenBack(folder, {}), folder, GROUND);
  expect([plan.changes, plan.waiting, plan.notListed]).toEqual([[], [], []]);
});

test('stars changed by a new decision: that difference and no other', async () => {
  const folder = demonstration();
  const file = await givenBack(folder, {
    'banh-chung-thuy-huong': (cells, heads) => {
      put(cells, heads, 'Hạng sao', '4 sao');
      put(cells, heads, 'Số quyết định', '9800/QĐ-UBND');
      put(cells, heads, 'Ngày ký', '20/11/2026');
      put(cells, heads, 'Cơ quan công nhận', 'UBND thành phố Hà Nội');
      put(cells, heads, 'Chọn', 'đúng');
    },
  });
  const plan = await importInto(file, folder);
  expect(plan.changes.map(({ path }) => path)).toEqual([
    'decisions/9800-qd-ubnd-2026.yml',
    'products/banh-chung-thuy-huong/index.md',
  ]);
  const text = readFileSync(join(folder, 'products/banh-chung-thuy-huong/index.md'), 'utf8');
  // The old certificate's number and last day are not said of the new one.
  expect(text).toContain(
    '  - basis: decision\n    decision: 9800-qd-ubnd-2026\n    stars: 4\n    placeAsPrinted: phuong-chuong-my\n',
  );
});

test('stars changed without a decision: asked, not written', async () => {
  const folder = demonstration();
  const file = await givenBack(folder, {
    'cai-mo-chuc-son': (cells, heads) => {
      put(cells, heads, 'Hạng sao', '3 sao');
    },
  });
  const plan = await planFor(file, folder, GROUND);
  expect(plan.changes).toEqual([]);
  expect(
    plan.waiting.map(({ product, asks }) => [product.match, asks.map((ask) => ask.split(':')[0])]),
  ).toEqual([['cai-mo-chuc-son', ['stars-differ-from-catalogue']]]);
});

test('columns that the site has no field for come back on export', async () => {
  const folder = emptyCatalogue();
  await importInto(join(FIXTURES, 'lists/01-tong-hop-phuong.xlsx'), folder, GROUND);
  const [sheet] = (await readListBytes(await exportWorkbook(folder, DAY), 'a.xlsx')).sheets;
  const heads = (sheet?.rows[0] ?? []).map(({ text }) => text);
  expect(heads).toEqual(expect.arrayContaining(['Điện thoại', 'Người đại diện', 'Kênh tiêu thụ']));
  const row = sheet?.rows.find((cells) => cells.some(({ text }) => text.startsWith('Dưa lưới')));
  expect(row?.[heads.indexOf('Điện thoại')]?.text).toBe('0000300501');
});

test('prices, standards and tax codes are understood, have no field here, and come back on export', async () => {
  const folder = emptyCatalogue();
  const file = join(folder, '..', 'gia.csv');
  const rows = [
    'STT,Tên sản phẩm,Chủ thể,Xã,Hạng sao,Giá bán,Tiêu chuẩn,Mã số thuế,Chọn',
    '1,Miến dong Thử,HTX Miến Thử (mẫu),Xã Quảng Bị,3 sao,50.000 đ/kg,VietGAP,0000000017,xã mới',
  ];
  writeFileSync(file, rows.join('\n'));
  await importInto(file, folder, GROUND);
  const [sheet] = (await readListBytes(await exportWorkbook(folder, DAY), 'a.xlsx')).sheets;
  const heads = (sheet?.rows[0] ?? []).map(({ text }) => text);
  const cells = ['Giá bán', 'Tiêu chuẩn', 'Mã số thuế'].map(
    (head) => sheet?.rows[1]?.[heads.indexOf(head)]?.text,
  );
  expect(cells).toEqual(['50.000 đ/kg', 'VietGAP', '0000000017']);
});

test('name, maker and place changed in the workbook: old → new, and no other byte of the file', async () => {
  const folder = demonstration();
  const path = join(folder, 'products/nghe-da-phung-chau/index.md');
  const before = readFileSync(path, 'utf8');
  const file = await givenBack(folder, {
    'nghe-da-phung-chau': (cells, heads) => {
      put(cells, heads, 'Tên sản phẩm', 'Nghê đá xanh Phụng Châu');
      put(cells, heads, 'Chủ thể', 'HTX Mây tre Đồng Nan (mẫu)');
      put(cells, heads, 'Chọn', 'đúng');
    },
  });
  const plan = await importInto(file, folder);
  expect(plan.changes.map(({ words }) => words)).toEqual([
    [
      '“Nghê đá Phụng Châu”: tên “Nghê đá Phụng Châu” → “Nghê đá xanh Phụng Châu”',
      '“Nghê đá Phụng Châu”: chủ thể “Xưởng đá Chân Núi (mẫu)” → “HTX Mây tre Đồng Nan (mẫu)”',
    ],
  ]);
  const after = readFileSync(path, 'utf8');
  const lines = (text: string) => text.split('\n');
  expect(lines(after).filter((line) => !lines(before).includes(line))).toEqual([
    expect.stringContaining('Nghê đá xanh Phụng Châu'),
    'producer: htx-may-tre-dong-nan-mau',
  ]);
  expect((await planFor(file, folder)).changes).toEqual([]);
});
