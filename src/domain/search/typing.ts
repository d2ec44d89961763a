import { ownEntry } from '../own-entry.ts';
import { isPossible, parseSyllable, spell } from './syllable.ts';

const TELEX_TONES: Record<string, string> = {
  f: '\u0300',
  s: '\u0301',
  x: '\u0303',
  r: '\u0309',
  j: '\u0323',
};
const VNI_TONES: Record<string, string> = { 2: '\u0300', 1: '\u0301', 4: '\u0303', 3: '\u0309', 5: '\u0323' };
const ROOF: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };
const VOWEL = /[aăâeêioôơuưy]/u;

interface Typed {
  letters: string;
  tone: string;
  /** How many keys were commands and not letters. */
  keys: number;
}

/**
 * The Vietnamese syllable meant by Telex keys typed with the input method off ("maatj" → "mật"), or undefined when
 * no key acts as a command or the result is not a possible syllable.
 */
export function decodeTelex(word: string): string | undefined {
  if (!/^[a-zăâđêôơư]{2,10}$/u.test(word)) return undefined;
  return decode(word, (typed, key) => {
    const hasVowel = VOWEL.test(typed.letters);
    const tone = ownEntry(TELEX_TONES, key);
    if (tone !== undefined && hasVowel) return { ...typed, tone };
    if (key === 'w' && hasVowel) return withHorn(typed, true);
    if (key === 'd' && typed.letters.startsWith('d'))
      return { ...typed, letters: `đ${typed.letters.slice(1)}` };
    if (ownEntry(ROOF, key) !== undefined && typed.letters.includes(key)) return withRoof(typed, key);
    return undefined;
  });
}

/** The same for VNI keys ("ma6t5", "mat65", "d9en"). */
export function decodeVni(word: string): string | undefined {
  if (!/^[a-zăâđêôơư][a-zăâđêôơư1-9]{1,10}$/u.test(word) || !/\d/u.test(word)) return undefined;
  return decode(word, (typed, key) => {
    const tone = ownEntry(VNI_TONES, key);
    if (tone !== undefined) return { ...typed, tone };
    if (key === '6') return withRoof(typed, /[aeo](?=[^aeo]*$)/u.exec(typed.letters)?.[0] ?? '');
    if (key === '7') return withHorn(typed, false);
    if (key === '8') return { ...typed, letters: typed.letters.replace(/a(?=[^a]*$)/u, 'ă') };
    if (key === '9') return { ...typed, letters: typed.letters.replace(/^d/u, 'đ') };
    return undefined;
  });
}

function decode(word: string, command: (typed: Typed, key: string) => Typed | undefined): string | undefined {
  let typed: Typed = { letters: '', tone: '', keys: 0 };
  for (const key of word) {
    const next = command(typed, key);
    typed = next ? { ...next, keys: typed.keys + 1 } : { ...typed, letters: typed.letters + key };
  }
  if (typed.keys === 0) return undefined;
  const parsed = parseSyllable(typed.letters);
  if (parsed === undefined) return undefined;
  const syllable = { ...parsed, tone: typed.tone };
  return isPossible(syllable) ? spell(syllable) : undefined;
}

function withRoof(typed: Typed, vowel: string): Typed | undefined {
  const at = typed.letters.lastIndexOf(vowel);
  const roofed = ownEntry(ROOF, vowel);
  if (vowel === '' || at < 0 || roofed === undefined) return undefined;
  return { ...typed, letters: typed.letters.slice(0, at) + roofed + typed.letters.slice(at + 1) };
}

function withHorn(typed: Typed, breveToo: boolean): Typed | undefined {
  const { letters } = typed;
  const pair = letters.replace(/(^|[^q])[uư][oơ]/u, '$1ươ');
  if (pair !== letters) return { ...typed, letters: pair };
  // "muaw" is mưa, but "quaw" is quă.
  const horned = letters.replace(/(^|[^q])u(?=a?$)/u, '$1ư');
  if (horned !== letters) return { ...typed, letters: horned };
  const single = letters.replace(breveToo ? /[ao](?=[^ao]*$)/u : /[uo](?=[^uo]*$)/u, (vowel) =>
    vowel === 'a' ? 'ă' : vowel === 'o' ? 'ơ' : 'ư',
  );
  if (single !== letters) return { ...typed, letters: single };
  const late = letters.replace(/(^|[^q])u/u, '$1ư');
  return late === letters ? undefined : { ...typed, letters: late };
}
