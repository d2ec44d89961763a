import type { IsoDate } from '../domain/date.ts';
import type { Language } from '../domain/text.ts';
import { perLanguage } from './per-language.ts';

const numbersOf = perLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));

/** 12.345,6 in Vietnamese, 12,345.6 in English. */
export function formatNumber(lang: Language, value: number): string {
  return numbersOf(lang).format(value);
}

const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A month's name in a sentence: `tháng 3`, `March`. `month` is 1–12. */
export function formatMonth(lang: Language, month: number): string {
  return lang === 'vi' ? `tháng ${month}` : (MONTHS_EN[month - 1] ?? String(month));
}

/** 14/03/2025 in Vietnamese, 14 March 2025 in English. */
export function formatDay(lang: Language, day: IsoDate): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (lang === 'vi') return `${date}/${month}/${year}`;
  return `${Number(date)} ${formatMonth('en', Number(month))} ${year}`;
}

/** 14/03/2025 in Vietnamese, 14 Mar 2025 in English: for an answer in few words. */
export function formatShortDay(lang: Language, day: IsoDate): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (lang === 'vi') return `${date}/${month}/${year}`;
  return `${Number(date)} ${formatMonth('en', Number(month)).slice(0, 3)} ${year}`;
}

/** A day of every year, `MM-DD`: 30/04, 30 April. */
export function formatMonthDay(lang: Language, monthDay: string): string {
  const [month = '', date = ''] = monthDay.split('-');
  return lang === 'vi' ? `${date}/${month}` : `${Number(date)} ${formatMonth('en', Number(month))}`;
}

/** Month and year, `2025-03`: tháng 3/2025, March 2025. */
export function formatYearMonth(lang: Language, yearMonth: string): string {
  const [year = '', month = ''] = yearMonth.split('-');
  return lang === 'vi' ? `tháng ${Number(month)}/${year}` : `${formatMonth('en', Number(month))} ${year}`;
}

/** From day to day, the common year said once: 04–06/12/2026, 4–6 December 2026. */
export function formatDays(lang: Language, from: IsoDate, to: IsoDate): string {
  if (from === to) return formatDay(lang, from);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  if (!sameMonth) return `${formatDay(lang, from)} – ${formatDay(lang, to)}`;
  const first = lang === 'vi' ? from.slice(8) : String(Number(from.slice(8)));
  return `${first}–${formatDay(lang, to)}`;
}

/** Digits in groups for reading aloud: 0000 123 456. Numbers of another length stay as written. */
export function formatPhone(phone: string): string {
  const local = phone.replace(/^\+84/, '0');
  const service = /^(1[89]00)(\d{4,6})$/.exec(local);
  if (service) return `${service[1]} ${service[2]}`;
  const match = /^(\d{4})(\d{3})(\d{3,4})$/.exec(local);
  return match ? `${match[1]} ${match[2]} ${match[3]}` : phone;
}

const listsOf = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** "a, b và c". */
export function formatList(lang: Language, items: readonly string[]): string {
  return listsOf(lang).format(items);
}
