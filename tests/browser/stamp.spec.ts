import { expect, test } from 'playwright/test';
import type { StampKey } from '../../src/domain/stamp/key.ts';
import type { StatusList } from '../../src/domain/stamp/status.ts';
import { compactJws, jwsSigningInput, peekJws } from '../../src/signature/jws.ts';
import { publicKeyOf, signByNoble } from '../../src/signature/noble.ts';
import { STATUS_TYP } from '../../src/signature/status-file.ts';
import { noteShifts } from './reading.ts';
import {
  expectOutcome,
  offlineReady,
  OLDER_STATUS,
  sealOf,
  serveOlderStatus,
  STAMPS,
  stampPath,
  STATUS_FILE,
  verdict,
  withoutEd25519,
  withoutWorker,
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
    await expect(await verdict(page)).toHaveClass(/sample-card/);
    await expect(page.getByText('So với gói hàng bạn đang cầm')).toBeVisible();
  });
}

// What a checked seal is worth does not depend on who checked it (`verify.test.ts`); here, that the fallback is asked.
for (const [missing, kind] of [
  ['algorithm', 'valid'],
  ['subtle', 'withdrawn'],
] as const) {
  test(`outcome: ${kind}, without WebCrypto's ${missing}`, async ({ page, context }) => {
    await withoutEd25519(context, missing);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(stampPath(STAMPS[kind]));
    await expectOutcome(page, kind);
    expect(asked).toContain('/tem/ed25519.js');
  });
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

test('a code that nobody lists', async ({ page }) => {
  await page.goto('/T/00000000/');
  await expectOutcome(page, 'not-listed');
  await expect(await verdict(page)).toContainText('Không có mã này trong danh sách');
  await expect(await verdict(page)).toContainText('0000 0000');
  await expect(page.locator('main')).not.toContainText('So với gói hàng', { useInnerText: true });
  await expect(page.getByText('Nơi tiếp nhận:')).toBeVisible();
});

test('a code with a slip says which character, and leads to the stamp that was meant', async ({ page }) => {
  await page.goto(`/T/DBJ7Y0PQ/#${sealOf(STAMPS.valid)}`);
  await expectOutcome(page, 'bad-code');
  await expect(await verdict(page)).toContainText('Chữ thứ 8: bạn gõ “Q”, có phải là “P”?');
  await expect(page.locator('main')).not.toContainText('So với gói hàng', { useInnerText: true });
  await page.getByRole('link', { name: 'DBJ7 Y0PP' }).click();
  await expectOutcome(page, 'valid');
});

test('a forged seal: what it means, and what to do', async ({ page }) => {
  await page.goto(`/T/${STAMPS.valid}/#${sealOf(STAMPS.expired)}`);
  await expectOutcome(page, 'not-ours');
  await expect(await verdict(page)).toContainText('Mã xác thực không khớp với mã tem');
  await expect(await verdict(page)).toContainText('Đừng tin số sao');
});

test('a hundred thousand symbols for a code do not stretch the page', async ({ page }) => {
  await page.goto(`/T/#${'Z'.repeat(100_000)}`);
  await expectOutcome(page, 'bad-code');
  const [needed, width] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(needed).toBe(width);
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
  await expectOutcome(page, 'withdrawn');
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'valid-as-of');
  await expect(await verdict(page)).toContainText('không đáng tin');
});

test('the status file was rolled back: this phone has seen a newer one, and keeps to it', async ({
  page,
}) => {
  await withoutWorker(page);
  await page.goto(stampPath(STAMPS.withdrawn));
  await expectOutcome(page, 'withdrawn');
  await serveOlderStatus(page);
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'valid-as-of');
  await expect(await verdict(page)).toContainText('cũ hơn bản đã biết');
  await page.goto('about:blank');
  await page.goto(stampPath(STAMPS.withdrawn));
  await expectOutcome(page, 'withdrawn');
});

