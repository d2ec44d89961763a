import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

/** WCAG 2.2 at level AA, and what it is built on. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Its value is nothing that would have to be sent back. */
const AXE = `${readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')};undefined`;

type WindowWithAxe = typeof globalThis & { axe: { run(options: RunOptions): Promise<AxeResults> } };

export interface AxeQuestion {
  /** Sets of rules asked for besides WCAG 2.2 AA. */
  readonly also?: readonly string[];
  /** These rules alone. */
  readonly only?: readonly string[];
}

/**
 * What axe finds wrong with the page as it is now, each with its elements; empty when all is well. Axe starts once a
 * page and is called where it is: its builder for Playwright starts it anew for each question, which takes three
 * times as long. The site has no frames, so nothing has to be gathered.
 */
export async function axeFaults(page: Page, { also = [], only }: AxeQuestion = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const options: RunOptions = {
    runOnly: only ? { type: 'rule', values: [...only] } : { type: 'tag', values: [...WCAG, ...also] },
    // What passed is not asked for: to describe each element of it takes most of the time.
    resultTypes: ['violations'],
  };
  return page.evaluate(async (asked) => {
    const { violations } = await (globalThis as WindowWithAxe).axe.run(asked);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  }, options);
}
