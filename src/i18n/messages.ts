import { ownEntry } from '../domain/own-entry.ts';
import type { Language } from '../domain/text.ts';
import dueEn from './due.en.json' with { type: 'json' };
import dueVi from './due.vi.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import searchEn from './search.en.json' with { type: 'json' };
import searchVi from './search.vi.json' with { type: 'json' };
import stampEn from './stamp.en.json' with { type: 'json' };
import stampVi from './stamp.vi.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

/** Texts of the office's list, and those that browsers are sent with the search or a stamp, lie in files of their own. */
const vietnamese = { ...vi, ...dueVi, ...searchVi, ...stampVi };

/** Vietnamese is complete by definition: its keys are the keys there are. */
export type MessageKey = keyof typeof vietnamese;
const PLURALS = ['zero', 'one', 'two', 'few', 'many'] as const;
type PluralVariant = `${MessageKey}.${(typeof PLURALS)[number]}`;

// A key missing in English does not compile; plural variants (`products.count.one`) come on top.
const english: Record<MessageKey, string> & Partial<Record<PluralVariant, string>> = {
  ...en,
  ...dueEn,
  ...searchEn,
  ...stampEn,
};

export const MESSAGES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: vietnamese,
  en: english,
};

/**
 * A text as it is written, its places still to be filled, and its plural forms: `['', '{count} products']`,
 * `['.one', '{count} product']`. Throws for a text that is missing.
 */
export function formsOf(lang: Language, key: string): readonly (readonly [ending: string, text: string])[] {
  const forms = ['', ...PLURALS.map((form) => `.${form}`)].flatMap((ending) => {
    const text = ownEntry(MESSAGES[lang], key + ending);
    return text === undefined ? [] : [[ending, text] as const];
  });
  if (forms.length === 0) throw new Error(`No text for "${key}" in ${lang}.json`);
  return forms;
}
