import { expect, test, type Page } from 'playwright/test';
import { PAGE_KINDS } from './page-kinds.ts';

/** Pages with every kind of thing that takes the focus, and with something that stays in sight over them. */
const WALKED = ['home', 'products', 'rich product', 'fair', "buyer's list", 'quotation', 'check a stamp'];
/** What a phone folds away or fixes to its foot; the rest is the same with a keyboard on either. */
const ON_BOTH = ['home', 'products', 'rich product'];
/** Enough to pass every kind of control on a page of many like cards. */
const MOST_STEPS = 70;

/** What is wrong with where the focus is: undefined when it is seen and nothing lies over it. */
function focusFault(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    // A strip of photos snaps to the one that has the focus in the frame after.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const focused = document.activeElement;
    if (!focused || focused === document.body) return undefined;
    const name = focused.outerHTML.slice(0, 110);
    const ringed = [
      focused,
      ...focused.querySelectorAll('rect'),
      focused.closest('.card, .photo-choice'),
    ].filter((box) => box !== null);
    const seen = ringed.some((box) => {
      const { outlineStyle, outlineWidth, strokeWidth } = getComputedStyle(box);
      const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      return outlined || (box instanceof SVGRectElement && parseFloat(strokeWidth) >= 6);
    });
    if (!seen) return `no ring: ${name}`;
    const boxes = [...focused.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    if (boxes.length === 0) return focused.closest('.photo-choice') ? undefined : `no box: ${name}`;
    // A box larger than the window is seen in part: some point of it must lie on top.
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
    const onTop = boxes.some((box) => {
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      return shares.some((x) =>
        shares.some((y) => {
          const hit = document.elementFromPoint(left + x * (right - left), top + y * (bottom - top));
          return (
            hit !== null && (focused.contains(hit) || hit.contains(focused) || hit.closest('label') !== null)
          );
        }),
      );
    });
    return onTop ? undefined : `hidden: ${name}`;
  });
}

for (const kind of WALKED) {
  const where = ON_BOTH.includes(kind) ? '' : ' @desktop';
  test(`${kind}: walked by keyboard alone, the focus is always seen and never covered${where}`, async ({
    page,
  }) => {
    // Where things scroll at once, a step is over when the next begins.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    // Something on the list keeps its bar in sight over the page.
    await page.addInitScript(() => {
      localStorage.setItem('ocop-danh-sach', JSON.stringify(['lan-may-nan-doi-phu-nghia']));
    });
    await page.goto(PAGE_KINDS[kind] ?? '', { waitUntil: 'networkidle' });
    const faults: string[] = [];
    const passed = new Set<string>();
    for (let step = 0; step < MOST_STEPS; step++) {
      await page.keyboard.press('Tab');
      const fault = await focusFault(page);
      if (fault) faults.push(fault);
      const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '');
      if (at.startsWith('<body')) break;
      passed.add(at);
    }
    expect(faults).toEqual([]);
    expect(passed.size).toBeGreaterThan(10);
    // And back: a fixed bar at the foot covers what is reached from below.
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Shift+Tab');
      const fault = await focusFault(page);
      if (fault) faults.push(`back, ${fault}`);
    }
    expect(faults).toEqual([]);
  });
}

test('the first stop of every page leads to its content', async ({ page }) => {
  await page.goto(PAGE_KINDS['products'] ?? '');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});
