import { expect, test } from 'playwright/test';

// The demonstration is built for 24/11/2026; its renewal-late product is valid until 28/12/2026.
const EXPIRING = '/san-pham/ca-tram-den-dong-suong/';

test('a page built last month does not call an expired certificate valid today', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-29T03:00:00+07:00'));
  await page.goto(EXPIRING);
  const status = page.locator('[data-status-scope]').first();
  await expect(status).toHaveAttribute('data-status', 'expired');
  await expect(status.locator('status-badge .badge:visible')).toHaveText([
    'Chứng nhận hết hạn sau ngày 28/12/2026',
  ]);
  await expect(status.getByText(/^từng đạt OCOP 4 sao$/)).toBeVisible();
});

test('on the last valid day it is still valid', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-28T23:59:00+07:00'));
  await page.goto(EXPIRING);
  await expect(page.locator('[data-status-scope]').first()).toHaveAttribute('data-status', 'valid');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the status says as of which day it speaks', async ({ page }) => {
    await page.goto(EXPIRING);
    await expect(page.locator('main')).toContainText('24/11/2026');
  });
});
