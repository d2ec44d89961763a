import type { Language } from '../domain/text.ts';
import { GLOSSARY, type GlossaryTerm } from '../i18n/glossary.ts';

export interface GlossaryLetter {
  /** As the alphabet of the language has it: D and Đ are two letters in Vietnamese. */
  readonly letter: string;
  readonly anchor: string;
  readonly terms: readonly GlossaryTerm[];
}

/** The glossary in the order of a dictionary of the language, a group for each first letter. */
export function glossaryLetters(lang: Language): readonly GlossaryLetter[] {
  const { compare } = new Intl.Collator(lang);
  const sorted = [...GLOSSARY].sort((a, b) => compare(a.term[lang], b.term[lang]));
  const groups = Map.groupBy(sorted, ({ term }) => firstLetter(term[lang], lang));
  return [...groups].map(([letter, terms]) => ({
    letter,
    anchor: `chu-${letter.toLowerCase().replace('đ', 'dd')}`,
    terms,
  }));
}

function firstLetter(term: string, lang: Language): string {
  const letter = term.charAt(0).toLocaleUpperCase(lang);
  // Marks of tone and vowel do not make another heading: Ư and Ổ stand under U and O.
  return letter === 'Đ' ? letter : letter.normalize('NFD').charAt(0);
}
