import { ownEntry } from '../own-entry.ts';

/** Marks that VNI types after a vowel, as Unicode combining marks: tones, and roofs and breves with or without one. */
const MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** Letters that VNI has a sign of its own for. */
const LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

const VOWEL = /[aeiouyơư]/iu;

/**
 * Text of a VNI font or file, read as Latin-1, in Unicode (NFC). VNI writes a vowel and then its mark as another
 * letter: “Laøn” is “Làn”. No package reads it rightly: they take “ô” (ơ) for a mark or lose capitals.
 */
export function fromVni(text: string): string {
  let out = '';
  for (const sign of text.normalize('NFC')) {
    const small = sign.toLowerCase();
    const mark = ownEntry(MARKS, small);
    const before =
      out
        .normalize('NFD')
        .replace(/\p{M}+$/u, '')
        .at(-1) ?? '';
    if (mark !== undefined && VOWEL.test(before) && !/\p{M}$/u.test(out)) {
      out += mark;
      continue;
    }
    const letter = ownEntry(LETTERS, small) ?? sign;
    // Without NFC the horn of ơ would stand as a mark and forbid the tone after it.
    out += letter === sign ? sign : sign === small ? letter : letter.toUpperCase();
  }
  return out.normalize('NFC');
}
