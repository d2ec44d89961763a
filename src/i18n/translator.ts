import { fillSlots } from '../domain/fill-in.ts';
import { ownEntry } from '../domain/own-entry.ts';
import type { Language } from '../domain/text.ts';
import { formatNumber } from './format.ts';

export type Params = Readonly<Record<string, string | number>>;

const PLURALS: Readonly<Record<Language, Intl.PluralRules>> = {
  vi: new Intl.PluralRules('vi'),
  en: new Intl.PluralRules('en'),
};

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
    const variant = typeof count === 'number' ? messages[`${key}.${PLURALS[lang].select(count)}`] : undefined;
    const message = variant ?? messages[key];
    if (message === undefined) throw new Error(`No text for "${key}" in ${lang}.json`);
    return message.includes('{') ? fill(message, params ?? {}, lang) : message;
  };
}

function fill(message: string, params: Params, lang: Language): string {
  return fillSlots(message, (name) => {
    const value = ownEntry(params, name);
    if (value === undefined) throw new Error(`"${message}" needs {${name}}.`);
    return typeof value === 'number' ? formatNumber(lang, value) : value;
  });
}
