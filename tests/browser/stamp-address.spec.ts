import { expect, test } from 'playwright/test';
import { type PlainHost, servePlainly } from './plain-host.ts';
import { expectOutcome, STAMPS, stampPath, withoutEd25519 } from './stamps.ts';

// A real server that answers every unknown address with 404.html, as hosts of static sites do.
let host: PlainHost;
test.beforeAll(async () => {
  host = await servePlainly();
});
test.afterAll(() => {
  host.stop();
});
test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-24T12:00:00+07:00');
});

// That an address is read right whatever befell it is `url.test.ts`; here, that the page of lost addresses leads on.
const DAMAGED = [
  ['lower case and %23', stampPath(STAMPS.valid).toLowerCase().replace('#', '%23'), 'valid'],
  ['look-alikes', stampPath('29F0KVWS').replace('29F0', '29FO'), 'cancelled'],
] as const;

for (const [name, address, outcome] of DAMAGED) {
  test(`a damaged address is mended: ${name}`, async ({ page }) => {
    const answer = await page.request.get(host.origin + address.replace(/#.*/, ''));
    expect(answer.status()).toBe(404);
    await page.goto(host.origin + address);
    await expect(page).toHaveURL(/\/T\/[0-9A-Z]{8}\/#[A-Z2-7]{111}$/);
    await expectOutcome(page, outcome);
  });
}

test('a damaged address is mended in a browser without WebCrypto too', async ({ page, context }) => {
  await withoutEd25519(context, 'subtle');
  await page.goto(host.origin + stampPath(STAMPS.valid).replace('#', '%2523'));
  await expectOutcome(page, 'valid');
});

test('a code without a page is sent to the shell with its seal', async ({ page }) => {
  await page.goto(`${host.origin}/T/00000000/%23ABC`);
  await expectOutcome(page, 'not-ours');
  await expect(page.locator('#verdict')).toContainText('Mã xác thực bị thiếu hoặc thừa chữ');
});

test('what an app hangs on a seal is left aside', async ({ page }) => {
  for (const more of ['&fbclid=IwAR0', '?utm_source=zalo', '%20'])
    for (const path of [stampPath(STAMPS.valid), stampPath(STAMPS.valid).replace('#', '#%23')]) {
      await page.goto(host.origin + path + more);
      await page.reload();
      await expectOutcome(page, 'valid');
    }
});

test('an address whose code slipped behind the # is led to its page', async ({ page }) => {
  await page.goto(`${host.origin}/T/#${stampPath(STAMPS.valid).slice(3).replace('/#', '/')}`);
  await expect(page).toHaveURL(host.origin + stampPath(STAMPS.valid));
  await expectOutcome(page, 'valid');
  await page.goto(`${host.origin}/T/#${STAMPS.valid.toLowerCase()}`);
  await expect(page).toHaveURL(`${host.origin}/T/${STAMPS.valid}/`);
  await expectOutcome(page, 'unsealed');
});
