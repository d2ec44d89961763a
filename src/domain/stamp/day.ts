/** A calendar day in Vietnam, `YYYY-MM-DD`; such texts compare in the order of time. */
export type Day = string;

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(2000, 0, 1);

/** Days from 2000-01-01 to `day`, as a seal counts them; NaN when `day` is no date. */
export function dayNumber(day: Day): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  return (ms - EPOCH) / DAY_MS;
}

/** The calendar day that many days after 2000-01-01. */
export function dayFromNumber(days: number): Day {
  return new Date(EPOCH + days * DAY_MS).toISOString().slice(0, 10);
}

/** The calendar day in Vietnam (UTC+7, no summer time) at an instant in milliseconds since 1970. */
export function vietnamDay(instant: number): Day {
  return new Date(instant + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** Whether a text is a real calendar day; 2026-02-30 is not. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string') return false;
  const days = dayNumber(text);
  return Number.isFinite(days) && dayFromNumber(days) === text;
}

/** The later of some days. */
export function latestDay(first: Day, ...others: readonly Day[]): Day {
  return others.reduce((latest, day) => (day > latest ? day : latest), first);
}
