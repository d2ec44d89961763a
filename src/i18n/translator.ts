import { fillSlots } from '../domain/fill-in.ts';
import { ownEntry } from '../domain/own-entry.ts';
import type { Language } from '../domain/text.ts';
import { formatNumber } from './format.ts';
import { perLanguage } from './per-language.ts';

export type Params = Readonly<Record<string, string | number>>;

const pluralsOf = perLanguage((locale) => new Intl.PluralRules(locale));

/**
 * Says texts of one language: `say('products.count', { count: 3 })`. A count picks the plural form (`key.one` where there
 * is one), numbers are written as the language writes them. Throws for a key or a value that is missing.
 */
export function translator<Key extends string>(
  lang: Language,
  messages: Readonly<Record<string, string>>,
): (key: Key, params?: Params) => string {
  return (key, params) => {
    const count = params?.['count'];
    const variant =
      typeof count === 'number' ? messages[`${key}.${pluralsOf(lang).select(count)}`] : undefined;
    const message = variant ?? messages[key];
    if (message === undefined) throw new Error(`No text for "${key}" in ${lang}.json`);
    return message.includes('{') ? fill(message, params ?? {}, lang) : message;
  };
}

/** The texts of one pair of files in both languages: what a part of the site says in browsers, sent without all others. */
export function inBoth<Texts extends Readonly<Record<string, string>>>(
  vi: Texts,
  en: Readonly<Record<keyof Texts, string>>,
): (lang: Language) => (key: keyof Texts & string, params?: Params) => string {
  const words = { vi: translator('vi', vi), en: translator('en', en) };
  return (lang) => words[lang];
}

function fill(message: string, params: Params, lang: Language): string {
  return fillSlots(message, (name) => {
    const value = ownEntry(params, name);
    if (value === undefined) throw new Error(`"${message}" needs {${name}}.`);
    return typeof value === 'number' ? formatNumber(lang, value) : value;
  });
}
