/** A calendar day in Vietnam as `YYYY-MM-DD`. Days compare correctly as strings. */
export type IsoDate = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

function utc(day: IsoDate): number {
  const match = PATTERN.exec(day);
  if (!match) throw new RangeError(`Not a day (YYYY-MM-DD): ${day}`);
  return Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
}

function fromUtc(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}

/** True for a day that exists in the calendar: `2026-02-29` is refused, it never happened. */
export function isIsoDate(text: string): text is IsoDate {
  return PATTERN.test(text) && fromUtc(utc(text)) === text;
}

/** The day `days` calendar days after (or, negative, before) `day`. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return fromUtc(utc(day) + days * DAY_MS);
}

/** The same day of the month `months` later, clamped to the month's end (31/01 + 1 month = 28/02). */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const start = new Date(utc(day));
  const target = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  const lastOfMonth = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(start.getUTCDate(), lastOfMonth));
  return fromUtc(target.getTime());
}

/** Whole days from `from` to `to`; negative when `to` lies before `from`. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS);
}

/** The calendar day in Vietnam (UTC+7, no summer time since 1975) at an instant in epoch milliseconds. */
export function vietnamDay(instant: number): IsoDate {
  return fromUtc(instant + 7 * 3_600_000);
}

/** Sunday is 0. */
export function weekdayOf(day: IsoDate): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  return new Date(`${day}T00:00:00Z`).getUTCDay() as 0 | 1 | 2 | 3 | 4 | 5 | 6;
}
