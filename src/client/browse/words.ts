import type { FilterData, BrowseWord } from '../../domain/browse/filter-choices.ts';
import { formatNumber } from '../../i18n/format.ts';
import { fillIn } from '../../domain/fill-in.ts';

export type Say = (word: BrowseWord, values?: Readonly<Record<string, string | number>>) => string;

/** The words the page was given, with numbers as the language writes them. */
export function sayer({ words, lang }: Pick<FilterData, 'words' | 'lang'>): Say {
  return (word, values = {}) => {
    const written = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? formatNumber(lang, value) : value,
    ]);
    return fillIn(words[word], Object.fromEntries(written) as Record<string, string>);
  };
}

/** "12 sản phẩm". */
export function sayCount(say: Say, count: number): string {
  return count === 1 ? say('countOne') : say('count', { count });
}
