import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';
import { readListBytes } from '../../../scripts/import/read/read-list.ts';
import { ensureTestBrowser } from '../../browser/chromium.ts';
import { publish } from '../../../src/content/reader/publish.ts';
import { contentRoot } from '../../../src/content/reader/locate.ts';
import { readCatalogue } from '../../../src/content/reader/read-catalogue.ts';
import { plainCount } from '../../plain-count.ts';

const root = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'ocop-report-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function report(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/report.ts', '--catalogue', 'chuong-my', '--today', '2026-11-24', ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, CHROME_PATH: ensureTestBrowser() } },
  );
  return { status, stdout, stderr };
}

test('the quarter as a workbook and as a print; each number is that of a plain count', async () => {
  const out = join(folder, 'quy-4');
  expect(report('--period', '2026-Q4', '--out', out)).toMatchObject({ status: 0, stderr: '' });
  const { sheets } = await readListBytes(readFileSync(`${out}.xlsx`), 'a.xlsx');
  const sheet = (name: string) =>
    (sheets.find((one) => one.name === name)?.rows ?? []).map((row) => row.map(({ text }) => text));
  const counts = plainCount(publish(readCatalogue(join(contentRoot, 'chuong-my'))), '2026-11-24');
  const overview = new Map(sheet('Tổng quan').map(([what = '', number = '']) => [what, number]));
  expect(overview.get('Sản phẩm còn hiệu lực')).toBe(String(counts.inForce));
  expect(overview.get('Sản phẩm đã hết hạn')).toBe(String(counts.lapsed));
  expect(overview.get('Trong năm có từ 40 sản phẩm được đánh giá, chứng nhận.')).toMatch(
    /^\d+\/40 sản phẩm$/,
  );
  expect(overview.get('100% chủ thể được tập huấn.')).toBe('danh mục chưa ghi');
  const groups = sheet('Theo nhóm').slice(1);
  expect(groups.at(-1)?.at(-1)).toBe(String(counts.inForce));
  expect(
    sheet('Quyết định trong kỳ')
      .slice(1)
      .map(([number]) => number),
  ).toContain('MẪU-20/QĐ-UBND');
  // A certificate that ends in the quarter, re-rated or not.
  expect(sheet('Đánh giá lại').length).toBeGreaterThan(1);
  expect(readFileSync(`${out}.pdf`, 'latin1')).toContain('%PDF-');
});

test('what cannot be meant is told, and no file is written over', () => {
  const out = join(folder, 'nam.xlsx');
  expect(report('--period', '2026', '--out', out).status).toBe(0);
  const again = report('--period', '2026', '--out', out);
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('--force')]);
  for (const period of ['2026-Q9', '2027-Q1']) {
    const refused = report('--period', period, '--out', join(folder, 'x.xlsx'));
    expect([period, refused.status]).toEqual([period, 2]);
  }
  expect(existsSync(join(folder, 'x.xlsx'))).toBe(false);
});
