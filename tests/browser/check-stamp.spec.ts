import { readFileSync } from 'node:fs';
import { expect, type Page, test } from 'playwright/test';
import QRCode from 'qrcode';
import { axeFaults } from './axe.ts';
import { expectOutcome, sealOf, STAMPS, stampPath, verdict } from './stamps.ts';

const HOST = 'HTTPS://OCOP-CHUONG-MY.EXAMPLE';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-24T12:00:00+07:00');
  await page.goto('/kiem-tra-tem/');
});

async function typeCode(page: Page, text: string): Promise<void> {
  await page.getByLabel('Mã in dưới hình QR').fill(text);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
}

const png = (text: string) => QRCode.toBuffer(text, { width: 600, errorCorrectionLevel: 'M' });

async function choosePhoto(page: Page, text: string): Promise<void> {
  await page
    .locator('#photo')
    .setInputFiles({ name: 'tem.png', mimeType: 'image/png', buffer: await png(text) });
}

test('a typed code, however it is written, names the product but does not vouch for the stamp', async ({
  page,
}) => {
  await typeCode(page, 'dbj7-y0pp');
  await expectOutcome(page, 'unsealed');
  await expect(page.locator('#verdict-more')).toContainText('Bún gạo khô Đông Sơn');
});

test('O, I and L are read as 0, 1 and 1', async ({ page }) => {
  await typeCode(page, STAMPS.valid.replace('0', 'O'));
  await expectOutcome(page, 'unsealed');
});

test('a pasted address is checked with its seal', async ({ page }) => {
  await typeCode(page, HOST + stampPath(STAMPS.valid));
  await expectOutcome(page, 'valid');
});

test('a slip: says which character, offers the listed code, and checks it at a tap', async ({ page }) => {
  await typeCode(page, 'DBJ7Y0PQ');
  await expect(page.locator('#verdict')).toContainText('Chữ thứ 8: bạn gõ “Q”, có phải là “P”?');
  await page.getByRole('button', { name: 'Thử DBJ7 Y0PP' }).click();
  await expectOutcome(page, 'unsealed');
});

test('two characters that changed places', async ({ page }) => {
  await typeCode(page, 'BDJ7Y0PP');
  await expect(page.locator('#verdict')).toContainText('bị đổi chỗ');
});

for (const [text, said] of [
  ['DBJ7Y', 'Bạn gõ 5'],
  ['DBJ7UUPP', '“U”'],
  ['ÂBJ7Y0PP', 'bộ gõ tiếng Việt đang bật'],
  ['', 'Bạn chưa gõ mã'],
  ['00000000', 'Không có mã này'],
  ['https://hn.check.net.vn/x', 'truy xuất nguồn gốc của Hà Nội'],
  ['https://oc0p.example/T/DBJ7Y0PP/#A', 'oc0p.example'],
  ['8934567890123', 'sai số kiểm tra'],
  ['9506000134352', 'Không có sản phẩm nào'],
  ['BEGIN:VCARD VERSION:3.0 N:An;Lê TEL:0000000001 END:VCARD', 'như danh thiếp'],
] as const) {
  test(`"${text}" is answered in words`, async ({ page }) => {
    await typeCode(page, text);
    await expect(page.locator('#verdict')).toContainText(said);
    await expect(page).toHaveURL(/\/kiem-tra-tem\/$/);
  });
}

test('a photo of a stamp, read by the WebAssembly decoder from this site', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  expect(asked.filter((url) => url.endsWith('.wasm'))).toEqual([]);
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'BarcodeDetector');
  });
  await page.reload();
  await choosePhoto(page, HOST + stampPath(STAMPS.extended));
  await expectOutcome(page, 'extended');
  const base = new URL(page.url()).origin;
  expect(
    asked.filter((url) => !url.startsWith(base) && !url.startsWith('blob:') && !url.startsWith('data:')),
  ).toEqual([]);
});

