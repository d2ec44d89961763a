import type { ProductView } from '../product-view.ts';

export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** A row of the calendar of seasons: how many products there are in each month. */
export interface SeasonRow {
  readonly views: readonly ProductView[];
  /** By month, January first. */
  readonly counts: readonly number[];
}

/** True where a product can be bought in a month; a product that names no season says nothing. */
export function isInSeason({ product }: Pick<ProductView, 'product'>, month: number): boolean {
  return product.trade?.season?.includes(month) ?? false;
}

/** The months of several products together. */
export function seasonRow(views: readonly ProductView[]): SeasonRow {
  const counts = MONTHS.map((month) => views.filter((view) => isInSeason(view, month)).length);
  return { views, counts };
}
