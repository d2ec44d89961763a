import { expect, test, type Page } from 'playwright/test';
import { serveCompressed, type Served } from './compressed-server.ts';
import { SITES } from './sites.ts';
import { PAGE_KINDS } from './page-kinds.ts';

let served: Served;
test.beforeAll(async () => {
  served = await serveCompressed(SITES.demo.outDir);
});
test.afterAll(() => {
  served.stop();
});

/** Bytes that a first visit fetches, headers with them, as the browser counts them; read to the page's end. */
async function transferred(page: Page, address: string): Promise<{ bytes: number; requests: string[] }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const requests: string[] = [];
  const sizes = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    sizes.set(requestId, 0);
    requests.push(request.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes.set(requestId, encodedDataLength);
  });
  await page.goto(served.origin + address, { waitUntil: 'networkidle' });
  return { bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0), requests };
}

test('a product page without a photo costs 60 kB at most', async ({ page }) => {
  const { bytes, requests } = await transferred(page, PAGE_KINDS['product without a photo'] ?? '');
  expect(bytes, requests.join('\n')).toBeGreaterThan(10_000);
  expect(bytes, requests.join('\n')).toBeLessThanOrEqual(60_000);
});

test('a product page with one photo costs 150 kB at most', async ({ page }) => {
  const { bytes, requests } = await transferred(page, PAGE_KINDS['product with one photo'] ?? '');
  expect(requests.some((url) => url.includes('/anh/'))).toBe(true);
  expect(bytes, requests.join('\n')).toBeLessThanOrEqual(150_000);
});
