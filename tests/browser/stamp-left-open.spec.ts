/** A page left open says what is true when it is asked or looked at again, not what was true when it was opened. */
import { expect, type Page, test } from 'playwright/test';
import {
  expectOutcome,
  servePagesWithTestKey,
  signedByTestKey,
  STAMPS,
  stampPath,
  STATUS_FILE,
  withoutWorker,
} from './stamps.ts';

const HOST = 'HTTPS://OCOP-CHUONG-MY.EXAMPLE';
const LATER = '2026-11-24T12:30:00+07:00';
const CODE = STAMPS.valid;

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-24T12:00:00+07:00');
});

/** What the office does meanwhile. */
const EVENTS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the certificate is withdrawn': (page) =>
    page.route(STATUS_FILE, (route) =>
      route.fulfill({
        body: signedByTestKey({
          issuer: 'chuong-my',
          sequence: 9999,
          issued: '2026-11-24T05:15:00Z',
          nextUpdate: '2026-12-24T05:15:00Z',
          stamps: { [CODE]: { status: 'withdrawn', date: '2026-11-24', decision: 'MẪU-99' } },
        }),
      }),
    ),
  'the key is revoked': (page) =>
    page.route(/\/(T|kiem-tra-tem)\//, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('"demo":true', '"demo":true,"revoked":true');
      await route.fulfill({ response, body });
    }),
  'its last day passes': (page) => page.clock.setFixedTime('2027-12-31T08:00:00+07:00'),
};
const TOLD = {
  'the certificate is withdrawn': 'withdrawn',
  'the key is revoked': 'not-ours',
  'its last day passes': 'expired',
} as const;

async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

for (const [what, kind] of Object.entries(TOLD)) {
  test(`a stamp’s page looked at again once ${what}`, async ({ page }) => {
    await servePagesWithTestKey(page);
    await page.goto(stampPath(CODE));
    await expectOutcome(page, 'valid');
    await page.clock.setFixedTime(LATER);
    await EVENTS[what]?.(page);
    await comeBack(page);
    await expect(page.locator(`#verdict[data-kind="${kind}"]`)).toBeVisible();
  });

  test(`the page for checking, asked again and looked at again once ${what}`, async ({ page }) => {
    const ask = async (text: string) => {
      await page.getByLabel('Mã in dưới hình QR').fill(text);
      await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    };
    await servePagesWithTestKey(page);
    await page.goto('/kiem-tra-tem/');
    await ask(HOST + stampPath(CODE));
    await expectOutcome(page, 'valid');
    await page.clock.setFixedTime(LATER);
    await EVENTS[what]?.(page);
    await comeBack(page);
    await expect(page.locator(`#verdict[data-kind="${kind}"]`)).toBeVisible();
    await ask(HOST + stampPath(CODE));
    await expectOutcome(page, kind);
  });
}

test('the same page offline: as of the day it knows', async ({ page, context }) => {
  await withoutWorker(page);
  await page.goto(stampPath(CODE));
  await expectOutcome(page, 'valid');
  await page.clock.setFixedTime(LATER);
  await context.setOffline(true);
  await comeBack(page);
  await expect(page.locator('#verdict[data-kind="valid-as-of"]')).toBeVisible();
});

test('a moment later nothing is asked again', async ({ page }) => {
  await page.goto(stampPath(CODE));
  await expectOutcome(page, 'valid');
  await page.clock.setFixedTime('2026-11-24T12:05:00+07:00');
  let asked = 0;
  await page.route(STATUS_FILE, (route) => {
    asked++;
    return route.continue();
  });
  await comeBack(page);
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  expect(asked).toBe(0);
  await expectOutcome(page, 'valid');
});
