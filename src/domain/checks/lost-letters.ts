/** A "?" that stands where a letter was. */
export interface LostLetter {
  /** The word it stands in. */
  readonly word: string;
  /** Offset in the text. */
  readonly offset: number;
  /** The how-manieth sign of the word, from 1. */
  readonly nth: number;
}

const WORD = /[\p{L}\p{M}?]+/gu;
/** Addresses have question marks of their own. */
const ADDRESS = /\S*(?:[/@=]|www\.)\S*/gu;
const VOWEL = /[aeiouy]/iu;
/** “bao nhiêu kg?” asks. */
const SHORT_FORMS: ReadonlySet<string> = new Set([
  'g',
  'kg',
  'l',
  'ml',
  'm',
  'cm',
  'mm',
  'km',
  'h',
  'k',
  'tr',
  'đ',
]);

/**
 * The first letter of a text that an old program could not write and replaced by "?": “G?o n?p”. A question mark stands
 * behind a whole word, or between two; then nothing is found.
 */
export function lostLetter(text: string): LostLetter | undefined {
  if (!text.includes('?')) return undefined;
  const plain = text.replace(ADDRESS, (found) => ' '.repeat(found.length));
  for (const { 0: word, index } of plain.matchAll(WORD)) {
    const at = lostIn(word, index === 0, plain.slice(index + word.length));
    if (at >= 0) return { word, offset: index + at, nth: at + 1 };
  }
  return undefined;
}

function lostIn(word: string, isFirst: boolean, after: string): number {
  for (const { 0: marks, index } of word.matchAll(/\?+/gu)) {
    const [before, behind] = [word.slice(0, index), word.slice(index + marks.length)];
    if (before !== '' && behind !== '' && isInside(before, behind)) return index;
    if (before === '' && behind !== '' && (isFirst || !hasVowel(behind))) return index;
    if (behind === '' && before !== '' && isCutOff(before, after)) return index;
  }
  return -1;
}

/** Both sides are parts of one word: a question without a space behind it has a whole word on each side. */
function isInside(before: string, behind: string): boolean {
  if (/^\p{Lu}/u.test(behind) && /\p{Ll}/u.test(before)) return false;
  return !(isWhole(before) && isWhole(behind));
}

/** Consonants alone in front of the mark: “Ch? búp”. In capitals they may be short for something, “HTX?”, where a sentence ends. */
function isCutOff(before: string, after: string): boolean {
  if (hasVowel(before) || SHORT_FORMS.has(before.toLowerCase())) return false;
  return !/^\p{Lu}+$/u.test(before) || (before.length === 1 && /^ \p{Ll}/u.test(after));
}

function isWhole(part: string): boolean {
  return part.length >= 2 && hasVowel(part);
}

function hasVowel(part: string): boolean {
  return VOWEL.test(part.normalize('NFD'));
}
