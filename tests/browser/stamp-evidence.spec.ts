import { expect, type Page, test } from 'playwright/test';
import type { StampKey } from '../../src/domain/stamp/key.ts';
import { encodeHeader, encodeSeal, signedBytes } from '../../src/domain/stamp/seal.ts';
import type { StatusList } from '../../src/domain/stamp/status.ts';
import { compactJws, jwsSigningInput } from '../../src/signature/jws.ts';
import { publicKeyOf, signByNoble } from '../../src/signature/noble.ts';
import { STATUS_TYP } from '../../src/signature/status-file.ts';
import {
  expectOutcome,
  offlineReady,
  serveOlderStatus,
  STAMPS,
  stampPath,
  STATUS_FILE,
  verdict,
} from './stamps.ts';

const NOON = '2026-11-24T12:00:00+07:00';
const HOST = 'HTTPS://OCOP-CHUONG-MY.EXAMPLE';
const STATUS_NAME = 'ocop-stamp-status:chuong-my';
const KEYS_NAME = 'ocop-stamp-keys:chuong-my';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(NOON);
});

/** An intruder with a key of his own. */
const SEED = new Uint8Array(32).fill(13);
const INTRUDER: StampKey = {
  kty: 'OKP',
  crv: 'Ed25519',
  x: Buffer.from(publicKeyOf(SEED)).toString('base64url'),
  kid: 'i'.repeat(43),
  short: 66,
  nbf: 0,
  exp: 4_000_000_000,
  demo: true,
};

function sealByIntruder(code: string): string {
  const header = encodeHeader({ keyShort: INTRUDER.short, lastValidDay: '2044-01-01', stars: 5 });
  return encodeSeal(header, signByNoble(SEED, signedBytes('chuong-my', code, header)));
}

function listByIntruder(changes: Partial<StatusList>): string {
  const list: StatusList = {
    issuer: 'chuong-my',
    sequence: 999_999,
    issued: '2026-11-24T04:59:00Z',
    nextUpdate: '2044-01-01T00:00:00Z',
    stamps: {},
    ...changes,
  };
  const input = jwsSigningInput(INTRUDER.kid, STATUS_TYP, list);
  return compactJws(input, signByNoble(SEED, new TextEncoder().encode(input)));
}

async function plant(page: Page, memory: Readonly<Record<string, string>>): Promise<void> {
  await page.goto('/404-nowhere/');
  await page.evaluate((entries) => {
    for (const [name, text] of Object.entries(entries)) localStorage.setItem(name, text);
  }, memory);
}

const FAULTS = {
  'not found': (page: Page) => page.route(STATUS_FILE, (route) => route.fulfill({ status: 404, body: '' })),
  blocked: (page: Page) => page.route(STATUS_FILE, (route) => route.abort()),
  'forbidden by the server, which answers with a page': (page: Page) =>
    page.route(STATUS_FILE, (route) =>
      route.fulfill({ status: 403, contentType: 'text/html', body: '<!doctype html><h1>403</h1>' }),
    ),
  empty: (page: Page) => page.route(STATUS_FILE, (route) => route.fulfill({ body: '' })),
  'a page of HTML': (page: Page) =>
    page.route(STATUS_FILE, (route) => route.fulfill({ body: '<!doctype html>' })),
  'by another key': (page: Page) =>
    page.route(STATUS_FILE, (route) => route.fulfill({ body: listByIntruder({}) })),
  old: serveOlderStatus,
} as const;

for (const [name, fault] of Object.entries(FAULTS)) {
  test(`first visit, status file ${name}: no answer above what the page was built with`, async ({ page }) => {
    await fault(page);
    for (const [code, kind] of [
      [STAMPS.withdrawn, 'withdrawn'],
      [STAMPS.cancelled, 'cancelled'],
      // More stars and an extension are better news: an old list that knows nothing of them is the less kind.
      [STAMPS.replaced, name === 'old' ? 'valid-as-of' : 'replaced'],
      [STAMPS.extended, name === 'old' ? 'expired' : 'extended'],
      [STAMPS.valid, 'valid-as-of'],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(stampPath(code));
      await expectOutcome(page, kind);
    }
    await expect(await verdict(page)).toContainText('tính đến ngày 24/11/2026');
  });

  test(`first visit, status file ${name}: the page for checking and its list say the same`, async ({
    page,
  }) => {
    await fault(page);
    await page.goto('/kiem-tra-tem/');
    await page.getByLabel('Mã in dưới hình QR').fill(HOST + stampPath(STAMPS.withdrawn));
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await expectOutcome(page, 'withdrawn');
    const asked = [STAMPS.withdrawn, STAMPS.cancelled, STAMPS.valid];
    await page.getByLabel('Danh sách mã').fill(asked.map((code) => HOST + stampPath(code)).join('\n'));
    await page.getByRole('button', { name: 'Kiểm cả danh sách' }).click();
    const rows = page.locator('#list-table tbody tr');
    await expect(rows).toHaveCount(3);
    const kinds = await rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['kind']));
    expect(kinds).toEqual(['withdrawn', 'cancelled', 'valid-as-of']);
  });
}

test('offline with no memory at all: a withdrawn stamp never opened here is not called true', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'valid');
  await offlineReady(page);
  await context.setOffline(true);
  await page.goto(stampPath(STAMPS.withdrawn));
  await expectOutcome(page, 'withdrawn');
  await page.goto(stampPath('B0S84MDB'));
  await expectOutcome(page, 'valid-as-of');
});

test('a planted key makes no forged stamp true', async ({ page }) => {
  await plant(page, { [KEYS_NAME]: JSON.stringify([INTRUDER]) });
  await page.goto(`/T/${STAMPS.valid}/#${sealByIntruder(STAMPS.valid)}`);
  await expectOutcome(page, 'not-ours');
});

test('a planted number does not make a good list go back', async ({ page }) => {
  const planted = listByIntruder({ issued: '2026-11-20T00:00:00Z' });
  await plant(page, { [STATUS_NAME]: planted, [KEYS_NAME]: JSON.stringify([INTRUDER]) });
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'valid');
  // Healed: what is remembered now is the good file alone.
  const kept = await page.evaluate((name) => localStorage.getItem(name), STATUS_NAME);
  expect(kept).not.toContain(planted);
});

test('a planted list can make careful, never kinder', async ({ page }) => {
  const stamps: StatusList['stamps'] = {
    [STAMPS.valid]: {
      status: 'replaced',
      date: '2026-11-01',
      decision: 'GIẢ',
      stars: 5,
      until: '2044-01-01',
    },
    [STAMPS.expired]: { status: 'extended', date: '2026-11-01', until: '2044-01-01', basis: 'GIẢ' },
  };
  await plant(page, {
    [STATUS_NAME]: listByIntruder({ stamps }),
    [KEYS_NAME]: JSON.stringify([INTRUDER]),
  });
  for (const [code, kind] of [
    [STAMPS.valid, 'valid'],
    [STAMPS.expired, 'expired'],
    [STAMPS.withdrawn, 'withdrawn'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(stampPath(code));
    await expectOutcome(page, kind);
  }
});

test('nonsense in the memory is forgotten', async ({ page }) => {
  await plant(page, { [STATUS_NAME]: '{"sequence":9}\n\n\u0000', [KEYS_NAME]: '{"a":[[' });
  await page.goto(stampPath(STAMPS.valid));
  await expectOutcome(page, 'valid');
});
