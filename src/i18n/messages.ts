import type { Language } from '../domain/text.ts';
import en from './en.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

/** Vietnamese is complete by definition: its keys are the keys there are. */
export type MessageKey = keyof typeof vi;
type PluralVariant = `${MessageKey}.${'zero' | 'one' | 'two' | 'few' | 'many'}`;

// A key missing in English does not compile; plural variants (`products.count.one`) come on top.
const english: Record<MessageKey, string> & Partial<Record<PluralVariant, string>> = en;

export const MESSAGES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { vi, en: english };