test('an older status file than the page was built with revives nothing, to a phone that has seen none', async ({
  page,
}) => {
  await serveOlderStatus(page);
  await page.goto(stampPath(STAMPS.withdrawn));
  await expectOutcome(page, 'withdrawn');
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
  await expect(await verdict(page)).toContainText('hôm nay là ngày 24/11/2025');
  await expect(await verdict(page)).toContainText('ít nhất đã đến ngày 24/11/2026');
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

/** A change of keys: the page as built after it, with a list that the new key signed and that ends one stamp more. */
const NEW_SEED = new Uint8Array(32).fill(77);
const NEW_KEY: StampKey = {
  kty: 'OKP',
  crv: 'Ed25519',
  x: Buffer.from(publicKeyOf(NEW_SEED)).toString('base64url'),
  kid: 'n'.repeat(43),
  short: 99,
  nbf: 1_700_000_000,
  exp: 2_000_000_000,
  demo: true,
};

function listByNewKey(list: StatusList): string {
  const next = { ...list, sequence: list.sequence + 1, issued: '2026-11-24T05:00:00Z' };
  const stamps = {
    ...list.stamps,
    [STAMPS.valid]: { status: 'withdrawn', date: '2026-11-24', decision: 'MẪU-99' },
  };
  const input = jwsSigningInput(NEW_KEY.kid, STATUS_TYP, { ...next, stamps });
  return compactJws(input, signByNoble(NEW_SEED, new TextEncoder().encode(input)));
}

test('a page kept from before a change of keys shows no older status than was seen', async ({ page }) => {
  // Without a worker each visit reads exactly the page that is served to it.
  await withoutWorker(page);
  const served = await page.request.get('/.well-known/ocop-stamp-status.jws');
  const list = peekJws(await served.text()) as StatusList;
  await page.route('**/T/**', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('"keys":[', `"keys":[${JSON.stringify(NEW_KEY)},`);
    await route.fulfill({ response, body });
  });
  await page.route(STATUS_FILE, (route) => route.fulfill({ body: listByNewKey(list) }));
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'withdrawn');
  await page.unroute('**/T/**');
  for (const answer of ['missing', 'older']) {
    await page.unroute(STATUS_FILE);
    if (answer === 'missing') await page.route(STATUS_FILE, (route) => route.abort());
    await page.goto('about:blank');
    await page.goto(stampPath(STAMPS.valid));
    await expectOutcome(page, 'withdrawn');
    await expect(await verdict(page)).toContainText('MẪU-99');
  }
});

test('a key once seen revoked stays so in pages kept from before', async ({ page }) => {
  await withoutWorker(page);
  await page.route('**/T/**', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('"short":1', '"short":1,"revoked":true');
    await route.fulfill({ response, body });
  });
  await page.goto(stampPath(STAMPS.expired));
  await expectOutcome(page, 'not-ours');
  await page.unroute('**/T/**');
  await page.goto('/kiem-tra-tem/');
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'not-ours');
  await expect(await verdict(page)).toContainText('khóa đã bị hủy');
});

test('product and maker are on the first screen of 740 px and of 640 px, whatever the answer', async ({
  page,
}) => {
  const forged = `/T/${STAMPS.valid}/#${sealOf(STAMPS.expired)}`;
  const damaged = `/T/${STAMPS.valid}/#ABC`;
  const plain = `/T/${STAMPS.valid}/`;
  for (const address of [...Object.values(STAMPS).map(stampPath), forged, damaged, plain]) {
    await page.goto('about:blank');
    await page.goto(address);
    await verdict(page);
    for (const height of [740, 640]) {
      await page.setViewportSize({ width: 360, height });
      for (const part of ['#verdict h1', '.product .vi', '.maker .vi']) {
        const box = await page.locator(part).boundingBox();
        expect((box?.y ?? Infinity) + (box?.height ?? 0), `${address} ${part}`).toBeLessThanOrEqual(height);
      }
    }
  }
});

test('the pack to compare with begins on the first screen of a small phone, and nothing moved', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const shifts = await noteShifts(page);
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'valid');
  const picture = await page.locator('figure img').boundingBox();
  expect(picture?.y).toBeLessThan(640 - 20);
  expect(await shifts()).toEqual([]);
});

