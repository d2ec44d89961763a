import { isMarked } from '../search/letters.ts';
import { isPossible, parseSyllable } from '../search/syllable.ts';

/** How Vietnamese a text looks. */
export interface Likeness {
  /** Words with at least one letter that is not plain Latin. */
  readonly marked: number;
  /** What share of them is a possible Vietnamese syllable, 0–1; 0 where there are none. */
  readonly share: number;
}

/** Counts the words with accents, and how many of them a Vietnamese reader would take for words. */
export function likeness(text: string): Likeness {
  let marked = 0;
  let possible = 0;
  for (const word of text.normalize('NFC').split(/[\s\d.,;:()"“”/\\<>=+*&'’_-]+/u)) {
    // eslint-disable-next-line no-control-regex -- plain Latin is what is left out
    if (!/[^\x00-\x7f]/u.test(word)) continue;
    marked++;
    if (isMarked(word) && isSyllable(word)) possible++;
  }
  return { marked, share: marked === 0 ? 0 : possible / marked };
}

/** Whether a word, in any case, is a possible Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  const syllable = parseSyllable(word.normalize('NFC').toLowerCase());
  return syllable !== undefined && isPossible(syllable);
}
