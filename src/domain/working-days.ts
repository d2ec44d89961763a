import { addDays, type IsoDate } from './date.ts';

/**
 * The day `count` working days before `day`, which itself is not counted. Weekends are none, nor are `holidays`: days of
 * every year (MM-DD) and of one (YYYY-MM-DD).
 */
export function workingDaysBefore(day: IsoDate, count: number, holidays: readonly string[]): IsoDate {
  let found = day;
  for (let left = count; left > 0;) {
    found = addDays(found, -1);
    if (isWorkingDay(found, holidays)) left -= 1;
  }
  return found;
}

function isWorkingDay(day: IsoDate, holidays: readonly string[]): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.includes(day) && !holidays.includes(day.slice(5));
}
