import type { Language } from '../domain/text.ts';
import { MESSAGES, type MessageKey } from './messages.ts';
import { type Params, translator } from './translator.ts';

export type { Params };
/** A text of the site: `t('products.count', { count: 3 })`. Numbers are written as the language writes them. */
export type Translate = (key: MessageKey, params?: Params) => string;

const TRANSLATORS: Readonly<Record<Language, Translate>> = {
  vi: translator('vi', MESSAGES.vi),
  en: translator('en', MESSAGES.en),
};

/** The texts of one language. */
export function t(lang: Language): Translate {
  return TRANSLATORS[lang];
}
