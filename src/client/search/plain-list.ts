import { patience } from '../patience.ts';
import { timeout } from '../timeout.ts';

/** How long the plain list may take to arrive. */
const PATIENCE = patience(6_000);

/** The first list of products as the page at `address` shows it; undefined when that page cannot be had either. */
export async function plainList(address: string): Promise<HTMLElement | undefined> {
  try {
    const response = await fetch(address, { signal: timeout(PATIENCE) });
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const list = page.querySelector<HTMLElement>('main .product-grid');
    return list === null ? undefined : document.importNode(list, true);
  } catch {
    return undefined;
  }
}
