import { expect, test } from 'playwright/test';
import {
  expectOutcome,
  sealByTestKey,
  sealOf,
  servePagesWithTestKey,
  STAMPS,
  stampPath,
  STATUS_FILE,
  verdict,
  withoutEd25519,
  withoutYoungFunctions,
} from './stamps.ts';

const NOON = '2026-11-24T12:00:00+07:00';
const FALLBACK = '**/tem/ed25519.js*';
const FORGED = `/T/${STAMPS.valid}/#${sealOf(STAMPS.expired)}`;

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(NOON);
});

test('a forgery: nothing on file is shown as the pack’s, and the report stands in the card', async ({
  page,
}) => {
  for (const address of [FORGED, `/T/${STAMPS.valid}/#ABC`]) {
    await page.goto('about:blank');
    await page.goto(address);
    await expectOutcome(page, 'not-ours');
    const seen = await page.locator('main').innerText();
    expect(seen).not.toMatch(/\d sao|30\/12\/2027|QĐ-UBND|Tem thật không nói lên/);
    const card = await verdict(page);
    await expect(card.getByRole('link', { name: 'Báo giúp chúng tôi' })).toHaveAttribute('href', /^tel:/);
    await expect(card.getByRole('link', { name: 'Gọi người làm' })).toBeHidden();
    const box = await card.boundingBox();
    const last = await card.locator('.actions').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0) - ((last?.y ?? 0) + (last?.height ?? 0))).toBeLessThan(30);
  }
});

for (const [kind, said] of [
  ['withdrawn', 'Bị thu hồi ngày 14/08/2026'],
  ['cancelled', 'Hủy ngày 02/11/2026'],
] as const) {
  test(`fallen, ${kind}: what is printed is struck through, and the fall has its row`, async ({ page }) => {
    await page.goto(stampPath(STAMPS[kind]));
    await expectOutcome(page, kind);
    const facts = page.locator('.certificate');
    await expect(facts.locator('[data-news]')).toContainText(said);
    const lines = await facts
      .locator('.fallible')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).textDecorationLine));
    expect(lines).toEqual(['line-through', 'line-through', 'line-through']);
    await expect((await verdict(page)).getByRole('link', { name: 'Báo giúp chúng tôi' })).toBeVisible();
  });
}

test('fallen since the page was built: the row comes with the answer', async ({ page }) => {
  await page.route('**/T/**', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace(/"onFile":\{"sequence":\d+/, '"onFile":{"sequence":99')
      .replace(
        /("onFile":\{[^}]*)\}/,
        '$1,"entry":{"status":"withdrawn","date":"2026-11-20","decision":"MẪU-88"}}',
      );
    await route.fulfill({ response, body });
  });
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'withdrawn');
  await expect(page.locator('[data-news]')).toContainText('MẪU-88');
});

test('a true stamp: maker and office are one tap away, in the card', async ({ page }) => {
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'valid');
  const card = await verdict(page);
  await expect(card.getByRole('link', { name: 'Gọi người làm' })).toHaveAttribute('href', /^tel:0/);
  await expect(card.getByRole('link', { name: 'Không khớp? Báo' })).toHaveAttribute('href', /^tel:/);
  await expect(page.locator('[data-news]')).toBeHidden();
});

test('a true seal that nobody lists: no star is told as recognised, and the office wants to hear of it', async ({
  page,
}) => {
  await servePagesWithTestKey(page);
  await page.goto(`/T/00000000/#${sealByTestKey('00000000')}`);
  const card = await verdict(page);
  await expect(card).toHaveAttribute('data-tone', 'unknown');
  await expect(card.getByRole('heading')).toHaveText('Chưa nên tin tem này');
  await expect(card).toContainText('Trên tem ghi 5 sao');
  await expect(card).not.toContainText('Được công nhận');
  await expect(card.getByRole('link', { name: 'Báo giúp chúng tôi' })).toBeVisible();
  await expect(page.locator('main')).not.toContainText('So với gói hàng', { useInnerText: true });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the answer's title is read in the sun, ${colorScheme}: seven to one against its card, whatever it says`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    for (const code of Object.values(STAMPS)) {
      await page.goto('about:blank');
      await page.goto(stampPath(code));
      const [text, ground] = await (
        await verdict(page)
      ).evaluate((card) => {
        const title = card.querySelector('h1');
        const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
        return [rgb(title ? getComputedStyle(title).color : ''), rgb(getComputedStyle(card).backgroundColor)];
      });
      expect(contrast(text ?? [], ground ?? []), code).toBeGreaterThanOrEqual(7);
    }
  });
}

