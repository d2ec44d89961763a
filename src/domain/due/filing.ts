import { addDays, type IsoDate } from '../date.ts';
import type { DecidedView, ProductView } from '../product-view.ts';
import { ruleInForce, type Rule } from '../rule.ts';
import { filingDays } from '../status.ts';
import { letterAbout, type SentLetter } from './letter.ts';
import type { WorkingDays } from '../working-days.ts';

/** The days of one re-rating, all inclusive. */
export interface FilingDays {
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** The last day on which the commune can send the file on: `last`, or the workday before it. */
  readonly commune: IsoDate;
  /** The last day on which the producer can hand it to the commune, which then has all its working days. */
  readonly producer: IsoDate;
}

/**
 * Where a certificate stands in its re-rating. `producer-late`: the commune may still send the file, but has not all of its
 * days; `late`: still valid, the filing days are over; `lapsed`: past its last day, but not by more than the longest
 * extension; `long-lapsed`: by more.
 */
export type FilingState = 'ahead' | 'open' | 'producer-late' | 'late' | 'extended' | 'lapsed' | 'long-lapsed';

/** A certificate that will need a re-rating, or needed one. */
export interface DueCertificate {
  readonly view: ProductView;
  readonly decided: DecidedView;
  readonly filing: FilingDays;
  readonly state: FilingState;
  readonly lastValidDay: IsoDate;
  /** Last day of the longest extension that the law knows. */
  readonly keptUntil: IsoDate | undefined;
  readonly letter: SentLetter | undefined;
}

export interface FilingContext {
  readonly today: IsoDate;
  readonly rules: readonly Rule[];
  readonly office: WorkingDays;
  readonly letters: readonly SentLetter[];
}

/** Working days that the law of `day` gives a commune; none where no rule on file says it. */
export function communeWorkingDays(rules: readonly Rule[], day: IsoDate): number {
  return ruleInForce(rules, day, (rule) => rule.communeWorkingDays !== undefined)?.communeWorkingDays ?? 0;
}

/**
 * The re-rating of a product's certificate. Undefined where none is due: it rests on no decision, was withdrawn, has been
 * replaced by a later one already, or the law on file knows no filing days.
 */
export function dueCertificate(view: ProductView, context: FilingContext): DueCertificate | undefined {
  const { today, rules, office, letters } = context;
  const decided = view.current;
  if (!decided?.law.reRating) return undefined;
  const { from, lastValidDay, withdrawnOn, replacedOn } = decided.validity;
  if (replacedOn !== undefined || (withdrawnOn !== undefined && withdrawnOn <= today)) return undefined;
  const { first, last } = filingDays(lastValidDay, decided.law.reRating);
  const commune = office.upTo(last);
  const producer = office.before(commune, communeWorkingDays(rules, today));
  const { extensionDays } = decided.law;
  const keptUntil = extensionDays === undefined ? undefined : addDays(lastValidDay, extensionDays);
  const filing = { first, last, commune, producer };
  return {
    view,
    decided,
    filing,
    state: stateOn(today, filing, lastValidDay, decided.validity.extendedUntil, keptUntil),
    lastValidDay,
    keptUntil,
    letter: letterAbout(view.product.id, from, letters),
  };
}

function stateOn(
  today: IsoDate,
  { first, last, producer }: FilingDays,
  lastValidDay: IsoDate,
  extendedUntil: IsoDate | undefined,
  keptUntil: IsoDate | undefined,
): FilingState {
  if (today > lastValidDay) {
    if (extendedUntil !== undefined && today <= extendedUntil) return 'extended';
    return keptUntil !== undefined && today <= keptUntil ? 'lapsed' : 'long-lapsed';
  }
  if (today > last) return 'late';
  if (today > producer) return 'producer-late';
  return today >= first ? 'open' : 'ahead';
}
