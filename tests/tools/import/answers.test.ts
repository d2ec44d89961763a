import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKnown } from '../../../scripts/import/catalogue/known.ts';
import { doubtsWorkbook } from '../../../scripts/import/doubts/workbook.ts';
import { readAnswer } from '../../../scripts/import/understand/answer.ts';
import { readList, readListBytes } from '../../../scripts/import/read/read-list.ts';
import { understand } from '../../../scripts/import/understand/understand.ts';
import { writeWorkbook } from '../../../scripts/import/workbook/write-workbook.ts';
import { planOf } from '../../../scripts/import/write/plan.ts';
import { demonstration, emptyCatalogue, importInto, planFor } from './catalogues.ts';
import { DAY, FIXTURES } from './expected.ts';

/** The sheet of doubts of a list, its answers filled in by row number of the sheet. */
async function answered(
  file: string,
  folder: string,
  answers: Readonly<Record<string, string>>,
): Promise<string> {
  const known = readKnown(folder);
  const understood = understand(await readList(file), known, DAY);
  const asks = new Map(
    planOf(understood, known, undefined).waiting.map(({ product, asks: questions }) => [product, questions]),
  );
  const sheets = (await readListBytes(await doubtsWorkbook(understood, asks, known), 'a.xlsx')).sheets.map(
    (sheet) => {
      const head = sheet.rows.findIndex((row) => row.some(({ text }) => text === 'Chọn'));
      const at = sheet.rows[head]?.findIndex(({ text }) => text === 'Chọn') ?? 0;
      expect(sheet.hiddenColumns).toEqual([at + 1]);
      const rows = sheet.rows.map((row) => {
        const name = Object.keys(answers).find((one) => row.some(({ text }) => text === one));
        const texts = Array.from({ length: at + 2 }, (_, column) => row[column]?.text ?? '');
        return name === undefined ? texts : texts.with(at, answers[name] ?? '');
      });
      return { name: sheet.name, rows, styles: new Map(), widths: [], hidden: [at + 1], frozen: 0 };
    },
  );
  const out = join(folder, '..', 'tra-loi.xlsx');
  writeFileSync(out, await writeWorkbook(sheets));
  return out;
}

test('answers in the clerk’s own sheet leave nothing to ask', async () => {
  const folder = demonstration();
  const file = await answered(join(FIXTURES, 'lists/02-phu-luc-quyet-dinh.docx'), folder, {
    'Giò lụa Đại Yên': '3 sao; QĐ 9008/QĐ-UBND ngày 7/4/2023 của UBND thành phố Hà Nội',
    'Khăn tơ tằm, khăn đũi Phú Nam An (mẫu)':
      'một sản phẩm; QĐ 9008/QĐ-UBND ngày 7/4/2023 của UBND thành phố Hà Nội',
    'Bộ mẹt tre cạp mây': 'bỏ',
  });
  const plan = await planFor(file, folder);
  const words = plan.changes.flatMap(({ words: lines }) => lines).join('\n');
  expect(words).toContain('“Giò lụa Đại Yên”: 3 sao → thêm 3 sao theo 9008/QĐ-UBND');
  expect(words).toContain('Thêm sản phẩm “Khăn tơ tằm, khăn đũi Phú Nam An (mẫu)”');
  expect(plan.waiting.map(({ product }) => product.name)).not.toContain('Giò lụa Đại Yên');
});

test('the sheet of doubts, given back without answers, asks the same again', async () => {
  const folder = demonstration();
  const list = join(FIXTURES, 'lists/07-utf8-nfd.csv');
  const before = await planFor(list, folder);
  const again = await planFor(await answered(list, folder, {}), folder);
  const asks = ({ waiting }: typeof before) =>
    waiting.map(({ product, asks: questions }) => [product.name, [...questions].sort()]);
  expect(asks(again)).toEqual(asks(before));
});

test('a commune, a producer and a decision in words', async () => {
  const folder = demonstration();
  const file = await answered(join(FIXTURES, 'lists/01-tong-hop-phuong.xlsx'), folder, {
    'Khay mây Đồng Nan (mẫu)': 'xã cũ; QĐ 9700/QĐ-UBND ngày 30/12/2024 của UBND huyện Chương Mỹ',
    'Cối đá Phụng Châu (mẫu)': 'đúng; QĐ 9700/QĐ-UBND ngày 30/12/2024 của UBND huyện Chương Mỹ',
  });
  const plan = await importInto(file, folder);
  const written = plan.changes.map(({ path }) => path);
  expect(written).toContain('products/khay-may-dong-nan/index.md');
  expect(plan.changes.find(({ path }) => path === 'products/coi-da-phung-chau/index.md')?.after).toContain(
    'producer: co-so-da-chan-nui-mau',
  );
  expect(plan.changes.find(({ path }) => path === 'products/khay-may-dong-nan/index.md')?.after).toContain(
    'place: xa-phu-nghia-cu',
  );
});

test('the answer that a question offers is understood: a list as the ground of one row', async () => {
  const folder = emptyCatalogue();
  const file = await answered(join(FIXTURES, 'lists/01-tong-hop-phuong.xlsx'), folder, {
    'Dưa lưới Bãi Giữa (mẫu)': 'theo danh sách của UBND xã Phú Nghĩa (mẫu) ngày 20/11/2026',
  });
  const plan = await planFor(file, folder);
  expect(plan.changes.map(({ path }) => path)).toEqual([
    'producers/htx-ns-sach-bai-giua.yml',
    'products/dua-luoi-bai-giua/index.md',
    'import.private.yml',
  ]);
  expect(plan.changes[1]?.after).toContain('madeBy: UBND xã Phú Nghĩa (mẫu)');
});

test('what an answer can say', () => {
  expect(readAnswer('')).toBeUndefined();
  expect(readAnswer('Đúng; 3 sao')).toEqual({ yes: true, stars: 3 });
  // A comma behind a short answer, and a day that is none.
  expect(readAnswer('xã mới, theo danh sách của UBND xã A ngày 20/11/2026')).toEqual({
    tense: 'today',
    list: { madeBy: 'UBND xã A', on: '2026-11-20' },
  });
  const noDay = 'theo danh sách của UBND xã A ngày 31/2/2026';
  expect(readAnswer(noDay)).toEqual({ unclear: [noDay] });
  expect(readAnswer('xã Phú Nghĩa (cũ)')).toEqual({ place: 'xã Phú Nghĩa', tense: 'former' });
  expect(readAnswer('chủ thể: HTX Mới; UBND huyện Chương Mỹ')).toEqual({
    producer: 'HTX Mới',
    issuer: 'UBND huyện Chương Mỹ',
  });
  expect(readAnswer('7/4/2023')).toEqual({ day: { day: '2023-04-07' } });
  expect(readAnswer('tính sau')).toEqual({ unclear: ['tính sau'] });
});
