import { expect, test } from 'playwright/test';

/** What the oldest promised browsers lack, taken away before any script of a page runs. */
const OF_2022 = `
  for (const name of ['toWellFormed', 'isWellFormed']) delete String.prototype[name];
  for (const name of ['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'])
    delete Array.prototype[name];
  delete Object.groupBy; delete Map.groupBy; delete Promise.withResolvers;
  delete AbortSignal.timeout; delete AbortSignal.any; delete Element.prototype.checkVisibility;
  delete globalThis.DecompressionStream; delete ReadableStream.prototype.pipeThrough;
`;

test.describe('a browser of March 2022', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(OF_2022);
  });

  test('finds, from the page and from the field of the header', async ({ page }) => {
    await page.goto('/tim-kiem/?q=n%C3%B3n');
    await expect(page.locator('main').getByRole('link', { name: /Nón lá hai lớp Văn Võ/ })).toBeVisible();
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('nón');
    await expect(page.getByRole('option').first()).toContainText('Nón lá');
  });

  test('narrows the list of products', async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto('/san-pham/?sao=4');
    await expect(page.locator('.browse-count')).toHaveText(/^\d+ sản phẩm$/);
    await expect(page.locator('.browse-list .card:visible').first()).toContainText('OCOP 4 sao');
    expect(faults).toEqual([]);
  });
});

test('a browser that is too old for the filter keeps the list, says so and leads on', async ({ page }) => {
  await page.addInitScript('delete Array.prototype.at; delete String.prototype.at;');
  await page.goto('/san-pham/');
  await expect(page.getByText('Trình duyệt này đã cũ nên không dùng được bộ lọc')).toBeVisible();
  expect(await page.locator('.card').count()).toBeGreaterThan(20);
  await page.getByRole('link', { name: 'Trang sau' }).click();
  await expect(page).toHaveURL(/\/san-pham\/trang\/2\/$/);
});

test('the note for browsers without cascade layers is hidden from all others', async ({ page }) => {
  await page.goto('/');
  const note = page.locator('.old-browser');
  await expect(note).toBeHidden();
  await expect(note).toContainText('Trình duyệt này đã cũ');
});

test.describe('a browser inside another app', () => {
  // Clipboard and share sheet answer as such browsers let them.
  const withoutShare = (name: string) => `
    Object.defineProperty(navigator, 'share', {
      value: () => Promise.reject(new DOMException('refused', '${name}')),
    });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text) => { globalThis.copied = text; } },
    });`;
  const copied = "globalThis.copied ?? ''";

  test('that refuses its share sheet: the address is copied, and the page says so', async ({ page }) => {
    await page.addInitScript(withoutShare('NotAllowedError'));
    await page.goto('/G/00QH38J0/');
    await page.getByRole('button', { name: 'Gửi cho người khác' }).click();
    await expect(page.locator('share-link [role="status"]')).toHaveText(/^Đã chép/);
    expect(await page.evaluate(copied)).toMatch(/\/G\/00QH38J0\/$/);

    await page.goto('/ket-noi-giao-thuong/danh-sach/#sp=lan-may-nan-doi-phu-nghia');
    await page.locator('[data-do="share"]').click();
    await expect(page.locator('[data-say="done"]')).toHaveText(/^Đã chép/);
    expect(await page.evaluate(copied)).toContain('#sp=lan-may-nan-doi-phu-nghia');
  });

  test('whose sheet the reader closes: nothing is copied', async ({ page }) => {
    await page.addInitScript(withoutShare('AbortError'));
    await page.goto('/G/00QH38J0/');
    await page.getByRole('button', { name: 'Gửi cho người khác' }).click();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    expect(await page.evaluate(copied)).toBe('');
    await expect(page.locator('share-link [role="status"]')).toHaveText('');
  });
});
