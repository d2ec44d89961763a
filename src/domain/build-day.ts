import { isIsoDate, vietnamDay, type IsoDate } from './date.ts';

/**
 * The day a build speaks for: the input `BUILD_DATE`, so that a build can be repeated byte for byte, else the
 * day in Vietnam at `now` (epoch milliseconds). Throws a sentence for people on a day that is none.
 */
export function buildDay(input: string | undefined, now: number): IsoDate {
  if (!input) return vietnamDay(now);
  if (isIsoDate(input)) return input;
  throw new Error(
    `BUILD_DATE phải là một ngày như 2026-11-24, không phải "${input}". (BUILD_DATE must be YYYY-MM-DD.)`,
  );
}
