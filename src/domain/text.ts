/** A text for readers: Vietnamese always, English where the office has written it. */
export interface Bilingual {
  readonly vi: string;
  readonly en?: string | undefined;
}

/** The languages of the site. Vietnamese is the default and lives at the root. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The text in `language`, and the language it is really in, so that `lang` can be set on mixed text. */
export function inLanguage(text: Bilingual, language: Language): { text: string; lang: Language } {
  return language === 'en' && text.en ? { text: text.en, lang: 'en' } : { text: text.vi, lang: 'vi' };
}
