import { fold, liftTone, plainLetters } from '../search/letters.ts';
import { remembering } from './remember.ts';
import { isPossible, parseSyllable, spell } from '../search/syllable.ts';

/** A cell's text on one line: the letters that were meant, no unseen signs, single spaces. */
export function tidy(text: string): string {
  return plainLetters(text)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Folded words with single spaces: the key under which “Đồng-Phú” and “dong phu” are one. Never shown. */
export const keyOf = remembering((text): string => {
  return fold(tidy(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
});

/** The same without spaces, and y as i: “Mỹ”, “Mĩ”, “đồngnan”, “Đồng Nan”. */
export const compactOf = remembering((text): string => {
  return keyOf(text).replaceAll(' ', '').replaceAll('y', 'i');
});

/** Letters with their marks, the tone where print puts it, no spaces or capitals: tells “Thuý” from “Thùy”, not from “Thúy”. */
export const markedKey = remembering((text): string => {
  return tidy(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => {
      const syllable = parseSyllable(word);
      return syllable && isPossible(syllable) ? spell(syllable) : word;
    })
    .join('')
    .replaceAll('y', 'i')
    .replaceAll('ý', 'í')
    .replaceAll('ỳ', 'ì')
    .replaceAll('ỷ', 'ỉ')
    .replaceAll('ỹ', 'ĩ')
    .replaceAll('ỵ', 'ị');
});

/** True where two spellings fold alike and neither says otherwise by its marks: no accents at all say nothing. */
export function sameSpelling(a: string, b: string): boolean {
  if (compactOf(a) !== compactOf(b)) return false;
  return isPlain(a) || isPlain(b) || markedKey(a) === markedKey(b);
}

/** A text without any Vietnamese mark. */
export function isPlain(text: string): boolean {
  return fold(text) === text.toLowerCase();
}

/** Without “(mẫu)” at its end, which only says that the entry is a sample. */
export function withoutSample(text: string): string {
  return text.replace(/\s*\(\s*m[ẫa]u\s*\)\s*$/iu, '').trim();
}

/** Letters without a tone: for telling a wrong tone from a wrong letter. */
export function toneless(word: string): string {
  return liftTone(word).letters;
}
