import { fillSlots } from '../domain/fill-in.ts';
import { ownEntry } from '../domain/own-entry.ts';
import type { Language } from '../domain/text.ts';
import { formatNumber } from './format.ts';
import { MESSAGES, type MessageKey } from './messages.ts';

export type Params = Readonly<Record<string, string | number>>;
/** A text of the site: `t('products.count', { count: 3 })`. Numbers are written as the language writes them. */
export type Translate = (key: MessageKey, params?: Params) => string;

const PLURALS: Readonly<Record<Language, Intl.PluralRules>> = {
  vi: new Intl.PluralRules('vi'),
  en: new Intl.PluralRules('en'),
};

function translator(lang: Language): Translate {
  const messages = MESSAGES[lang];
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

const TRANSLATORS: Readonly<Record<Language, Translate>> = { vi: translator('vi'), en: translator('en') };

/** The texts of one language. A count picks the plural form (`key.one` where English has one). */
export function t(lang: Language): Translate {
  return TRANSLATORS[lang];
}
