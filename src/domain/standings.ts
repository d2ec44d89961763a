import type { IsoDate } from './date.ts';
import type { ProductView } from './product-view.ts';
import { isInForce, statusOn } from './status.ts';

/**
 * How products stand on a day, for counting: only those `inForce` count as products that somebody has. `listed` and
 * `reported` ones rest on no decision; of `coming` ones the decision is dated later than the day.
 */
export const STANDINGS = ['inForce', 'lapsed', 'withdrawn', 'listed', 'reported', 'coming'] as const;
export type Standing = (typeof STANDINGS)[number];

/** How many products stand how; `total` is all of them. */
export type Standings = Readonly<Record<Standing | 'total', number>>;

type Counted = Pick<ProductView, 'current' | 'steps'>;

export function standingOn({ current, steps }: Counted, day: IsoDate): Standing {
  const { kind } = statusOn(steps, day);
  if (!current) return kind === 'listed' ? 'listed' : 'reported';
  if (day < current.validity.from) return 'coming';
  if (isInForce(kind)) return 'inForce';
  return kind === 'withdrawn' ? 'withdrawn' : 'lapsed';
}

/** The one count of products: whatever page, print or figure says how many there are asks here. */
export function countStandings(views: readonly Counted[], day: IsoDate): Standings {
  const counts = { inForce: 0, lapsed: 0, withdrawn: 0, listed: 0, reported: 0, coming: 0 };
  for (const view of views) counts[standingOn(view, day)]++;
  return { ...counts, total: views.length };
}
