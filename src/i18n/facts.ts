import { UNITS, type Duration, type Quantity, type UnitWords } from '../domain/quantity.ts';
import type { Language } from '../domain/text.ts';
import { formatMonth, formatNumber } from './format.ts';
import { t } from './translate.ts';

/** 500 g · 2 tấn · 1.200 chiếc; in English 1 piece · 2 pcs. */
export function formatQuantity(lang: Language, { value, unit }: Quantity): string {
  const words: UnitWords = UNITS[unit];
  const word = lang === 'en' && value === 1 ? (words.one ?? words.en) : words[lang];
  return `${formatNumber(lang, value)}\u00a0${word}`;
}

/** 12 tháng, 12 months. */
export function formatDuration(lang: Language, { value, unit }: Duration): string {
  return t(lang)(`duration.${unit}`, { count: value });
}

/** The months of a season as runs, over the turn of the year too: "tháng 10 – tháng 1, tháng 5". */
export function formatSeason(lang: Language, months: readonly number[]): string {
  const has = new Set(months);
  if (has.size === 12) return t(lang)('season.allYear');
  const before = (month: number) => (month === 1 ? 12 : month - 1);
  const after = (month: number) => (month === 12 ? 1 : month + 1);
  const starts = [...has].filter((month) => !has.has(before(month))).sort((a, b) => a - b);
  const runs = starts.map((start) => {
    let end = start;
    while (has.has(after(end))) end = after(end);
    const first = formatMonth(lang, start);
    return end === start ? first : `${first} – ${formatMonth(lang, end)}`;
  });
  return runs.join(', ');
}
