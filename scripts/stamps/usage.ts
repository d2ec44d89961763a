import type { Saying } from '../command-line/fault.ts';

/** The words of usage lines that stand for what is typed. */
const PLACES: Readonly<Record<string, string>> = {
  ID: 'MÃ',
  CODE: 'MÃ-TEM',
  NO: 'SỐ',
  DAY: 'NGÀY',
  TEXT: 'CHỮ',
  WARNING: 'CẢNH-BÁO',
  NAME: 'TÊN',
  FILE: 'TỆP',
  'NEW-FILE': 'TỆP-MỚI',
  URL: 'ĐỊA-CHỈ',
};

/** A command's usage line in the language of whoever types it. */
export function usageIn(lang: keyof Saying, usage: string): string {
  return lang === 'en' ? usage : usage.replace(/[A-Z][A-Z-]*[A-Z]/g, (word) => PLACES[word] ?? word);
}
