import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import type { StampKey } from '../../src/domain/stamp/key.ts';
import { encodeHeader, encodeSeal, signedBytes } from '../../src/domain/stamp/seal.ts';
import type { StatusList } from '../../src/domain/stamp/status.ts';
import { compactJws, jwsSigningInput } from '../../src/signature/jws.ts';
import { signByNoble } from '../../src/signature/noble.ts';
import { STATUS_TYP } from '../../src/signature/status-file.ts';

const root = resolve(import.meta.dirname, '../..');
const seals = (
  JSON.parse(readFileSync(resolve(root, 'content/chuong-my/seals.json'), 'utf8')) as {
    seals: Record<string, string>;
  }
).seals;

/** A stamp of the demonstration for every outcome, on 24/11/2026. */
export const STAMPS = {
  valid: 'DBJ7Y0PP',
  extended: 'E322SJXW',
  replaced: 'KW02AE2Y',
  'expired-recognised': 'Z2B517ZP',
  expired: '5NTDSK5H',
  withdrawn: '397R120B',
  cancelled: '29F0KVWS',
} as const;
export const STATUS_FILE = '**/.well-known/ocop-stamp-status.jws';

const testKey = JSON.parse(readFileSync(resolve(root, 'tests/fixtures/stamp/test-key.json'), 'utf8')) as {
  seed: string;
  public: StampKey;
};

/** A list from before every withdrawal, signed by the published test key: good to a page that knows it. */
export const OLDER_STATUS = signedByTestKey({
  issuer: 'chuong-my',
  sequence: 2,
  issued: '2026-06-01T02:00:00Z',
  nextUpdate: '2027-06-01T02:00:00Z',
  stamps: {},
});

/** A seal of five stars by the published test key: true to a page that knows it. */
export function sealByTestKey(code: string): string {
  const header = encodeHeader({ keyShort: testKey.public.short, lastValidDay: '2028-12-26', stars: 5 });
  const seed = Uint8Array.from(Buffer.from(testKey.seed, 'base64url'));
  return encodeSeal(header, signByNoble(seed, signedBytes('chuong-my', code, header)));
}

/** Signed by the published test key: good to a page that knows it. */
export function signedByTestKey(list: StatusList): string {
  const input = jwsSigningInput(testKey.public.kid, STATUS_TYP, list);
  const seed = Uint8Array.from(Buffer.from(testKey.seed, 'base64url'));
  return compactJws(input, signByNoble(seed, new TextEncoder().encode(input)));
}

/** Pages opened from now on register no service worker: each visit reads exactly what is served to it. */
export async function withoutWorker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // An empty page has no workers to begin with.
    if (!('serviceWorker' in navigator)) return;
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
  });
}

/** Serves pages that know the test key too. */
export async function servePagesWithTestKey(page: Page): Promise<void> {
  await withoutWorker(page);
  await page.route(/\/(T|kiem-tra-tem)\//, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('"keys":[', `"keys":[${JSON.stringify(testKey.public)},`);
    await route.fulfill({ response, body });
  });
}

/** Serves the older list, to pages that know the key it is signed with. */
export async function serveOlderStatus(page: Page): Promise<void> {
  await servePagesWithTestKey(page);
  await page.route(STATUS_FILE, (route) => route.fulfill({ body: OLDER_STATUS }));
}

export function sealOf(code: string): string {
  return seals[code] ?? '';
}

export function stampPath(code: string): string {
  return `/T/${code}/#${sealOf(code)}`;
}

/** The answer's box once it has answered. */
export async function verdict(page: Page) {
  const box = page.locator('#verdict[data-kind]:not([aria-busy])');
  await expect(box).toBeVisible();
  return box;
}

export async function expectOutcome(page: Page, kind: string): Promise<void> {
  await expect(await verdict(page)).toHaveAttribute('data-kind', kind);
}

/** A browser from before Ed25519 came to WebCrypto, or a page on plain http, which has no WebCrypto at all. */
export async function withoutEd25519(context: BrowserContext, how: 'algorithm' | 'subtle'): Promise<void> {
  await context.addInitScript((missing) => {
    if (missing === 'subtle') {
      Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined });
      return;
    }
    const own = SubtleCrypto.prototype.importKey as (...args: unknown[]) => Promise<CryptoKey>;
    SubtleCrypto.prototype.importKey = function (this: SubtleCrypto, ...args: unknown[]) {
      if (args[2] === 'Ed25519')
        return Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'));
      return own.apply(this, args);
    } as never;
  }, how);
}

/** A browser of five years ago: what JavaScript has learned since is not there. */
export async function withoutYoungFunctions(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const lacks: readonly [object, readonly string[]][] = [
      [Object, ['hasOwn', 'groupBy']],
      [Map, ['groupBy']],
      [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with']],
      [String.prototype, ['at', 'isWellFormed']],
      [Uint8Array.prototype, ['toHex', 'toBase64']],
      [Uint8Array, ['fromHex', 'fromBase64']],
      [AbortSignal, ['timeout', 'any']],
      [Promise, ['withResolvers', 'try']],
      [globalThis, ['structuredClone']],
    ];
    for (const [place, names] of lacks) for (const name of names) Reflect.deleteProperty(place, name);
    Reflect.deleteProperty(Object.getPrototypeOf(Uint8Array.prototype) as object, 'at');
  });
}

/** Waits until this page's service worker is ready to answer without a network. */
export async function offlineReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((done) => {
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true });
      });
    }
  });
}
