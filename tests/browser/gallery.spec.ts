import { expect, test } from 'playwright/test';

const TEN = '/san-pham/lan-may-nan-doi-phu-nghia/';
const ONE = '/san-pham/mat-ong-vuon-buoi/';
const NONE = '/san-pham/banh-chung-thuy-huong/';

test('photos go on by button, by arrow key and by swiping', async ({ page }) => {
  await page.goto(TEN);
  const gallery = page.locator('photo-gallery');
  const counter = gallery.locator('[data-tools] [data-counter]');
  await expect(counter).toHaveText('1 / 10');
  await gallery.getByRole('button', { name: 'Ảnh sau' }).first().click();
  await expect(counter).toHaveText('2 / 10');
  await gallery.locator('[data-zoom]').nth(1).focus();
  await page.keyboard.press('ArrowRight');
  await expect(counter).toHaveText('3 / 10');
  await expect(gallery.locator('[data-zoom]').nth(2)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(counter).toHaveText('2 / 10');
  await gallery.locator('[data-strip]').evaluate((strip) => {
    strip.scrollTo({ left: 4 * strip.clientWidth, behavior: 'instant' });
  });
  await expect(counter).toHaveText('5 / 10');
});

test('a photo opens large, closes with Escape, and the focus is on the one looked at last', async ({
  page,
}) => {
  await page.goto(TEN);
  const links = page.locator('photo-gallery [data-zoom]');
  await links.first().focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Ảnh sản phẩm' });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('[data-caption]')).toContainText('Làn mây có quai');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.locator('[data-counter]')).toHaveText('2 / 10');
  await expect(dialog.locator('[data-caption]')).toContainText('Nhìn gần');
  await dialog.getByRole('button', { name: 'Cỡ thật' }).click();
  await expect(dialog.getByRole('button', { name: 'Cỡ thật' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(links.nth(1)).toBeFocused();
  await expect(page.locator('[data-tools] [data-counter]')).toHaveText('2 / 10');
  await expect(links.nth(1)).toBeInViewport({ ratio: 0.9 });
});

test('every photo says what it shows and has its place before it arrives', async ({ page }) => {
  await page.goto(TEN);
  const photos = page.locator('photo-gallery [data-strip] .photo-itself');
  await expect(photos).toHaveCount(10);
  for (const photo of await photos.all()) {
    expect((await photo.getAttribute('alt'))?.length).toBeGreaterThan(10);
    expect(Number(await photo.getAttribute('width'))).toBeGreaterThan(0);
    expect(Number(await photo.getAttribute('height'))).toBeGreaterThan(0);
  }
});

test('one photo has no buttons to go on', async ({ page }) => {
  await page.goto(ONE);
  await expect(page.locator('photo-gallery [data-zoom]')).toHaveCount(1);
  await expect(page.locator('photo-gallery [data-tools]')).toHaveCount(0);
});

test('a product without a photo shows a drawing that says so', async ({ page }) => {
  await page.goto(NONE);
  await expect(page.locator('.product-picture figcaption')).toHaveText('Hình vẽ minh họa, chưa có ảnh.');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the strip scrolls and each photo links to its large file', async ({ page, request }) => {
    await page.goto(TEN);
    const links = page.locator('photo-gallery [data-zoom]');
    await expect(links).toHaveCount(10);
    const large = await request.get((await links.first().getAttribute('href')) ?? '');
    expect(large.headers()['content-type']).toContain('image/jpeg');
    await expect(page.locator('[data-tools]')).toBeHidden();
  });
});
