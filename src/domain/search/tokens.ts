import { fold, plainLetters } from './letters.ts';
import { parseSyllable, spell } from './syllable.ts';
import { wellFormed } from '../well-formed.ts';

const SPACES_AND_DASHES = /[\p{White_Space}\u200b-\u200d\ufeff\u00ad]+/gu;

/** The words spelled before: a catalogue says the same few thousand words a million times. */
const spelled = new Map<string, string>();

/**
 * One spelling for words that readers take as the same: NFC, lower case, one tone placement (hoà = hòa),
 * and i for a lone y after a consonant (Lý = Lí, Mỹ = Mĩ, quý = quí). Accents stay.
 */
export function canonicalWord(word: string): string {
  let canonical = spelled.get(word);
  if (canonical === undefined) spelled.set(word, (canonical = spellCanonically(word)));
  return canonical;
}

function spellCanonically(word: string): string {
  const lower = word.normalize('NFC').toLowerCase();
  const syllable = parseSyllable(lower);
  if (syllable === undefined) return lower;
  const vowels = syllable.vowels === 'y' && syllable.onset !== '' ? 'i' : syllable.vowels;
  return spell({ ...syllable, vowels });
}

/** Words of a text as written (NFC), split at everything that is neither letter nor digit; apostrophes vanish. */
export function rawWords(text: string): string[] {
  const clean = plainLetters(wellFormed(text))
    .replace(/['’ʼ`]/gu, '')
    .replace(SPACES_AND_DASHES, ' ');
  return clean.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Words of a text in their canonical spelling, in order: what both the index and the query are made of. */
export function words(text: string): string[] {
  return rawWords(text).map(canonicalWord);
}

/** The same without accents: the form in which two spellings of one name meet. */
export function foldedWords(text: string): string[] {
  return words(text).map(fold);
}
