import { readFileSync } from 'node:fs';
import { expect, type Page, test } from 'playwright/test';
import QRCode from 'qrcode';
import sharp from 'sharp';
import { expectOutcome, sealOf, STAMPS, stampPath } from './stamps.ts';

const HOST = 'HTTPS://OCOP-CHUONG-MY.EXAMPLE';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-24T12:00:00+07:00');
  await page.goto('/kiem-tra-tem/');
});

async function typeCode(page: Page, text: string): Promise<void> {
  await page.getByLabel('Mã in dưới hình QR').fill(text);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
}

async function choosePhoto(page: Page, buffer: Buffer): Promise<void> {
  await page.locator('#photo').setInputFiles({ name: 'tem.png', mimeType: 'image/png', buffer });
}

const BLANK = readFileSync('public/icons/icon-512.png');
const box = (page: Page) => page.locator('#verdict');

test('a photo without a code leaves no answer of the last stamp', async ({ page }) => {
  await choosePhoto(page, await QRCode.toBuffer(HOST + stampPath(STAMPS.valid), { width: 600 }));
  await expectOutcome(page, 'valid');
  await choosePhoto(page, BLANK);
  await expect(page.locator('#check-notice')).toContainText('Không thấy hình QR nào');
  await expect(box(page)).toBeHidden();
  await expect(page.locator('#verdict-more')).toBeEmpty();
  await expect(page.locator('#verdict-truth')).toBeHidden();
});

for (const [name, begin] of [
  ['typing', (page: Page) => page.getByLabel('Mã in dưới hình QR').fill('D')],
  ['the camera', (page: Page) => page.getByRole('button', { name: 'Quét bằng máy ảnh' }).click()],
  [
    'a list',
    async (page: Page) => {
      await page.getByLabel('Danh sách mã').fill(STAMPS.expired);
      await page.getByRole('button', { name: 'Kiểm cả danh sách' }).click();
    },
  ],
] as const) {
  test(`the last answer goes as soon as ${name} begins`, async ({ page }) => {
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () => new Promise(() => undefined);
    });
    await typeCode(page, HOST + stampPath(STAMPS.valid));
    await expectOutcome(page, 'valid');
    await begin(page);
    await expect(box(page)).toBeHidden();
  });
}

test('an answer that comes late is dropped', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/tem/ma/DB.json', async (route) => {
    await held;
    await route.continue();
  });
  await typeCode(page, HOST + stampPath(STAMPS.valid));
  await expect(box(page)).toContainText('Đang kiểm tra');
  await typeCode(page, HOST + stampPath(STAMPS.withdrawn));
  await expectOutcome(page, 'withdrawn');
  const late = page.waitForResponse('**/tem/ma/DB.json');
  release();
  await late;
  // One more question and answer: whatever the late one does, it has had its time.
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  await expectOutcome(page, 'withdrawn');
  await expect(page.locator('#verdict-more')).not.toContainText('Bún gạo khô');
});

test('a forged seal: no product, stars or days as if they were the pack’s, in box and list', async ({
  page,
}) => {
  const forged = `${HOST}/T/${STAMPS.valid}/#${sealOf(STAMPS.expired)}`;
  await typeCode(page, forged);
  await expectOutcome(page, 'not-ours');
  await expect(page.locator('#verdict-more')).toBeEmpty();
  await expect(page.locator('#verdict-truth')).toBeHidden();
  await page.getByLabel('Danh sách mã').fill(`${forged}\n${HOST}${stampPath(STAMPS.replaced)}`);
  await page.getByRole('button', { name: 'Kiểm cả danh sách' }).click();
  const cells = page.locator('#list-table tbody tr');
  await expect(cells).toHaveCount(2);
  expect(await cells.first().locator('td').allTextContents()).toEqual([
    'DBJ7 Y0PP',
    'Không phải tem của chúng tôi',
    '',
    '',
    '',
    '',
  ]);
  // The stars that count now, not those printed.
  await expect(cells.last().locator('td').nth(4)).toHaveText('5');
});

test('two slips: the listed code that was meant is offered, with its product', async ({ page }) => {
  // The third and the last character.
  await typeCode(page, 'DBX7Y0PQ');
  const offered = page.locator('#verdict-more button');
  await expect(offered).toHaveCount(1);
  await expect(offered).toHaveText('Thử DBJ7 Y0PP · Bún gạo khô Đông Sơn');
  await offered.click();
  await expectOutcome(page, 'unsealed');
  await expect(page.locator('#verdict-more')).toContainText('Bún gạo khô Đông Sơn');
});

test('a photo of a true stamp beside a forged one answers for neither', async ({ page }) => {
  const codes = [HOST + stampPath(STAMPS.valid), `${HOST}/T/${STAMPS.extended}/#${sealOf(STAMPS.expired)}`];
  const pictures = await Promise.all(codes.map((code) => QRCode.toBuffer(code, { width: 600 })));
  const paper = sharp({ create: { width: 1400, height: 700, channels: 3, background: '#fff' } });
  const photo = await paper
    .composite(pictures.map((input, index) => ({ input, left: 20 + index * 740, top: 50 })))
    .png()
    .toBuffer();
  await choosePhoto(page, photo);
  await expect(page.locator('#check-notice')).toContainText('nhiều con tem khác nhau');
  await expect(box(page)).toBeHidden();
});

test('what no list holds is never offered', async ({ page }) => {
  await typeCode(page, '8B8B8B8B');
  await expect(box(page)).toHaveAttribute('data-kind', 'bad-code');
  await expect(page.locator('#verdict-more button')).toHaveCount(0);
  await expect(box(page)).not.toContainText('Thử');
  // Nor is there a pack to compare with.
  await expect(page.locator('#verdict-truth')).toBeHidden();
});

test('a true stamp offers its maker; an address in brackets or wrapped by mail is read', async ({ page }) => {
  await typeCode(page, `(${HOST}${stampPath(STAMPS.valid)}).`);
  await expectOutcome(page, 'valid');
  await expect(page.getByRole('link', { name: 'Gọi người làm' })).toHaveAttribute('href', /^tel:0/);
  const address = `${HOST}${stampPath(STAMPS.valid)}`;
  await page
    .getByLabel('Danh sách mã')
    .fill(`Chào chị,\n> ${address.slice(0, 76)}\n> ${address.slice(76)}\n> Xem (${address}).`);
  await page.getByRole('button', { name: 'Kiểm cả danh sách' }).click();
  const rows = page.locator('#list-table tbody tr');
  await expect(rows).toHaveCount(2);
  const kinds = await rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['kind']));
  expect(kinds).toEqual(['valid', 'valid']);
});