// A slow phone paints while the page is still arriving: what is there then stays where it is, and so does what stands
// below the answer when that comes.
for (const [kind, code] of Object.entries(STAMPS)) {
  test(`nothing moves while the page arrives at a slow phone: ${kind}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const phone = await page.context().newCDPSession(page);
    await phone.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const shifts = await noteShifts(page);
    for (const path of [stampPath(code), `/T/${code}/`]) {
      await page.goto('about:blank');
      await page.goto(path);
      await expect(page.locator('#verdict[data-asked]')).toBeVisible();
      expect(await shifts(), path).toEqual([]);
    }
  });
}

test('only a photo is called a picture to compare with', async ({ page }) => {
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'valid');
  const drawn = page.getByText('Hình vẽ minh họa, không phải ảnh sản phẩm');
  const said = page.locator('main').getByText(/Tem thật không nói lên/);
  if ((await drawn.count()) > 0) await expect(said.first()).not.toContainText('hình');
  else await expect(said.first()).toContainText('Hãy xem hình');
  await expect(await verdict(page)).not.toContainText('hình');
});

test('offline: the page for checking opens though it was never visited', async ({ page, context }) => {
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'valid');
  await offlineReady(page);
  await context.setOffline(true);
  for (const [address, label, button] of [
    ['/kiem-tra-tem/', 'Mã in dưới hình QR', 'Kiểm tra'],
    ['/en/kiem-tra-tem/', 'Code printed under the QR', 'Check'],
  ] as const) {
    await page.goto(address);
    await page.getByLabel(label).fill(`HTTPS://OCOP-CHUONG-MY.EXAMPLE${stampPath(STAMPS.withdrawn)}`);
    await page.getByRole('button', { name: button, exact: true }).click();
    await expectOutcome(page, 'withdrawn');
  }
});

test('offline: a stamp seen before, with the status as of then', async ({ page, context }) => {
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'valid');
  await offlineReady(page);
  // The first stamp that a phone ever opens is kept too, without a second look.
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
  await expect(page.getByText('Tem thật không nói lên trong gói có gì')).toBeVisible();
  await page.goto(stampPath(STAMPS.withdrawn));
  await expectOutcome(page, 'withdrawn');
  await page.goto(stampPath(STAMPS.expired));
  await expectOutcome(page, 'expired');
  await expect(await verdict(page)).toContainText('Có thể đã được gia hạn');
});

test.describe('without Ed25519 in WebCrypto', () => {
  test.beforeEach(({ context }) => withoutEd25519(context, 'algorithm'));

  test('the status file was tampered with', async ({ page }) => {
    await page.route(STATUS_FILE, (route) =>
      route.fulfill({ body: `${OLDER_STATUS.trim().slice(0, -6)}AAAAAA` }),
    );
    await page.goto(stampPath(STAMPS.withdrawn));
    await expectOutcome(page, 'withdrawn');
    await page.goto(stampPath(STAMPS.valid));
    await expectOutcome(page, 'valid-as-of');
    await expect(await verdict(page)).toContainText('không đáng tin');
  });

  test('offline, seen before and never seen', async ({ page, context }) => {
    await page.goto(stampPath(STAMPS.valid));
    await expectOutcome(page, 'valid');
    await offlineReady(page);
    await context.setOffline(true);
    await page.reload();
    await expectOutcome(page, 'valid-as-of');
    await page.goto(stampPath(STAMPS.withdrawn));
    await expectOutcome(page, 'withdrawn');
  });
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
  await expect(await verdict(page)).toContainText('Genuine stamp, in force');
  await expect(page.getByText('Compare with the pack in your hand')).toBeVisible();
  await page.getByRole('button').click();
  await expect(await verdict(page)).toContainText('Tem thật, còn hiệu lực');
  await context.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the facts as of the build, and why the seal is not checked', async ({ page }) => {
    await page.goto(stampPath(STAMPS.valid));
    const box = page.locator('#verdict');
    await expect(box).toContainText('chưa kiểm được tem');
    await expect(box).toContainText('Trình duyệt này đang tắt JavaScript');
    await expect(box).toContainText('bật JavaScript');
    // It was scanned: to say otherwise would send the reader to scan for ever.
    await expect(box).not.toContainText('Chỉ có mã tem');
    await expect(box).not.toContainText('quét lại');
    await expect(box).toContainText('30/12/2027');
    await expect(page.getByText('tính đến ngày 24/11/2026')).toBeVisible();
  });

  for (const [kind, said] of [
    ['expired', 'nay đã qua'],
    ['expired-recognised', 'nay đã qua'],
    ['cancelled', 'đã bị hủy'],
    ['extended', 'Giấy chứng nhận được giữ đến hết ngày'],
    ['replaced', 'Nay sản phẩm được'],
  ] as const) {
    test(`what is known of the stamp: ${kind}`, async ({ page }) => {
      await page.goto(stampPath(STAMPS[kind]));
      await expect(page.locator('#verdict')).toContainText(said);
      await expect(page.locator('#verdict')).toContainText('tắt JavaScript');
      await expect(page.locator('.product .vi')).toBeVisible();
    });
  }

  test('a withdrawn certificate is said to be one', async ({ page }) => {
    await page.goto(stampPath(STAMPS.withdrawn));
    await expect(page.locator('#verdict')).toContainText('đã bị thu hồi');
  });
});
