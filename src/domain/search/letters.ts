/** Marks Vietnamese puts on a vowel for its tone: huyền, sắc, ngã, hỏi, nặng (Unicode combining marks). */
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** Ð, Ɖ and ð look like the bar letter of Vietnamese and are typed for it by other keyboards. */
const LOOK_ALIKES: readonly (readonly [RegExp, string])[] = [
  [/[\u00D0\u0189]/gu, 'Đ'],
  [/[\u00F0\u0256]/gu, 'đ'],
];

/** Text in NFC with the letters that were meant: Đ for its look-alikes, plain letters for full-width ones (Ａ, １). */
export function plainLetters(text: string): string {
  let plain = text.normalize('NFC');
  for (const [from, to] of LOOK_ALIKES) plain = plain.replace(from, to);
  return plain.replace(/[\uFF01-\uFF5E\u3000]+/gu, (wide) => wide.normalize('NFKC'));
}

/** Text without any mark, đ as d, lower case: the key under which "đường" and "duong" are the same word. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase();
}

/** Whether a word carries any Vietnamese mark (tone, quality or the bar of đ), so that its accents mean something. */
export function isMarked(word: string): boolean {
  return /[đĐ]/u.test(word) || /\p{M}/u.test(word.normalize('NFD'));
}

/** A word split into its letters without the tone and its tone mark ('' when level or when there is not exactly one). */
export function liftTone(word: string): { letters: string; tone: string } {
  const parts = [...word.normalize('NFD')];
  const tones = parts.filter((part) => TONE_MARKS.test(part));
  const tone = tones[0];
  if (tone === undefined || tones.length > 1) return { letters: word.normalize('NFC'), tone: '' };
  return {
    letters: parts
      .filter((part) => part !== tone)
      .join('')
      .normalize('NFC'),
    tone,
  };
}

/** Pagefind folds every accent except đ, which has no decomposition; ḍ (U+1E0D) folds natively and is not Vietnamese. */
export function toEngine(text: string): string {
  return text.replaceAll('đ', 'ḍ').replaceAll('Đ', 'Ḍ');
}
