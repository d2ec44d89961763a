import type { ProductView } from './product-view.ts';

/** The 14 digits that GS1 Digital Link wants (GS1 Digital Link URI Syntax, §4). */
export function gtin14(gtin: string): string {
  return gtin.padStart(14, '0');
}

/** Products by the GTINs of their packs, as 14 digits; the first one keeps a GTIN that two claim (the checker reports it). */
export function productsByGtin(views: readonly ProductView[]): ReadonlyMap<string, ProductView> {
  const index = new Map<string, ProductView>();
  for (const view of views) {
    for (const { gtin } of view.product.facts?.packs ?? []) {
      if (gtin !== undefined && !index.has(gtin14(gtin))) index.set(gtin14(gtin), view);
    }
  }
  return index;
}
