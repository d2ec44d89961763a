import { expect, test } from 'playwright/test';
import { SITES } from './sites.ts';
import { axeFaults } from './axe.ts';
import { type PlainHost, servePlainly } from './plain-host.ts';
import { overflow } from './reading.ts';

// Products of which only press reports are known: hardly a field is filled, and the name of the site is a long one.
let host: PlainHost;
test.beforeAll(async () => {
  host = await servePlainly(() => [SITES.press.outDir]);
});
test.afterAll(() => {
  host.stop();
});

const PICKED = '#sp=bat-bo-ba,bo-hop-dung-but';
const PAGES = [
  '/',
  '/san-pham/',
  '/san-pham/bat-bo-ba/',
  '/nha-san-xuat/',
  '/dia-phuong/',
  '/so-lieu/',
  '/chuong-trinh/',
  '/ket-noi-giao-thuong/',
  `/ket-noi-giao-thuong/danh-sach/${PICKED}`,
  `/ket-noi-giao-thuong/hoi-hang/${PICKED}`,
  '/quy-cach/tra-loc/',
  '/kiem-tra-tem/',
  '/tim-kiem/?q=may',
];

for (const address of PAGES) {
  test(`${address}: no empty box, nothing wider than the screen, clean for axe`, async ({ page }) => {
    const response = await page.goto(host.origin + address, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(200);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await overflow(page), `${String(width)} px`).toBe(0);
    }
    const empty = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main :is(section, ul, ol, dl, dd, table, tbody, .panel)')]
        .filter((box) => box.checkVisibility() && box.innerText.trim() === '')
        .filter(
          (box) => !box.querySelector('img, svg, input, canvas, video') && box.getClientRects().length > 0,
        )
        .map((box) => box.outerHTML.slice(0, 160)),
    );
    expect(empty).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
  });
}
