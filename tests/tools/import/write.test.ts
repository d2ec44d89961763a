import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../../src/content/checker/check-catalogue.ts';
import { ISSUE_KINDS } from '../../../src/domain/checks/issue.ts';
import { rollBackUnfinished, undoLast } from '../../../scripts/import/write/journal.ts';
import { demonstration, emptyCatalogue, GROUND, importInto, planFor, snapshot } from './catalogues.ts';
import { DAY, FIXTURES } from './expected.ts';

const lists = globSync('lists/*.{xlsx,docx,csv,xls,tsv,ods}', { cwd: FIXTURES }).map((file) =>
  join(FIXTURES, file),
);
const annex = join(FIXTURES, 'lists/02-phu-luc-quyet-dinh.docx');
const workbook = join(FIXTURES, 'lists/01-tong-hop-phuong.xlsx');

async function errorsOf(folder: string): Promise<string[]> {
  const { issues } = await checkCatalogue(folder, DAY);
  return issues
    .filter(({ code }) => ISSUE_KINDS[code].severity === 'error')
    .map(({ code, path }) => `${code} ${path}`);
}

describe.each(lists)('%s', (file) => {
  test('written into the demonstration: no error, and a second time nothing to write', async () => {
    const folder = demonstration();
    const before = await errorsOf(folder);
    await importInto(file, folder, GROUND);
    expect(await errorsOf(folder)).toEqual(before);
    expect((await planFor(file, folder, GROUND)).changes.map(({ path }) => path)).toEqual([]);
  });

  test('written into an empty catalogue: no error, and a second time nothing to write', async () => {
    const folder = emptyCatalogue();
    await importInto(file, folder, GROUND);
    expect(await errorsOf(folder)).toEqual([]);
    expect((await planFor(file, folder, GROUND)).changes.map(({ path }) => path)).toEqual([]);
  });
});

test('a certificate is added in its place; what was in the file stays byte for byte', async () => {
  const folder = demonstration();
  const path = 'products/cai-mo-chuc-son/index.md';
  const before = readFileSync(join(folder, path), 'utf8');
  const plan = await importInto(annex, folder);
  const after = readFileSync(join(folder, path), 'utf8');
  const added =
    '  - basis: decision\n    decision: 9008-qd-ubnd-2023\n    stars: 4\n    points: 71.4\n    placeAsPrinted: thi-tran-chuc-son-cu\n';
  expect(after).toBe(before.replace('certificates:\n', `certificates:\n${added}`));
  expect(plan.changes.flatMap(({ words }) => words)).toContain(
    '“Cải mơ Chúc Sơn”: 4 sao → thêm 4 sao theo 9008/QĐ-UBND ngày 2023-04-07',
  );
});

test('a proposal awards nothing, and points that do not fit the stars wait for an answer', async () => {
  const folder = demonstration();
  const plan = await importInto(annex, folder);
  expect(plan.waiting.map(({ product }) => product.item.row)).toEqual([6, 8, 10, 12]);
  expect(readFileSync(join(folder, 'products/bo-met-tre-cap-may-truong-yen/index.md'), 'utf8')).not.toContain(
    '9008',
  );
});

test('a list without decisions writes what it states as a list, and touches no product with a decision', async () => {
  const folder = demonstration();
  const before = snapshot(folder);
  const plan = await importInto(workbook, folder, GROUND);
  const changed = [...snapshot(folder)]
    .filter(([path, text]) => before.get(path) !== text)
    .map(([path]) => path);
  expect(changed).toContain('products/dua-luoi-bai-giua/index.md');
  expect(changed.filter((path) => before.has(path))).toEqual([]);
  expect(readFileSync(join(folder, 'products/dua-luoi-bai-giua/index.md'), 'utf8')).toContain(
    'basis: list\n    stars: 4\n    list:\n      madeBy: UBND xã Phú Nghĩa (mẫu)\n      on: 2026-11-20\n',
  );
  expect(plan.notListed).toContain('cai-mo-chuc-son');
});

test('no contact and no name of a person reaches a file that git would take', async () => {
  const folder = emptyCatalogue();
  await importInto(workbook, folder, GROUND);
  for (const [path, latin] of snapshot(folder)) {
    const text = Buffer.from(latin, 'latin1').toString('utf8');
    if (path === 'catalogue.yml') continue;
    if (path.includes('.private.')) expect(text).toContain('0000300501');
    else expect([path, /0000300|Phạm Thị Mẫu|1\.900/u.test(text)]).toEqual([path, false]);
  }
});

test('undo puts every file back, unless a person has worked on one since', async () => {
  const folder = demonstration();
  const before = snapshot(folder);
  await importInto(annex, folder);
  expect(snapshot(folder)).not.toEqual(before);
  undoLast(folder);
  expect(snapshot(folder)).toEqual(before);
  await importInto(annex, folder);
  const file = join(folder, 'products/ca-chua-bi-chuc-son/index.md');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nMột câu chuyện.\n`);
  const worked = snapshot(folder);
  expect(() => undoLast(folder)).toThrow(/ca-chua-bi/u);
  expect(snapshot(folder)).toEqual(worked);
});

test('a run that was killed is rolled back by the next', async () => {
  const folder = demonstration();
  const before = snapshot(folder);
  const plan = await planFor(annex, folder);
  // As a kill leaves it: noted, and half of the files there.
  mkdirSync(join(folder, '.import'));
  const files = plan.changes.map(({ path, before: old }) => ({ path, before: old ?? null, digest: '' }));
  writeFileSync(join(folder, '.import/2026.json'), JSON.stringify({ state: 'writing', files }));
  for (const { path, after } of plan.changes.slice(0, 2)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), after);
  }
  expect(rollBackUnfinished(folder)).toBe(true);
  expect(snapshot(folder)).toEqual(before);
  expect(rollBackUnfinished(folder)).toBe(false);
  expect(existsSync(join(folder, 'products/ca-chua-bi-chuc-son'))).toBe(false);
});