test('a demonstration looks as an office’s own will, with a band that says what it is', async ({ page }) => {
  for (const [code, tone] of [
    [STAMPS.valid, 'good'],
    [STAMPS.extended, 'note'],
    [STAMPS.expired, 'over'],
    [STAMPS.withdrawn, 'bad'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(stampPath(code));
    const card = await verdict(page);
    await expect(card).toHaveAttribute('data-tone', tone);
    await expect(card.locator('.band .vi').first()).toHaveText('TEM MẪU, KHÔNG CÓ GIÁ TRỊ');
    const [overSign, overAll] = await card.evaluate((one) => {
      const content = (place: Element) => getComputedStyle(place, '::after').content;
      const seal = one.querySelector('.seal');
      return [seal && content(seal), content(one)];
    });
    expect(overSign).toContain('MẪU');
    expect(overAll?.split('MẪU').length).toBeGreaterThan(30);
  }
});

test('another stamp’s answer takes the place of the last one at once, and a late one is dropped', async ({
  page,
}) => {
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'valid');
  // The next question's status file comes when the test says so.
  await page.evaluate(() => {
    const own = fetch;
    let asked = 0;
    window.fetch = async (...args) => {
      if (asked++ === 0) await new Promise((release) => Object.assign(globalThis, { release }));
      return own(...args);
    };
  });
  await page.evaluate((hash) => (location.hash = hash), sealOf(STAMPS.valid).replace(/^AE/, 'ZZ'));
  await expect(page.locator('#verdict')).not.toHaveAttribute('data-kind');
  await expect(page.locator('#verdict')).toHaveAttribute('data-tone', 'unknown');
  await page.evaluate(() => (location.hash = 'ABC'));
  await expectOutcome(page, 'not-ours');
  await expect(await verdict(page)).toContainText('thiếu hoặc thừa chữ');
  const late = page.waitForResponse(STATUS_FILE);
  await page.evaluate(() => {
    (globalThis as unknown as { release: () => void }).release();
  });
  await late;
  await page.evaluate((hash) => (location.hash = hash), sealOf(STAMPS.valid));
  await expectOutcome(page, 'valid');
});

test.describe('a browser without Ed25519', () => {
  test.beforeEach(({ context }) => withoutEd25519(context, 'subtle'));

  test('whose page did not come whole says so, and what is known of the code', async ({ page }) => {
    await page.route(FALLBACK, (route) => route.abort());
    await page.goto(stampPath(STAMPS.valid));
    await expectOutcome(page, 'unsealed');
    await expect(await verdict(page)).toContainText('Một phần của trang chưa tải về được');
    await expect(page.locator('body')).not.toContainText('tắt JavaScript');
    await page.goto('about:blank');
    await page.goto(stampPath(STAMPS.withdrawn));
    await expectOutcome(page, 'withdrawn');
  });

  test('tries again once there is a network', async ({ page }) => {
    await page.route(FALLBACK, (route) => route.abort());
    await page.goto(stampPath(STAMPS.valid));
    await expectOutcome(page, 'unsealed');
    await page.unroute(FALLBACK);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expectOutcome(page, 'valid');
  });

  test('that cannot run what came is called old', async ({ page }) => {
    await page.route(FALLBACK, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export const checkByNoble = @;' }),
    );
    await page.goto(stampPath(STAMPS.valid));
    await expectOutcome(page, 'unsealed');
    await expect(await verdict(page)).toContainText('Trình duyệt này đã cũ');
  });

  test('a page of the network’s own in its place is no file', async ({ page }) => {
    await page.route(FALLBACK, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Wi-Fi</h1>' }),
    );
    await page.goto(stampPath(STAMPS.valid));
    await expectOutcome(page, 'unsealed');
    await expect(await verdict(page)).toContainText('Một phần của trang chưa tải về được');
  });

  test('in English', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale: 'en-GB', baseURL: baseURL ?? '' });
    await withoutEd25519(context, 'subtle');
    const page = await context.newPage();
    await page.clock.setFixedTime(NOON);
    await page.route(FALLBACK, (route) => route.abort());
    await page.goto(stampPath(STAMPS.valid));
    await expectOutcome(page, 'unsealed');
    await expect(await verdict(page)).toContainText('A part of this page did not load');
    await expect(page.locator('body')).not.toContainText('JavaScript');
    await context.close();
  });
});

test.describe('a browser of five years ago', () => {
  test.beforeEach(async ({ context }) => {
    await withoutEd25519(context, 'algorithm');
    await withoutYoungFunctions(context);
  });

  test('checks a stamp by the site’s own Ed25519, and refuses a forgery', async ({ page }) => {
    await page.goto(stampPath(STAMPS.valid));
    await expectOutcome(page, 'valid');
    await page.goto('about:blank');
    await page.goto(FORGED);
    await expectOutcome(page, 'not-ours');
  });

  test('looks codes up, and checks typed addresses', async ({ page }) => {
    await page.goto(`/T/#${STAMPS.valid}`);
    await expectOutcome(page, 'unsealed');
    await page.goto('/kiem-tra-tem/');
    await page
      .getByLabel('Mã in dưới hình QR')
      .fill(`(HTTPS://OCOP-CHUONG-MY.EXAMPLE${stampPath(STAMPS.valid)}).`);
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await expectOutcome(page, 'valid');
  });
});

test('a script that cannot run here is not called JavaScript off', async ({ page }) => {
  await page.route('**/T/**', async (route) => {
    const response = await route.fetch();
    // The page's own script, as an old browser meets it: a sign it does not know.
    const body = (await response.text()).replace(/<script>(?![^]*<script>)/, '<script>@');
    const headers = { ...response.headers() };
    await route.fulfill({
      response,
      headers,
      body: body.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, ''),
    });
  });
  await page.goto(stampPath(STAMPS.valid));
  await expect(page.locator('.stuck .vi')).toBeVisible();
  await expect(page.locator('.stuck .vi')).toContainText('có lẽ vì trình duyệt đã cũ');
  await expect(page.getByText('đang tắt JavaScript')).toBeHidden();
});

/** WCAG's contrast of two sRGB colours. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
