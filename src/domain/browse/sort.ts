import type { BrowseRows } from './rows.ts';

/** `relevance` needs a text; `name` is the Vietnamese order of names, products in force before all others. */
export const SORTS = ['relevance', 'name', 'stars', 'new', 'expiring'] as const;
export type Sort = (typeof SORTS)[number];

/** As they stand in the address. */
export const SORT_SLUGS: Readonly<Record<Sort, string>> = {
  relevance: 'lien-quan',
  name: 'ten',
  stars: 'sao',
  new: 'moi',
  expiring: 'sap-het-han',
};

/**
 * Products in the order asked for; equal ones by name. Stars count while a certificate is in force, then come lapsed
 * ones; `expiring` is about certificates in force, the soonest first. `found` lists the products of a text, best first.
 */
export function sorted(
  rows: BrowseRows,
  list: readonly number[],
  sort: Sort,
  found: readonly number[] = [],
): number[] {
  const by = (value: (row: number) => number) => [...list].sort((a, b) => value(a) - value(b) || a - b);
  switch (sort) {
    case 'relevance': {
      const rank = new Map(found.map((row, index) => [row, index]));
      return by((row) => rank.get(row) ?? found.length);
    }
    case 'stars':
      return by((row) => -(rows.stars[row] ?? 0) - (rows.inForce[row] ? 10 : 0));
    case 'new':
      return by((row) => -(rows.recognised[row] || Number.NEGATIVE_INFINITY));
    case 'expiring':
      return by((row) => rows.daysLeft[row] ?? Number.POSITIVE_INFINITY);
    case 'name':
      return by((row) => (rows.inForce[row] ? 0 : 1));
  }
}
