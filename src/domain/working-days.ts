import { addDays, type IsoDate } from './date.ts';

/** Counts the days on which offices work. */
export interface WorkingDays {
  isOne(day: IsoDate): boolean;
  /** `day`, or the nearest working day before it. */
  upTo(day: IsoDate): IsoDate;
  /** The day `count` working days before `day`, which itself is not counted. */
  before(day: IsoDate, count: number): IsoDate;
}

/**
 * Working days are Monday to Friday without `holidays`: days of every year (MM-DD) and of one (YYYY-MM-DD). A holiday on a
 * weekend is made up for on the next working day (Bộ luật Lao động 45/2019/QH14, Điều 111.3): two of them on the next two.
 */
export function workingDays(holidays: readonly string[]): WorkingDays {
  const all = new Set(holidays);
  const isHoliday = (day: IsoDate) => all.has(day) || all.has(day.slice(5));
  const known = new Map<string, ReadonlySet<IsoDate>>();
  const madeUpIn = (year: string): ReadonlySet<IsoDate> => {
    const made = known.get(year) ?? madeUpFor(year, isHoliday);
    known.set(year, made);
    return made;
  };
  const isOne = (day: IsoDate): boolean =>
    !isWeekend(day) && !isHoliday(day) && !madeUpIn(day.slice(0, 4)).has(day);
  const upTo = (day: IsoDate): IsoDate => {
    let found = day;
    while (!isOne(found)) found = addDays(found, -1);
    return found;
  };
  return {
    isOne,
    upTo,
    before: (day, count) => {
      let found = day;
      for (let left = count; left > 0; left--) found = upTo(addDays(found, -1));
      return found;
    },
  };
}

/** The days off of a year that stand for holidays on weekends. */
function madeUpFor(year: string, isHoliday: (day: IsoDate) => boolean): ReadonlySet<IsoDate> {
  const made = new Set<IsoDate>();
  for (let day = `${year}-01-01`; day.startsWith(year); day = addDays(day, 1)) {
    if (!isWeekend(day) || !isHoliday(day)) continue;
    let next = addDays(day, 1);
    while (isWeekend(next) || isHoliday(next) || made.has(next)) next = addDays(next, 1);
    made.add(next);
  }
  return made;
}

function isWeekend(day: IsoDate): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
