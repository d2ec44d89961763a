import type { Language } from '../domain/text.ts';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/**
 * One of `Intl`'s tools for each language, made when it is first needed: making them takes a cheap phone's time, and a
 * stamp's page must answer in browsers that lack some of them.
 */
export function perLanguage<Tool>(make: (locale: string) => Tool): (lang: Language) => Tool {
  const made = new Map<Language, Tool>();
  return (lang) => {
    const tool = made.get(lang) ?? make(LOCALES[lang]);
    made.set(lang, tool);
    return tool;
  };
}
