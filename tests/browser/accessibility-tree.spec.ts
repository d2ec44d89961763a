import { expect, test } from 'playwright/test';
import { PAGE_KINDS } from './page-kinds.ts';

/**
 * What a screen reader is given of the main pages, in its order: names, levels, states. Read a change before accepting
 * it: `npm test -- browser accessibility-tree --update-snapshots`.
 */
const TOLD = {
  home: 'home',
  product: 'rich product',
  products: 'products of a set',
  producer: 'producer',
  fair: 'fair',
  stamp: 'stamp',
  'check-stamp': 'check a stamp',
  'buyers-list': "buyer's list",
};

for (const [name, kind] of Object.entries(TOLD)) {
  test(`${kind}: a screen reader is told what it was told before`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-24T09:00:00+07:00'));
    await page.goto(PAGE_KINDS[kind] ?? '', { waitUntil: 'networkidle' });
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });
}
