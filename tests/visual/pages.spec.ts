import { expect, test } from 'playwright/test';
import { PAGE_KINDS } from '../browser/page-kinds.ts';

/** Name of the picture → kind of page. The kit shows every component in every state. */
const SEEN = {
  kit: 'kit',
  'kit-stamps': 'kit: stamps and figures',
  'kit-trade': 'kit: trade',
  home: 'home',
  products: 'products of a set',
  product: 'product with one photo',
  producer: 'producer',
  places: 'places',
  fair: 'fair',
  booth: 'booth',
  'check-stamp': 'check a stamp',
};
const WIDTHS = [360, 768, 1280];

for (const [name, kind] of Object.entries(SEEN)) {
  for (const width of WIDTHS) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${kind}, ${String(width)} px, ${colorScheme}`, async ({ page }) => {
        // The kit in full; of pages what lies on the first two screens.
        await page.setViewportSize({ width, height: 1600 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.clock.setFixedTime(new Date('2026-11-24T09:00:00+07:00'));
        // Fonts are optional: the second visit has them at once.
        await page.goto(PAGE_KINDS[kind] ?? '', { waitUntil: 'networkidle' });
        await page.reload({ waitUntil: 'networkidle' });
        // Pictures wait until they are near: go past each.
        await page.evaluate(() => {
          for (const image of document.images) image.loading = 'eager';
        });
        await page.evaluate(() =>
          // A picture that is not to be had is drawn as such, too.
          Promise.all([...document.images].map((image) => image.decode().catch(() => undefined))),
        );
        await expect(page).toHaveScreenshot(`${name}-${String(width)}-${colorScheme}.png`, {
          fullPage: kind.startsWith('kit'),
          timeout: 30_000,
        });
      });
    }
  }
}
