import { addMonths } from '../domain/date.ts';
import type { ProductView } from '../domain/product-view.ts';
import { isInForce, type StatusKind } from '../domain/status.ts';
import type { Indexes } from './indexes.ts';

/** In this order: the window is open and makers can still do something, it has closed, the term is over. */
const URGENCY: readonly StatusKind[] = ['renewal-open', 'renewal-late', 'extended'];
const urgency = (view: ProductView) => URGENCY.indexOf(view.status.kind);

/** The catalogue in numbers on the build date. */
export function summarise({ products, buildDate, catalogue, fairs }: Indexes) {
  const inForce = products.filter((view) => view.current && isInForce(view.status.kind));
  const day = (view: ProductView) => view.recognisedOn ?? '';
  const lastDay = (view: ProductView) =>
    view.current?.validity.extendedUntil ?? view.current?.validity.lastValidDay ?? '';
  const newest = inForce
    .filter((view) => day(view) > addMonths(buildDate, -12))
    .sort((a, b) => (day(a) < day(b) ? 1 : -1));
  const expiring = inForce
    .filter((view) => urgency(view) >= 0)
    .sort((a, b) => urgency(a) - urgency(b) || (lastDay(a) < lastDay(b) ? -1 : 1));
  const byStars = new Map<number, number>();
  for (const view of inForce) byStars.set(view.stars ?? 0, (byStars.get(view.stars ?? 0) ?? 0) + 1);
  const year = String(catalogue.goal?.year ?? buildDate.slice(0, 4));
  const recognisedThisYear = products.filter((view) =>
    view.decided.some(({ validity }) => validity.from.startsWith(year)),
  ).length;
  return {
    total: products.length,
    inForce: inForce.length,
    /** Products with a certificate that rests on a decision, in force or not. */
    decided: products.filter((view) => view.current).length,
    /** Products that only an office's list names. */
    listed: products.filter((view) => view.status.kind === 'listed').length,
    /** Products in force by star. */
    byStars,
    /** In force, recognised within twelve months, newest first. */
    newest,
    /** In force, and already open for re-rating: those who can still file first, and of them the soonest to end. */
    expiring,
    /** Recognised or recognised again in the year of the goal. */
    recognisedThisYear,
    coming: fairs.filter((fair) => fair.to >= buildDate),
    past: fairs.filter((fair) => fair.to < buildDate).reverse(),
  };
}

export type Summary = ReturnType<typeof summarise>;
