import type { Language } from '../domain/text.ts';

/** A page's address in a language: `(lang) => paths.product(lang, id)`. */
export type Route = (lang: Language) => string;
