import { expect, test } from 'playwright/test';
import {
  expectOutcome,
  offlineReady,
  OLDER_STATUS,
  sealOf,
  STAMPS,
  stampPath,
  STATUS_FILE,
  verdict,
  withoutEd25519,
} from './stamps.ts';

const NOON = '2026-11-24T12:00:00+07:00';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(NOON);
});

for (const [kind, code] of Object.entries(STAMPS)) {
  test(`outcome: ${kind}`, async ({ page }) => {
    await page.goto(stampPath(code));
    await expectOutcome(page, kind);
    await expect(page.getByText('TEM MẪU, KHÔNG CÓ GIÁ TRỊ').first()).toBeVisible();
    await expect(await verdict(page)).not.toHaveAttribute('data-tone', 'good');
    await expect(page.getByText('So với gói hàng bạn đang cầm')).toBeVisible();
  });

  for (const missing of ['algorithm', 'subtle'] as const) {
    test(`outcome: ${kind}, without WebCrypto's ${missing}`, async ({ page, context }) => {
      await withoutEd25519(context, missing);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(stampPath(code));
      await expectOutcome(page, kind);
      expect(asked).toContain('/tem/ed25519.js');
    });
  }
}

test('a forged seal is refused by WebCrypto, and never asked of the fallback', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`/T/${STAMPS.valid}/#${sealOf(STAMPS.expired)}`);
  await expectOutcome(page, 'not-ours');
  expect(asked).not.toContain('/tem/ed25519.js');
});

test('a forged seal is refused by the fallback', async ({ page, context }) => {
  await withoutEd25519(context, 'algorithm');
  await page.goto(`/T/${STAMPS.valid}/#${sealOf(STAMPS.expired)}`);
  await expectOutcome(page, 'not-ours');
});

test('only the status file and the picture are fetched before the answer', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'valid');
  const rest = asked.filter((path) => !/^\/(T|icons|sw\.js|_astro\/[^/]+\.svg|anh\/|tem\/)/.test(path));
  expect(rest).toEqual(['/.well-known/ocop-stamp-status.jws']);
});

test('the fragment was dropped by the scanner', async ({ page }) => {
  await page.goto(`/T/${STAMPS.valid}/`);
  await expectOutcome(page, 'unsealed');
});

for (const [name, address] of [
  ['lower case', stampPath(STAMPS.valid).toLowerCase()],
  ['%23 for #', stampPath(STAMPS.valid).replace('#', '%23')],
  ['no slash before %23', stampPath(STAMPS.valid).replace('/#', '%23')],
  ['look-alikes', stampPath('29F0KVWS').replace('29F0', '29FO')],
] as const) {
  test(`a damaged address is mended: ${name}`, async ({ page }) => {
    // Astro's preview has a page of its own for an address without a slash at the end; hosts send 404.html.
    await page.route(/%23/, async (route) => {
      await route.fulfill({
        response: await route.fetch({ url: new URL('/404.html', route.request().url()).href }),
        status: 404,
      });
    });
    await page.goto(address);
    await expect(page).toHaveURL(/\/T\/[0-9A-Z]{8}\/#[A-Z2-7]{111}$/);
    await expectOutcome(page, name === 'look-alikes' ? 'cancelled' : 'valid');
  });
}

test('a code that nobody lists', async ({ page }) => {
  await page.goto('/T/00000000/');
  await expectOutcome(page, 'not-listed');
});

test('a code with a slip says so', async ({ page }) => {
  await page.goto('/T/DBJ7Y0PQ/');
  await expectOutcome(page, 'bad-code');
});

test('the status file is missing', async ({ page }) => {
  await page.route(STATUS_FILE, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'valid-as-of');
  await expect(await verdict(page)).toContainText('Chưa tải được danh sách thu hồi');
});

test('the status file was tampered with', async ({ page }) => {
  await page.route(STATUS_FILE, async (route) => {
    const body = await (await route.fetch()).text();
    const [head = '', payload = '', tail = ''] = body.trim().split('.');
    const list = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { stamps: object };
    list.stamps = {};
    await route.fulfill({
      body: `${head}.${Buffer.from(JSON.stringify(list)).toString('base64url')}.${tail}`,
    });
  });
  await page.goto(stampPath(STAMPS.withdrawn));
  await expectOutcome(page, 'valid-as-of');
  await expect(await verdict(page)).toContainText('không đáng tin');
});

test('the status file was rolled back: this phone has seen a newer one, and keeps to it', async ({
  page,
}) => {
  await page.goto(stampPath(STAMPS.withdrawn));
  await expectOutcome(page, 'withdrawn');
  await page.route(STATUS_FILE, (route) => route.fulfill({ body: OLDER_STATUS }));
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'valid-as-of');
  await expect(await verdict(page)).toContainText('cũ hơn bản máy bạn đã có');
  await page.goto('about:blank');
  await page.goto(stampPath(STAMPS.withdrawn));
  await expectOutcome(page, 'withdrawn');
});

test('the older status file is a good one to a phone that has seen none', async ({ page }) => {
  await page.route(STATUS_FILE, (route) => route.fulfill({ body: OLDER_STATUS }));
  await page.goto(stampPath(STAMPS.withdrawn));
  await expectOutcome(page, 'valid');
});

