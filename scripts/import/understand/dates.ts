import { addDays, isIsoDate, type IsoDate } from '../../../src/domain/date.ts';
import type { Cell } from '../read/sheet.ts';
import { tidy } from '../../../src/domain/names/spelling.ts';

/** What a cell says of a day: the day, or only its year, or a doubt with what was read. */
export interface DayReading {
  readonly day?: IsoDate;
  readonly year?: number;
  readonly doubt?: string;
  /** What it would be if the doubt were answered with yes. */
  readonly perhaps?: IsoDate;
}

const NUMERIC = /(?<![\d/.-])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})(?!\d)/u;
const WORDS = /(?:ngày\s*)?(\d{1,2})\s*(?:tháng|thg)\s*(\d{1,2})\s*(?:năm|,)?\s*(\d{4})/iu;
const ISO = /(?<!\d)(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/u;
/** Days since 30/12/1899, as Excel keeps a date: from 2000 to 2049. */
const SERIALS = { least: 36_526, most: 54_788 };

/** Reads a cell of a date column. A number alone may be a date that lost its format: told, not taken. */
export function readDay(cell: Cell): DayReading {
  if (cell.day !== undefined) return { day: cell.day };
  const text = tidy(cell.text);
  if (text === '') return {};
  if (/^\d{5}(?:\.0+)?$/u.test(text)) {
    const serial = Number(text);
    if (serial >= SERIALS.least && serial <= SERIALS.most) {
      const perhaps = addDays('1899-12-30', Math.floor(serial));
      return { doubt: `date-serial: ${text}`, perhaps };
    }
  }
  return dayIn(text) ?? {};
}

/** The first day that a text names; undefined where it names none. */
export function dayIn(text: string): DayReading | undefined {
  const iso = ISO.exec(text);
  if (iso) return made(iso[3], iso[2], iso[1], iso[0]);
  const numeric = WORDS.exec(text) ?? NUMERIC.exec(text);
  if (numeric) return made(numeric[1], numeric[2], numeric[3], numeric[0]);
  const year =
    /(?<![\d/.-])(20[1-9]\d)(?![\d/.-])/u.exec(text) ??
    /(?<!\d)\d{1,2}\s*[/.]\s*(20[1-9]\d)(?!\d)/u.exec(text);
  if (year) return { year: Number(year[1]) };
  const short = /(?<![\d/.-])\d{1,2}\s*[/.-]\s*\d{1,2}(?![\d/.-])/u.exec(text);
  return short ? { doubt: `date-no-year: ${short[0]}` } : undefined;
}

function made(d = '', m = '', y = '', written = ''): DayReading {
  const year = y.length === 2 ? `20${y}` : y;
  const day = [year, m.padStart(2, '0'), d.padStart(2, '0')].join('-');
  if (isIsoDate(day)) return { day };
  const swapped = [year, d.padStart(2, '0'), m.padStart(2, '0')].join('-');
  if (Number(m) > 12 && isIsoDate(swapped)) return { doubt: `date-swapped: ${written}`, perhaps: swapped };
  return { doubt: `date-impossible: ${written}`, year: Number(year) };
}

/** Rows of a column in a row of its own making: dragged down, each a year, a month or a day after the one above. */
export function filledDown(days: readonly (IsoDate | undefined)[]): boolean {
  let run = 1;
  for (let at = 1; at < days.length; at++) {
    const [before, day] = [days[at - 1], days[at]];
    run = before && day && isNext(before, day) ? run + 1 : 1;
    if (run >= 4) return true;
  }
  return false;
}

function isNext(before: IsoDate, day: IsoDate): boolean {
  if (addDays(before, 1) === day) return true;
  const [y1, m1, d1] = before.split('-').map(Number);
  const [y2, m2, d2] = day.split('-').map(Number);
  if (y1 === undefined || y2 === undefined || m1 === undefined || m2 === undefined || d1 !== d2) return false;
  return (m1 === m2 && y2 === y1 + 1) || y2 * 12 + m2 === y1 * 12 + m1 + 1;
}
