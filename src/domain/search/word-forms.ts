import { fold, isMarked } from './letters.ts';
import { isPossible, parseSyllable } from './syllable.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether the catalogue has a word, whatever its accents. */
export function isKnown(word: string, vocabulary: Vocabulary): boolean {
  return vocabulary.has(fold(word));
}

/** The accented spelling of a folded word that is nearest to the marks that were typed. */
export function bestForm(folded: string, typed: string, vocabulary: Vocabulary): string {
  if (!isMarked(typed)) return folded;
  const forms = [...vocabulary.forms(folded)];
  return forms.sort((a, b) => markDistance(a, typed) - markDistance(b, typed))[0] ?? folded;
}

/** How many marks (tone, quality, the bar of đ) one word has and the other has not. */
export function markDistance(a: string, b: string): number {
  const marks = (word: string) => new Set(word.normalize('NFD').match(/\p{M}|đ/gu) ?? []);
  const [left, right] = [marks(a), marks(b)];
  return (
    [...left].filter((mark) => !right.has(mark)).length + [...right].filter((mark) => !left.has(mark)).length
  );
}

/** Whether a word may be Vietnamese. */
export function isWord(word: string): boolean {
  const syllable = parseSyllable(word);
  return syllable !== undefined && isPossible(syllable);
}
