import { isIsoDate, type IsoDate } from './date.ts';

const VIETNAMESE = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})$/;

/** A day as people type it (`14/3/2025`, `14.03.25`, `2025-03-14`); undefined for what is no day of the calendar. */
export function typedDay(text: string): IsoDate | undefined {
  const trimmed = text.trim();
  const parts = VIETNAMESE.exec(trimmed);
  const day = parts
    ? [(parts[3] ?? '').padStart(4, '20'), parts[2]?.padStart(2, '0'), parts[1]?.padStart(2, '0')].join('-')
    : trimmed;
  return isIsoDate(day) ? day : undefined;
}
