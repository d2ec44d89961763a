import { inForceFirst } from '../domain/browse/in-force-first.ts';
import type { IsoDate } from '../domain/date.ts';
import type { ProductView } from '../domain/product-view.ts';
import { countStandings, type Standings } from '../domain/standings.ts';
import { pagesOf, type ListPage } from './pagination.ts';

/** A page of a list of products, and how all products of that list stand. */
export interface ProductPage extends ListPage<ProductView> {
  readonly standings: Standings;
}

/** A list of products cut into pages, those in force on the day first. */
export function productPages(views: readonly ProductView[], day: IsoDate): ProductPage[] {
  const standings = countStandings(views, day);
  return pagesOf(inForceFirst(views)).map((list) => ({ ...list, standings }));
}
