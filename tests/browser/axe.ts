import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** WCAG 2.2 at level AA, and what it is built on. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export interface AxeQuestion {
  /** Sets of rules asked for besides WCAG 2.2 AA. */
  readonly also?: readonly string[];
  /** These rules alone. */
  readonly only?: readonly string[];
}

/** What axe finds wrong with the page as it is now, each with its elements; empty when all is well. */
export async function axeFaults(page: Page, { also = [], only }: AxeQuestion = {}): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // The site has no frames, so nothing has to be gathered in a page of axe's own.
    .setLegacyMode()
    .options({
      runOnly: only ? { type: 'rule', values: [...only] } : { type: 'tag', values: [...WCAG, ...also] },
      // What passed is not asked for: to describe each element of it takes most of the time.
      resultTypes: ['violations'],
    })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
