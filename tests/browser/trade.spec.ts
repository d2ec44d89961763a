import { expect, test } from 'playwright/test';

test('a buyer sees what there is in a month, in a group, and puts it on the list', async ({ page }) => {
  await page.goto('/ket-noi-giao-thuong/');
  const table = page.locator('offer-table');
  await expect(table).toHaveAttribute('data-ready', '15');
  await page.getByRole('button', { name: 'Xem thêm' }).click();
  await expect(table).toHaveAttribute('data-ready', '30');
  await page.getByLabel('Nhóm hàng').selectOption({ label: 'Thực phẩm' });
  await page.getByLabel('Có hàng tháng').selectOption('12');
  const rows = table.locator('tbody tr');
  await expect(rows.filter({ hasText: 'Bưởi Diễn đất đồi' })).toHaveCount(1);
  await expect(rows.filter({ hasText: 'Làn mây' })).toHaveCount(0);
  const row = rows.filter({ hasText: 'Bưởi Diễn đất đồi' });
  for (const words of ['HTX Bưởi Đồi', '60 tấn', '10 thùng', '3 ngày', 'VietGAP', 'OCOP 5 sao'])
    await expect(row).toContainText(words);
  await page.getByLabel('Có hàng tháng').selectOption('6');
  await expect(rows.filter({ hasText: 'Bưởi Diễn đất đồi' })).toHaveCount(0);
  await page.getByLabel('Có hàng tháng').selectOption('12');
  await row.locator('.pick').click();
  await expect(page.locator('.shortlist-bar')).toContainText('(1)');
});

test('without JavaScript the first lines stand there', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/ket-noi-giao-thuong/');
  await expect(page.locator('offer-table tbody tr')).toHaveCount(15);
  await context.close();
});

test('home and menu lead buyers to their page', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('main a[href="/ket-noi-giao-thuong/"]')).toBeVisible();
  await expect(page.locator('header a[href="/ket-noi-giao-thuong/"]')).toHaveCount(1);
});

test('a booth plan is walked by keyboard, stall by stall, and leads to the stall', async ({ page }) => {
  await page.goto('/su-kien/tuan-hang-cuoi-nam-2026/');
  await page.locator('.plan-scroll').first().focus();
  const walked: string[] = [];
  for (let n = 0; n < 17; n++) {
    await page.keyboard.press('Tab');
    walked.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''));
  }
  expect(walked.map((name) => /^Gian (\w+)/.exec(name)?.[1])).toEqual([
    'A1',
    'A2',
    'A3',
    'A4',
    'A5',
    'A6',
    'B1',
    'B2',
    'B3',
    'B4',
    'B5',
    'B6',
    'C1',
    'C2',
    'C3',
    'C4',
    'C5',
  ]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/G\/DPDH1R93\/$/);
});

test('a fair’s goods are chosen by group, stars and stall', async ({ page }) => {
  await page.goto('/su-kien/tuan-hang-cuoi-nam-2026/');
  const rows = page.locator('row-filter [data-row]:visible');
  await expect(rows).toHaveCount(10);
  await page.getByText('Xem thêm 9 sản phẩm').click();
  await expect(rows).toHaveCount(19);
  await page.getByText('Xem thêm 9 sản phẩm').click();
  await page.getByLabel('Số sao').selectOption('5');
  await expect(rows).toHaveCount(2);
  await page.getByLabel('Gian', { exact: true }).selectOption('B1');
  await expect(rows).toHaveCount(1);
  await expect(page.locator('row-filter [role="status"]')).toHaveText('1 món');
  await page.getByLabel('Nhóm hàng').selectOption({ label: 'Thủ công mỹ nghệ' });
  await expect(page.getByText('Không có món nào hợp')).toBeVisible();
});

test('a meeting with buyers is told as one, on its page and in the calendar', async ({ page, request }) => {
  await page.goto('/su-kien/gap-go-nguoi-mua-2026/');
  await expect(page.getByText('Buổi gặp này có thay đổi')).toBeVisible();
  // It is the trade desk that answers for it.
  await expect(page.getByRole('main')).toContainText('Bộ phận kết nối tiêu thụ');
  await expect(page.locator('main article')).not.toContainText(/hội chợ|gian hàng|bày hàng/i);
  const calendar = await (await request.get('/su-kien/gap-go-nguoi-mua-2026.ics')).text();
  expect(calendar.replace(/\r\n /g, '')).not.toMatch(/hội chợ|gian hàng/i);
});