test('the status file is past its promised update', async ({ page }) => {
  await page.clock.setFixedTime('2027-12-29T12:00:00+07:00');
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'valid-as-of');
  await expect(await verdict(page)).toContainText('quá ngày phải cập nhật');
});

test('a clock a year ahead: the day is said, so that the reader can see it', async ({ page }) => {
  await page.clock.setFixedTime('2028-11-24T12:00:00+07:00');
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'expired');
  await expect(await verdict(page)).toContainText('24/11/2028');
});

test('a clock a year behind does not revive an expired stamp', async ({ page }) => {
  await page.clock.setFixedTime('2025-11-24T12:00:00+07:00');
  await page.goto(stampPath(STAMPS.expired));
  await expectOutcome(page, 'expired');
  await expect(await verdict(page)).toContainText('Đồng hồ điện thoại của bạn đang chậm');
});

test('the key was revoked', async ({ page }) => {
  await page.route('**/T/**', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('"short":1', '"short":1,"revoked":true');
    await route.fulfill({ response, body });
  });
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'not-ours');
  await expect(await verdict(page)).toContainText('khóa đã bị hủy');
});

test('a catalogue in earnest refuses the demonstration key', async ({ page }) => {
  await page.route('**/T/**', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/"demo":true(?=,"builtOn")/, '"demo":false');
    await route.fulfill({ response, body });
  });
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'not-ours');
  await expect(await verdict(page)).toContainText('tem mẫu');
});

test('offline: a stamp seen before, with the status as of then', async ({ page, context }) => {
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'valid');
  await offlineReady(page);
  await page.reload();
  await expectOutcome(page, 'valid');
  await context.setOffline(true);
  await page.reload();
  await expectOutcome(page, 'valid-as-of');
  await expect(await verdict(page)).toContainText('không có mạng');
  await expect(page.locator('.product .vi')).toHaveText('Bún gạo khô Đông Sơn');
});

test('offline: a stamp never seen still gets its answer from the seal', async ({ page, context }) => {
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'valid');
  await offlineReady(page);
  await context.setOffline(true);
  await page.goto(stampPath('B0S84MDB'));
  await expectOutcome(page, 'valid-as-of');
  await expect(await verdict(page)).toContainText('4 sao');
  await expect(await verdict(page)).toContainText('28/06/2027');
  await expect(page.getByText('chưa lưu trang của con tem này')).toBeVisible();
  await page.goto(stampPath(STAMPS.withdrawn));
  await expectOutcome(page, 'withdrawn');
  await page.goto(stampPath(STAMPS.expired));
  await expectOutcome(page, 'expired');
  await expect(await verdict(page)).toContainText('Có thể đã được gia hạn');
});

test('offline without WebCrypto Ed25519 too', async ({ page, context }) => {
  await withoutEd25519(context, 'algorithm');
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'valid');
  await offlineReady(page);
  await context.setOffline(true);
  await page.goto(stampPath('B0S84MDB'));
  await expectOutcome(page, 'valid-as-of');
});

test('a new version of the worker takes over: pages kept, their old files gone, the newest status still known', async ({
  page,
  context,
}) => {
  await page.goto(stampPath(STAMPS.withdrawn));
  await expectOutcome(page, 'withdrawn');
  await offlineReady(page);
  // What an older version would have left: another cache with a page in it, and an older status file on the server.
  await page.evaluate(async () => {
    const old = await caches.open('ocop-stamps-older');
    await old.put('/T/B0S84MDB/', await fetch('/T/B0S84MDB/'));
    await old.put('/_astro/gone.css', new Response(''));
    const registration = await navigator.serviceWorker.ready;
    await registration.unregister();
  });
  await page.route(STATUS_FILE, (route) => route.fulfill({ body: OLDER_STATUS }));
  await page.goto(stampPath(STAMPS.extended));
  await offlineReady(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
  expect(await page.evaluate(async () => Boolean(await caches.match('/_astro/gone.css')))).toBe(false);
  await context.setOffline(true);
  await page.goto(stampPath('B0S84MDB'));
  await expectOutcome(page, 'valid-as-of');
  await expect(page.locator('.product .vi')).toBeVisible();
  await page.goto(stampPath(STAMPS.withdrawn));
  await expectOutcome(page, 'withdrawn');
});

test('in English for a reader without Vietnamese, and by the button', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'en-GB', baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOON);
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'valid');
  await expect(await verdict(page)).toContainText('genuine stamp, in force');
  await expect(page.getByText('Compare with the pack in your hand')).toBeVisible();
  await page.getByRole('button').click();
  await expect(await verdict(page)).toContainText('tem thật, còn hiệu lực');
  await context.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the facts as of the build, and that the seal is not checked', async ({ page }) => {
    await page.goto(stampPath(STAMPS.valid));
    await expect(page.locator('#verdict')).toContainText('chưa kiểm được tem');
    await expect(page.locator('#verdict')).toContainText('30/12/2027');
    await expect(page.getByText('tính đến ngày 24/11/2026')).toBeVisible();
  });

  test('a withdrawn certificate is said to be one', async ({ page }) => {
    await page.goto(stampPath(STAMPS.withdrawn));
    await expect(page.locator('#verdict')).toContainText('đã bị thu hồi');
  });
});
