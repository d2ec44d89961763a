import { addDays, daysBetween, type IsoDate, isIsoDate } from '../date.ts';

/** Day 0 of a seal. */
const EPOCH: IsoDate = '2000-01-01';

/** Days from 2000-01-01 to `day`, as a seal counts them; NaN when `day` is no day of the calendar. */
export function dayNumber(day: IsoDate): number {
  return isIsoDate(day) ? daysBetween(EPOCH, day) : NaN;
}

/** The calendar day that many days after 2000-01-01. */
export function dayFromNumber(days: number): IsoDate {
  return addDays(EPOCH, days);
}

/** The latest of some days. */
export function latestDay(first: IsoDate, ...others: readonly IsoDate[]): IsoDate {
  return others.reduce((latest, day) => (day > latest ? day : latest), first);
}
