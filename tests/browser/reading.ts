import type { Page } from 'playwright/test';

/** Rules a page must not break however it is read. Each returns what breaks it, empty when all is well. */

/** How far the page is wider than the window, in CSS pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Boxes that cut off words of theirs: what cannot be scrolled to is lost. */
export function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // The word across a sample's card is cut at its edges on purpose; the card's own words are not.
    const withoutMark = new CSSStyleSheet();
    withoutMark.replaceSync('.sample-card::after { display: none !important; }');
    document.adoptedStyleSheets.push(withoutMark);
    const cut = [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((box) => {
        const { overflowX, overflowY, textOverflow, position } = getComputedStyle(box);
        const hides = (value: string) => value === 'hidden' || value === 'clip';
        // A sheet has its paper's size, and a list shows its choices when it opens.
        if (box.closest('.sheet, select')) return false;
        if (!box.innerText || (position === 'absolute' && box.clientWidth <= 1)) return false;
        return (
          (hides(overflowX) && box.scrollWidth > box.clientWidth + 4) ||
          (hides(overflowY) && box.scrollHeight > box.clientHeight + 4) ||
          textOverflow === 'ellipsis'
        );
      })
      .map((box) => box.outerHTML.slice(0, 120));
    document.adoptedStyleSheets.pop();
    return cut;
  });
}

/**
 * Words in the colour of what lies behind them. Where the reader's colours hold, a browser lays a plate of the
 * paper's colour under words, so words of that colour are lost on any ground.
 */
export function lostWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.createElement('i');
    probe.className = 'probe';
    document.body.append(probe);
    const systemColour = (name: string) => {
      probe.style.setProperty('color', name);
      return getComputedStyle(probe).color;
    };
    const canvas = systemColour('Canvas');
    probe.remove();
    const ground = (box: Element | null): string => {
      for (let at = box; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
      }
      return canvas;
    };
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lost = new Set<string>();
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const box = node.parentElement;
      if (!box?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (!node.textContent?.trim() || box.closest('.visually-hidden, script, style, option')) continue;
      const style = getComputedStyle(box);
      const colour = box instanceof SVGElement ? style.fill : style.color;
      const plated = style.getPropertyValue('forced-color-adjust') === 'auto' && !(box instanceof SVGElement);
      if (colour === (plated ? canvas : ground(box))) lost.add(`${box.outerHTML.slice(0, 120)}`);
    }
    return [...lost];
  });
}

/** WCAG 1.4.12: what a reader may set for lines, paragraphs, letters and words. */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p { margin-block-end: 2em !important; }`,
    );
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Starts to note what moves while a page loads; call before going to it. */
export async function noteShifts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      })[]) {
        // Less than half a thousandth is a rounded edge, not a move.
        if (entry.value < 0.0005) continue;
        const nodes = entry.sources.map(({ node }) => (node instanceof Element ? node : node?.parentElement));
        shifts.push(
          `${entry.value.toFixed(4)}: ${nodes.map((node) => node?.outerHTML.slice(0, 80) ?? '').join(' ')}`,
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);
}

/** Holds every font back until the page is painted, as a slow network does. */
export async function slowFonts(page: Page): Promise<void> {
  let tell: () => void = () => undefined;
  const painted = new Promise<void>((done) => (tell = done));
  await page.exposeFunction('painted', () => {
    tell();
  });
  await page.addInitScript(() => {
    new PerformanceObserver(() => {
      (globalThis as unknown as { painted: () => void }).painted();
    }).observe({ type: 'paint', buffered: true });
  });
  await page.route('**/*.woff2', async (route) => {
    await painted;
    await route.continue();
  });
}
