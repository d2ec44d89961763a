import { mayBePromoted } from '../domain/alcohol.ts';
import { addMonths } from '../domain/date.ts';
import type { ProductView } from '../domain/product-view.ts';
import { isInSeason } from '../domain/buyer/season.ts';
import { countStandings, standingOn } from '../domain/standings.ts';
import type { Indexes } from './indexes.ts';

const monthsOf = ({ product }: ProductView) => product.trade?.season?.length ?? 12;

/** The catalogue in numbers on the build date. */
export function summarise({ products, buildDate, fairs }: Indexes) {
  const inForce = products.filter((view) => standingOn(view, buildDate) === 'inForce');
  const day = (view: ProductView) => view.recognisedOn ?? '';
  const recommended = inForce.filter(mayBePromoted);
  const newest = recommended
    .filter((view) => day(view) > addMonths(buildDate, -12))
    .sort((a, b) => (day(a) < day(b) ? 1 : -1));
  const month = Number(buildDate.slice(5, 7));
  const inSeason = recommended
    .filter((view) => monthsOf(view) < 12 && isInSeason(view, month))
    .sort((a, b) => monthsOf(a) - monthsOf(b) || (b.stars ?? 0) - (a.stars ?? 0));
  const byStars = new Map<number, number>();
  for (const view of inForce) byStars.set(view.stars ?? 0, (byStars.get(view.stars ?? 0) ?? 0) + 1);
  return {
    /** How many products there are, told apart by how they stand. */
    standings: countStandings(products, buildDate),
    /** Products with a certificate that rests on a decision, in force or not. */
    decided: products.filter((view) => view.current).length,
    /** Products that only an office's list names. */
    listed: products.filter((view) => view.status.kind === 'listed').length,
    /** Products in force by star. */
    byStars,
    /** In force, recognised within twelve months, newest first. */
    newest,
    /** In force, and to be had in this month but not all year; those with the shortest season first. */
    inSeason,
    coming: fairs.filter((fair) => fair.to >= buildDate),
    past: fairs.filter((fair) => fair.to < buildDate).reverse(),
  };
}

export type Summary = ReturnType<typeof summarise>;