test('a photo without a code says how to take a better one', async ({ page }) => {
  await page.locator('#photo').setInputFiles('public/icons/icon-512.png');
  await expect(page.locator('#check-notice')).toContainText('Không thấy hình QR nào');
});

test('no camera, or no leave to use it: the rest still works', async ({ page }) => {
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Quét bằng máy ảnh' }).click();
  await expect(page.locator('#check-notice')).toContainText('Không mở được máy ảnh');
  await typeCode(page, STAMPS.valid);
  await expectOutcome(page, 'unsealed');
});

test('the camera finds a stamp, and stops', async ({ page }) => {
  const picture = `data:image/png;base64,${(await png(HOST + stampPath(STAMPS.valid))).toString('base64')}`;
  await page.evaluate((source) => {
    const tracks: MediaStreamTrack[] = [];
    Object.assign(globalThis, { tracks });
    // A camera that looks at one picture.
    navigator.mediaDevices.getUserMedia = async () => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 600;
      const context = canvas.getContext('2d');
      setInterval(() => context?.drawImage(image, 0, 0), 50);
      const stream = canvas.captureStream(10);
      tracks.push(...stream.getTracks());
      return stream;
    };
  }, picture);
  await page.getByRole('button', { name: 'Quét bằng máy ảnh' }).click();
  await expectOutcome(page, 'valid');
  const states = await page.evaluate(() =>
    (globalThis as unknown as { tracks: MediaStreamTrack[] }).tracks.map((track) => track.readyState),
  );
  expect(states).toEqual(['ended']);
  await expect(page.locator('#camera')).toBeHidden();
});

/** A camera whose leave is given when the test says so. */
async function slowCamera(page: Page): Promise<void> {
  await page.evaluate(() => {
    const cameras = { asked: 0, tracks: [] as MediaStreamTrack[], allow: (): void => undefined };
    Object.assign(globalThis, { cameras });
    const allowed = new Promise<void>((allow) => (cameras.allow = allow));
    navigator.mediaDevices.getUserMedia = async () => {
      cameras.asked++;
      await allowed;
      const canvas = document.createElement('canvas');
      canvas.getContext('2d')?.fillRect(0, 0, 10, 10);
      const stream = canvas.captureStream(10);
      cameras.tracks.push(...stream.getTracks());
      return stream;
    };
  });
}

interface Cameras {
  readonly asked: number;
  readonly tracks: readonly MediaStreamTrack[];
  readonly allow: () => void;
}
const cameraStates = (page: Page) =>
  page.evaluate(() => {
    const { asked, tracks } = (globalThis as unknown as { cameras: Cameras }).cameras;
    return [asked, ...tracks.map((track) => track.readyState)];
  });
const allowCamera = (page: Page) =>
  page.evaluate(() => {
    (globalThis as unknown as { cameras: Cameras }).cameras.allow();
  });

test('two taps while leave is being asked open one camera, and it can be stopped', async ({ page }) => {
  await slowCamera(page);
  const start = page.getByRole('button', { name: 'Quét bằng máy ảnh' });
  await start.click();
  await start.click();
  await expect.poll(() => cameraStates(page)).not.toEqual([0]);
  await allowCamera(page);
  await expect(page.locator('#check-notice')).toContainText('Đưa mã QR vào giữa khung');
  expect(await cameraStates(page)).toEqual([1, 'live']);
  await expect(page.locator('#camera')).toBeInViewport({ ratio: 0.9 });
  await page.getByRole('button', { name: 'Tắt máy ảnh' }).click();
  expect(await cameraStates(page)).toEqual([1, 'ended']);
  await expect(page.locator('#camera')).toBeHidden();
});

test('stopped while leave is being asked: the camera that opens later is closed at once', async ({
  page,
}) => {
  await slowCamera(page);
  await page.getByRole('button', { name: 'Quét bằng máy ảnh' }).click();
  await expect.poll(() => cameraStates(page)).toEqual([1]);
  await page.getByRole('button', { name: 'Tắt máy ảnh' }).click();
  await allowCamera(page);
  await expect.poll(() => cameraStates(page)).toEqual([1, 'ended']);
  await expect(page.locator('#camera')).toBeHidden();
});

