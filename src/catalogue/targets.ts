import type { IsoDate } from '../domain/date.ts';
import type { OfficialDocument, Target } from '../domain/document.ts';
import { existedOn } from '../domain/place.ts';
import type { DecidedView, ProductView } from '../domain/product-view.ts';
import { wasInForceOn, wasRecognisedIn } from '../domain/standings-on.ts';
import type { Indexes } from './indexes.ts';

/** What a target asks for beside what there is. */
export interface TargetResult {
  readonly target: Target;
  readonly plan: OfficialDocument;
  /** In the target's own unit, products or percent; undefined where the catalogue has no record of it. */
  readonly reached: number | undefined;
  /** For percent: how many of how many. */
  readonly share?: { readonly done: number; readonly of: number };
}

/** The targets of all plans on file, newest plan first, and the counts that they rest on. */
export function countTargets(indexes: Indexes) {
  const { documentList, buildDate } = indexes;
  const results = documentList.flatMap((plan) =>
    (plan.targets ?? []).map((target): TargetResult => ({ target, plan, ...reachedOf(target, indexes) })),
  );
  return { results, years: yearsOf(indexes.products, buildDate) };
}

export type Targets = ReturnType<typeof countTargets>;

function reachedOf(target: Target, indexes: Indexes): Pick<TargetResult, 'reached' | 'share'> {
  const { products, buildDate } = indexes;
  const day = lastDayOf(target.year, buildDate);
  switch (target.kind) {
    case 'recognised':
      return { reached: products.filter((view) => wasRecognisedIn(view, target.year, buildDate)).length };
    case 'in-force':
      return { reached: products.filter((view) => wasInForceOn(view, day)).length };
    case 'communes':
      return percent(unitsWithProducts(indexes, day));
    case 're-rated':
      return percent(reRated(products, target.year, buildDate));
    // Nothing in the catalogue says who was trained or inspected.
    case 'trained':
    case 'inspected':
      return { reached: undefined };
  }
}

/** The year's last day, or the build's while the year runs. */
function lastDayOf(year: number, buildDate: IsoDate): IsoDate {
  const end = `${String(year)}-12-31`;
  return end < buildDate ? end : buildDate;
}

function percent(share: { done: number; of: number }): Pick<TargetResult, 'reached' | 'share'> {
  const { done, of } = share;
  // All is all: 99.6 percent is not rounded up to it.
  return { reached: done === of ? 100 : Math.min(99, Math.round((100 * done) / of)), share };
}

function unitsWithProducts({ places, byPlace, buildDate }: Indexes, day: IsoDate) {
  const units = [...places.values()].filter(
    (place) => place.level === 'commune' && existedOn(place, buildDate),
  );
  const done = units.filter(({ id }) => byPlace.of(id).some((view) => wasInForceOn(view, day))).length;
  return { done, of: units.length };
}

/** Of the certificates whose term ends in the year: those that another one followed. Withdrawn ones are not due. */
function reRated(products: readonly ProductView[], year: number, until: IsoDate) {
  const isDue = ({ validity }: DecidedView) =>
    validity.lastValidDay.startsWith(`${String(year)}-`) && validity.withdrawnOn === undefined;
  const due = products.flatMap(({ decided }) =>
    decided.filter(isDue).map((one) => ({
      isDone: decided.some(({ validity: { from } }) => from > one.validity.from && from <= until),
    })),
  );
  return { done: due.filter(({ isDone }) => isDone).length, of: due.length };
}

/** Each year since the first decision: recognised in it, and in force at its end. */
function yearsOf(products: readonly ProductView[], buildDate: IsoDate) {
  const decided = products.flatMap((view) =>
    view.decided.map(({ validity }) => Number(validity.from.slice(0, 4))),
  );
  const last = Number(buildDate.slice(0, 4));
  const first = Math.min(last, ...decided);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).map((year) => ({
    year,
    recognised: products.filter((view) => wasRecognisedIn(view, year, buildDate)).length,
    inForce: products.filter((view) => wasInForceOn(view, lastDayOf(year, buildDate))).length,
  }));
}
