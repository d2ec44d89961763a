import { expect, test } from 'playwright/test';
import { PAGE_KINDS } from './page-kinds.ts';
import { letters, readPdf } from './pdf.ts';

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