test('in the background the camera is off, and the page shows that it is', async ({ page }) => {
  await slowCamera(page);
  await page.getByRole('button', { name: 'Quét bằng máy ảnh' }).click();
  await allowCamera(page);
  await expect(page.locator('#check-notice')).toContainText('Đưa mã QR vào giữa khung');
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { get: () => true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(await cameraStates(page)).toEqual([1, 'ended']);
  await expect(page.locator('#camera')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Tắt máy ảnh' })).toBeHidden();
});

test("a supermarket's list: a table of outcomes, and a CSV that a spreadsheet opens", async ({ page }) => {
  const note = [
    'Phiếu giao hàng số 12',
    'STT\tMã tem\tSản phẩm',
    `1\t${HOST}${stampPath(STAMPS.valid)}\t20 gói`,
    '397R 120B; 10 hộp',
    `${HOST}/T/${STAMPS.extended}/#${sealOf(STAMPS.expired)}`,
    '=CMD()',
    '4 DBJ7Y0PQ Bún gạo khô 20 gói',
    STAMPS.expired,
    '2000000000015\t12 túi',
    `3\tHTTPS://OCOP-CHUONG-MY.EXAMPLE.EVIL.EXAMPLE${stampPath(STAMPS.valid)}\t5 gói`,
  ].join('\n');
  await page.getByLabel('Danh sách mã').fill(note);
  await page.getByRole('button', { name: 'Kiểm cả danh sách' }).click();
  await expect(page.locator('#list-state')).toContainText(
    'Đã kiểm 7 mã. 1 tem còn hiệu lực. 3 dòng không có mã',
  );
  const rows = page.locator('#list-table tbody tr');
  await expect(rows).toHaveCount(7);
  const kinds = await rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['kind']));
  expect(kinds).toEqual(['valid', 'withdrawn', 'not-ours', 'bad-code', 'unsealed', 'gtin', 'foreign']);
  await expect(rows.nth(3)).toContainText('Chữ thứ 8: bạn gõ “Q”, có phải là “P”?');
  await expect(rows.nth(4)).toContainText('đến hết ngày 20/12/2025, nay đã qua');
  await expect(rows.nth(5)).toContainText('Mã vạch của hàng hóa, không phải mã tem');
  await expect(rows.last()).toContainText(
    'ocop-chuong-my.example.evil.example, không phải tem của chúng tôi',
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải bảng (CSV)' }).click(),
  ]);
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv.startsWith('\uFEFFMã tem,Kết quả,')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(12);
  expect(csv).toContain("'=CMD(),Không có mã,");
  expect(csv).toContain('Phiếu giao hàng số 12,Không có mã,');
});

test('axe finds nothing on an answer, here and on a stamp', async ({ page }) => {
  await typeCode(page, STAMPS.withdrawn);
  await expectOutcome(page, 'withdrawn');
  for (const address of [undefined, stampPath(STAMPS.valid), stampPath(STAMPS.withdrawn), '/T/00000000/']) {
    if (address) {
      await page.goto(address);
      await verdict(page);
    }
    expect(await axeFaults(page, { also: ['best-practice'] })).toEqual([]);
  }
});

test('a long address in a list leaves its answers in sight', async ({ page }) => {
  const foreign = `https://evil.example/${'a'.repeat(60)}`;
  await page.getByLabel('Danh sách mã').fill(`${foreign}\n${STAMPS.withdrawn}`);
  await page.getByRole('button', { name: 'Kiểm cả danh sách' }).click();
  const answers = page.locator('#list-table tbody td:nth-child(2)');
  await expect(answers).toHaveCount(2);
  for (const answer of await answers.all()) {
    const { x = 0, width = 0 } = (await answer.boundingBox()) ?? {};
    expect(Math.min(x + width, 360) - x).toBeGreaterThan(150);
  }
});
