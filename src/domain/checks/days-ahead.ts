import { addDays, type IsoDate } from '../date.ts';
import { issue, type Issue, type Where } from './issue.ts';

/** A paper signed today may be dated the first of next month; further ahead the year is mistyped. */
const DAYS_AHEAD = 31;

/** True for a day that cannot be right yet: what would be computed from it is nonsense. */
export function isFarAhead(day: IsoDate, today: IsoDate): boolean {
  return day > addDays(today, DAYS_AHEAD);
}

/** Tells of a day that is yet to come: an error where it is far ahead, else a warning. */
export function* notYet(
  day: IsoDate | undefined,
  field: string,
  today: IsoDate,
  where: () => Where,
): Iterable<Issue> {
  if (day === undefined || day <= today) return;
  yield issue(isFarAhead(day, today) ? 'signed-in-future' : 'signed-soon', where(), { field, day });
}
