import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { PAGE_KINDS } from './page-kinds.ts';
import { letters, readPdf } from './pdf.ts';

/** Paper in points, as a PDF's page box has it. */
const PAPERS = {
  product: [595, 842],
  producer: [595, 842],
  catalogue: [595, 842],
  leaflet: [420, 595],
  poster: [842, 1191],
};

const PRINTS = Object.entries(PAPERS).flatMap(([what, paper]) =>
  ['vi', 'en'].map((lang) => [what, lang, paper] as const),
);

for (const [what, lang, [width = 0, height = 0]] of PRINTS) {
  test(`${what} in ${lang}: every sheet has its paper's size and holds its words`, () => {
    const file = test.info().outputPath(`${what}.pdf`);
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/print.ts', '--what', what, '--all', '--lang', lang, '--out', file],
      { encoding: 'utf8', env: { ...process.env, CATALOGUE: 'chuong-my', BUILD_DATE: '2026-11-24' } },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const pdf = readFileSync(file, 'latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes.length).toBeGreaterThan(5);
    const fonts = [...pdf.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name);
    expect(fonts).toEqual(
      expect.arrayContaining(['Phudu-ExtraBold', 'BeVietnamPro-Regular', 'BeVietnamPro-SemiBold']),
    );
    for (const [, boxWidth, boxHeight] of boxes) {
      expect(Math.abs(Number(boxWidth) - width)).toBeLessThan(1);
      expect(Math.abs(Number(boxHeight) - height)).toBeLessThan(1);
    }
  });
}

test('a maker printed from their page is one sheet, with what they make and whom it is from', async ({
  page,
}) => {
  await page.goto('/nha-san-xuat/htx-rau-song-bui-mau/');
  const sheets = readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(sheets).toHaveLength(1);
  for (const words of ['HTX Rau sông Bùi (mẫu)', 'Đôi nét', 'Liên hệ', 'Cải mơ Chúc Sơn', 'Số liệu tính đến'])
    expect(sheets[0]?.letters.toLowerCase()).toContain(letters(words).toLowerCase());
});

test('a product printed from its page is three sheets at most', async ({ page }) => {
  await page.goto(PAGE_KINDS['product without a photo'] ?? '');
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.toString('latin1').match(/\/MediaBox/g)?.length).toBeLessThanOrEqual(3);
});
