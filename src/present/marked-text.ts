import type { Bilingual, Language } from '../domain/text.ts';
import { inLanguage } from '../domain/text.ts';

/** A text as a page shows it; `lang` only where it is not the page's own language. */
export interface MarkedText {
  readonly text: string;
  readonly lang?: Language | undefined;
}

/** The text for a reader of `lang`, marked where the office has only written the other language. */
export function markedText(text: Bilingual, lang: Language): MarkedText {
  const found = inLanguage(text, lang);
  return found.lang === lang ? { text: found.text } : found;
}

/** The bare text, for places that cannot carry a language (titles, attributes). */
export function plain(text: Bilingual, lang: Language): string {
  return inLanguage(text, lang).text;
}

/** A name that exists in Vietnamese only, such as a shop's. */
export function vietnamese(text: string, lang: Language): MarkedText {
  return lang === 'vi' ? { text } : { text, lang: 'vi' };
}
