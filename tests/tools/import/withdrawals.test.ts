import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCatalogue } from '../../../src/content/checker/check-catalogue.ts';
import { ISSUE_KINDS } from '../../../src/domain/checks/issue.ts';
import type { Plan } from '../../../scripts/import/write/plan.ts';
import { demonstration, importInto, planFor, snapshot } from './catalogues.ts';
import { DAY, FIXTURES } from './expected.ts';

const DECISION = '(Kèm theo Quyết định số 9700/QĐ-UBND ngày 20/11/2026 của UBND thành phố Hà Nội)';

/** A list as a .csv, beside the catalogue. */
function list(folder: string, ...lines: readonly string[]): string {
  const file = join(folder, '..', 'danh-sach.csv');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

const withdrawn = (folder: string, ...rows: readonly string[]) =>
  list(
    folder,
    'DANH SÁCH SẢN PHẨM BỊ THU HỒI GIẤY CHỨNG NHẬN,,,',
    `${DECISION},,,`,
    'STT,Tên sản phẩm,Chủ thể,Lý do thu hồi,Chọn',
    ...rows,
  );

/** What is written for everybody: a column without a field is kept apart. */
const publicPaths = ({ changes }: Plan) =>
  changes.map(({ path }) => path).filter((path) => !path.includes('.private.'));

const asksOf = ({ waiting }: { waiting: readonly { asks: readonly string[] }[] }) =>
  waiting.flatMap(({ asks }) => asks);

test('a list of withdrawals: the decision is put on file and the certificate withdrawn, no other byte', async () => {
  const folder = demonstration();
  const before = snapshot(folder);
  const file = withdrawn(folder, '1,Nghê đá Phụng Châu,Xưởng đá Chân Núi (mẫu),Cơ sở đã ngừng sản xuất,');
  const plan = await importInto(file, folder);
  expect(plan.waiting).toEqual([]);
  const after = snapshot(folder);
  expect(publicPaths(plan)).toEqual([
    'decisions/9700-qd-ubnd-2026.yml',
    'products/nghe-da-phung-chau/index.md',
  ]);
  expect(readFileSync(join(folder, 'decisions/9700-qd-ubnd-2026.yml'), 'utf8')).toContain('kind: withdrawal');
  const lines = (text = '') => Buffer.from(text, 'latin1').toString('utf8').split('\n');
  const [was, now] = [before, after].map((state) => lines(state.get('products/nghe-da-phung-chau/index.md')));
  expect(now?.filter((line) => !was?.includes(line))).toEqual([
    '    withdrawal:',
    '      on: 2026-11-20',
    '      decision: 9700-qd-ubnd-2026',
    '      ground: production-ended',
  ]);
  expect(was?.filter((line) => !now?.includes(line))).toEqual([]);
  const { issues } = await checkCatalogue(folder, DAY);
  expect(issues.filter(({ code }) => ISSUE_KINDS[code].severity === 'error')).toEqual([]);
  expect(publicPaths(await planFor(file, folder))).toEqual([]);
});

test('what is on file already is not written again', async () => {
  const folder = demonstration();
  expect(publicPaths(await planFor(join(FIXTURES, 'shapes/j-withdrawn.csv'), folder))).toEqual([]);
});

test('no reason, no such product, no certificate by decision: asked, and nothing written', async () => {
  const folder = demonstration();
  const file = withdrawn(
    folder,
    '1,Nghê đá Phụng Châu,Xưởng đá Chân Núi (mẫu),,',
    '2,Hàng không có trong danh mục,Xưởng đá Chân Núi (mẫu),Ngừng sản xuất,',
  );
  const plan = await planFor(file, folder);
  expect(publicPaths(plan)).toEqual([]);
  expect(asksOf(plan)).toEqual(['withdrawal-incomplete: lý do', 'withdrawal-unknown']);
});

test('the question is answered in the words that it asks for', async () => {
  const folder = demonstration();
  const file = withdrawn(folder, '1,Nghê đá Phụng Châu,Xưởng đá Chân Núi (mẫu),,lý do: ngừng sản xuất');
  expect(publicPaths(await planFor(file, folder))).toEqual([
    'decisions/9700-qd-ubnd-2026.yml',
    'products/nghe-da-phung-chau/index.md',
  ]);
});

const NOTE = 'STT,Tên sản phẩm,Chủ thể,Hạng sao,Ghi chú,Chọn';
const ROW = '1,Nghê đá Phụng Châu,Xưởng đá Chân Núi (mẫu),4 sao,đã thu hồi';

test('a note that a certificate was withdrawn: the row waits until it is known by what', async () => {
  const folder = demonstration();
  const plan = await planFor(list(folder, NOTE, `${ROW},`), folder);
  expect(publicPaths(plan)).toEqual([]);
  expect(asksOf(plan).map((ask) => ask.split(':')[0])).toContain('withdrawal-without-decision');
});

test.each([
  ['thu hồi theo 9700/QĐ-UBND ngày 20/11/2026 của UBND thành phố Hà Nội; lý do: ngừng sản xuất', 2],
  ['theo danh mục', 0],
])('a note answered with “%s”', async (answer, files) => {
  const folder = demonstration();
  const plan = await planFor(list(folder, NOTE, `${ROW},"${answer}"`), folder);
  expect(asksOf(plan)).toEqual([]);
  expect(publicPaths(plan)).toHaveLength(files);
});
