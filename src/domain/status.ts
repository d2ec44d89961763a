import { addDays, type IsoDate } from './date.ts';
import { stepOn } from './step-on.ts';

/**
 * What a certificate is worth on a day. `renewal-open`: within the re-rating window before expiry; `renewal-late`: still valid, the window has closed. `replaced`: a later decision re-recognised it. `reported`: only the press says so; `listed`: only an office's list.
 */
export const STATUS_KINDS = [
  'valid',
  'renewal-open',
  'renewal-late',
  'extended',
  'expired',
  'withdrawn',
  'replaced',
  'reported',
  'listed',
] as const;
export type StatusKind = (typeof STATUS_KINDS)[number];

/** What a shopper is told: the months in which a file for re-rating is due are an office's and a producer's matter. */
export type ShownStatus = Exclude<StatusKind, 'renewal-open' | 'renewal-late'>;

/** The facts that a certificate's status follows from; days are inclusive. */
export interface Validity {
  readonly from: IsoDate;
  readonly lastValidDay: IsoDate;
  readonly extendedUntil?: IsoDate | undefined;
  readonly withdrawnOn?: IsoDate | undefined;
  /** First day of the certificate that followed it. */
  readonly replacedOn?: IsoDate | undefined;
}

/** Days before expiry between which a file for re-rating is handed in (QĐ 26/2026/QĐ-TTg, Điều 7.6). */
export interface ReRatingWindow {
  readonly notEarlierThan: number;
  readonly notLaterThan: number;
}

/** The first and the last day, both inclusive, on which a file for re-rating is handed in. */
export function filingDays(
  lastValidDay: IsoDate,
  window: ReRatingWindow,
): { readonly first: IsoDate; readonly last: IsoDate } {
  return {
    first: addDays(lastValidDay, -window.notEarlierThan),
    last: addDays(lastValidDay, -window.notLaterThan),
  };
}

/** A status and the day (inclusive) from which it holds. */
export interface StatusStep {
  readonly from: IsoDate;
  readonly kind: StatusKind;
}

/** Days before its end from which a certificate's page says what may follow. */
const TOLD_AHEAD = 60;

export interface ShownStep {
  readonly from: IsoDate;
  readonly kind: ShownStatus;
}

/** The steps as shoppers see them: a certificate that is due to be rated again is as valid as before. */
export function shownSteps(steps: readonly StatusStep[]): ShownStep[] {
  const shown: ShownStep[] = [];
  for (const { from, kind } of steps) {
    const said = kind === 'renewal-open' || kind === 'renewal-late' ? 'valid' : kind;
    if (shown.at(-1)?.kind !== said) shown.push({ from, kind: said });
  }
  return shown;
}

/**
 * Every status a certificate passes through, oldest first, as known at build. A page carries these steps, so
 * that a page built last month does not call an expired certificate valid today. An extension makes the
 * certificate `extended` from the day after its last valid day; replacement ends it for good, and a withdrawal does so
 * whenever it comes. Without a
 * window in the law nothing is said of re-rating.
 */
export function statusSteps(validity: Validity, window: ReRatingWindow | undefined): StatusStep[] {
  const { from, lastValidDay, extendedUntil, withdrawnOn, replacedOn } = validity;
  const steps: StatusStep[] = [{ from, kind: 'valid' }];
  if (window) {
    const { first: opens, last } = filingDays(lastValidDay, window);
    const closes = addDays(last, 1);
    steps.push({ from: opens > from ? opens : from, kind: 'renewal-open' });
    steps.push({ from: closes > from ? closes : from, kind: 'renewal-late' });
  }
  const extended = extendedUntil !== undefined && extendedUntil > lastValidDay;
  if (extended) steps.push({ from: addDays(lastValidDay, 1), kind: 'extended' });
  steps.push({ from: addDays(extended ? extendedUntil : lastValidDay, 1), kind: 'expired' });
  let kept = steps;
  if (replacedOn)
    kept = [...kept.filter((step) => step.from < replacedOn), { from: replacedOn, kind: 'replaced' }];
  if (withdrawnOn)
    kept = [...kept.filter((step) => step.from < withdrawnOn), { from: withdrawnOn, kind: 'withdrawn' }];
  // A step that the next one overtakes on the same day never holds.
  return kept.filter((step, index) => kept[index + 1]?.from !== step.from);
}

/**
 * The last day on which a certificate without a recorded extension may still hold past its printed term, while a file for
 * re-rating awaits its result; undefined while its end is far off, and once that day is over. A page that is kept for some weeks
 * says it in time.
 */
export function mayHoldUntil(
  { lastValidDay, extendedUntil, withdrawnOn, replacedOn }: Validity,
  extensionDays: number | undefined,
  today: IsoDate,
): IsoDate | undefined {
  const isSettled = [extendedUntil, withdrawnOn, replacedOn].some((day) => day !== undefined);
  if (extensionDays === undefined || isSettled) return undefined;
  const until = addDays(lastValidDay, extensionDays);
  return addDays(today, TOLD_AHEAD) >= lastValidDay && today <= until ? until : undefined;
}

/** The status on `day`; before the first step, the first one (a decision is published before it is known). */
export function statusOn(steps: readonly StatusStep[], day: IsoDate): StatusStep {
  const held = stepOn(steps, day);
  if (!held) throw new RangeError('A certificate has at least one status step.');
  return held;
}

/** True while the certificate may be shown as current, with its stars. */
export function isInForce(kind: StatusKind): boolean {
  return kind === 'valid' || kind === 'renewal-open' || kind === 'renewal-late' || kind === 'extended';
}
