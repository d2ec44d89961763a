import type { Language } from '../domain/text.ts';
import en from './en.json' with { type: 'json' };
import searchEn from './search.en.json' with { type: 'json' };
import searchVi from './search.vi.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

/** Texts that browsers are sent with the search lie in files of their own, so that few are sent. */
const vietnamese = { ...vi, ...searchVi };

/** Vietnamese is complete by definition: its keys are the keys there are. */
export type MessageKey = keyof typeof vietnamese;
type PluralVariant = `${MessageKey}.${'zero' | 'one' | 'two' | 'few' | 'many'}`;

// A key missing in English does not compile; plural variants (`products.count.one`) come on top.
const english: Record<MessageKey, string> & Partial<Record<PluralVariant, string>> = { ...en, ...searchEn };

export const MESSAGES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: vietnamese,
  en: english,
};
