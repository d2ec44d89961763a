import type { Language } from '../domain/text.ts';
import en from './search.en.json' with { type: 'json' };
import vi from './search.vi.json' with { type: 'json' };
import { type Params, translator } from './translator.ts';

type SearchKey = keyof typeof vi;
export type SaySearch = (key: SearchKey, params?: Params) => string;

const WORDS: Readonly<Record<Language, SaySearch>> = {
  vi: translator('vi', vi),
  en: translator('en', en),
};

/** What the search says, for browsers: `t` knows these texts too, and all others. */
export function searchWords(lang: Language): SaySearch {
  return WORDS[lang];
}
