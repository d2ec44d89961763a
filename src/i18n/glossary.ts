import type { Language } from '../domain/text.ts';
import terms from './glossary.json' with { type: 'json' };

/** A word of the programme; `id` is its anchor on the page and never changes. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: Readonly<Record<Language, string>>;
  readonly meaning: Readonly<Record<Language, string>>;
}

/** Every word of the programme that this site uses, in the order a reader meets them. */
export const GLOSSARY: readonly GlossaryTerm[] = terms;
