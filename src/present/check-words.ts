import type { Language } from '../domain/text.ts';
import { MESSAGES } from '../i18n/messages.ts';

/** The sentences that the page for checking says later, under their short names. */
export function checkWords(lang: Language): Readonly<Record<string, string>> {
  const own = Object.entries(MESSAGES[lang]).filter(([key]) => key.startsWith('check.'));
  return Object.fromEntries(own.map(([key, text]) => [key.slice('check.'.length), text]));
}
