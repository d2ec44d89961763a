import type { BrowseWord, FilterData } from '../../domain/browse/filter-choices.ts';
import { type Params, translator } from '../../i18n/translator.ts';

export type Say = (word: BrowseWord, params?: Params) => string;

/** The words the page was given, filled in as everywhere on the site. */
export function sayer({ words, lang }: Pick<FilterData, 'words' | 'lang'>): Say {
  return translator(lang, words);
}
