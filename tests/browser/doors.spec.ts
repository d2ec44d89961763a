/** Doors for words of strangers: addresses, windows' names, links. */
import { expect, test } from 'playwright/test';

test('an address of ours whose path names another host never becomes a link there', async ({
  page,
  baseURL,
}) => {
  await page.goto('/kiem-tra-tem/');
  for (const way of ['//evil.example/x', '/.//evil.example/x', '/\\evil.example/x']) {
    await page.getByLabel('Mã in dưới hình QR').fill(`https://ocop-chuong-my.example${way}`);
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await expect(page.locator('#verdict')).toContainText('Đây là trang của chúng tôi');
    const link = page.getByRole('link', { name: 'Mở trang đó' });
    expect(await link.evaluate((a: HTMLAnchorElement) => a.origin)).toBe(new URL(baseURL ?? '').origin);
  }
});

test('a site that pretends is named as the browser would open it, with a warning', async ({ page }) => {
  await page.goto('/kiem-tra-tem/');
  const tried: readonly (readonly [string, string, string])[] = [
    ['https://ocop-chuong-my.example@evil.example/T/397R120B/', 'evil.example', 'trước dấu @'],
    ['https://осор-chuong-my.example/T/397R120B/', 'xn--', 'coi chừng'],
    ['https://id.gs1.example/01/09506000134352', 'id.gs1.example', 'không phải trang của chúng tôi'],
  ];
  for (const [address, host, warning] of tried) {
    await page.getByLabel('Mã in dưới hình QR').fill(address);
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await expect(page.locator('#verdict')).toContainText(host);
    await expect(page.locator('#verdict')).toContainText(warning);
    // Neither the sign of a true stamp nor what a sample says of one.
    await expect(page.locator('#verdict')).toHaveAttribute('data-tone', /^(bad|unknown)$/);
    await expect(page.getByText('Không khớp? Báo')).toBeHidden();
  }
});

test('a quotation form asked for a set named __proto__ works as any other', async ({ page }) => {
  for (const name of ['__proto__', 'constructor', 'toString']) {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(`/ket-noi-giao-thuong/hoi-hang/?qua=${name}`);
    await expect(page.locator('quotation-form')).toHaveAttribute('data-ready', '0');
    expect(faults).toEqual([]);
  }
});

test('the name of the window puts nothing on a visitor’s list; a shared list may name anything', async ({
  page,
}) => {
  await page.goto('/');
  await page.evaluate(() => {
    window.name = 'ocop-danh-sach:["banh-chung-thuy-huong"]';
  });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto('/ket-noi-giao-thuong/danh-sach/');
  await expect(page.locator('shortlist-page')).toHaveAttribute('data-ready', '0');
  await page.goto('/ket-noi-giao-thuong/danh-sach/?x#sp=constructor,banh-chung-thuy-huong');
  await expect(page.locator('shortlist-page')).toHaveAttribute('data-ready', '1');
  expect(faults).toEqual([]);
});
