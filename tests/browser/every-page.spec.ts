import { expect, test, type Page } from 'playwright/test';
import { TEST_DAY } from './sites.ts';
import { axeFaults } from './axe.ts';
import { OTHER_WORDS_ALONE, PAGE_KINDS } from './page-kinds.ts';
import { cutWords, lostWords, noteShifts, overflow, slowFonts, spaceText } from './reading.ts';

const WIDTHS = [320, 360, 480, 600, 768, 900, 1024, 1280, 1440];

/** What a browser itself logs about a page that is not there. */
const LOG_OF_THEIR_OWN = ['lost address'];

/** Errors that the page logs or throws, as they come. */
function noteErrors(page: Page, kind: string): readonly string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !LOG_OF_THEIR_OWN.includes(kind)) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** Opens a page on the day it was built for, to its end; it must answer and log nothing. */
async function open(page: Page, kind: string, address: string): Promise<void> {
  const errors = noteErrors(page, kind);
  // "Còn 24 ngày" is counted on the day of reading.
  await page.clock.setFixedTime(new Date(`${TEST_DAY}T09:00:00+07:00`));
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  expect(response?.status()).toBe(kind === 'lost address' ? 404 : 200);
  await page.evaluate(() => document.fonts.ready);
  expect(errors, 'logged').toEqual([]);
}

/** Nothing is wider than the window, and no box hides words of its own. */
async function expectWhole(page: Page, note: string): Promise<void> {
  expect.soft(await overflow(page), `${note}: wider than the window`).toBe(0);
  expect.soft(await cutWords(page), `${note}: words cut off`).toEqual([]);
}

// A page is opened once, on a phone, and then read in every way: what opens is the same, and to open it takes longest.
// What fails is noted and the rest still asked.
for (const [kind, address] of Object.entries(PAGE_KINDS)) {
  const wordsAlone = OTHER_WORDS_ALONE.includes(kind);

  test(`${kind}: still, clean for axe, whole at any width and in any colours`, async ({ page }) => {
    const shifts = await noteShifts(page);
    await slowFonts(page);
    await open(page, kind, address);
    expect.soft(await shifts(), 'moved').toEqual([]);
    if (!wordsAlone) {
      const running = await page.evaluate(() => document.getAnimations().length);
      expect.soft(running, 'animations under reduced motion').toBe(0);
      expect.soft(await axeFaults(page), 'axe').toEqual([]);
    }

    for (const width of WIDTHS) {
      // 1280 × 1024 enlarged four times is 320 × 256.
      await page.setViewportSize({ width, height: width === 320 ? 256 : 800 });
      if (width === 320 || width === 1280) await expectWhole(page, `${String(width)} px`);
      else expect.soft(await overflow(page), `${String(width)} px: wider than the window`).toBe(0);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    if (!wordsAlone) {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await axeFaults(page, { only: ['color-contrast'] }), 'axe, dark').toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, forcedColors: 'active' });
        expect.soft(await lostWords(page), `forced colours, ${colorScheme}`).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    }

    await spaceText(page);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectWhole(page, `spaced, ${String(width)} px`);
    }
  });
}

test('an unknown address answers 404 with a page that helps', async ({ page }) => {
  const response = await page.goto('/khong-co-trang-nay/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main').getByRole('link').first()).toBeVisible();
});
