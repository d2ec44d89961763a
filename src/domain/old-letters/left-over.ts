import { isSyllable } from './likeness.ts';
import { fromTcvnSigns } from './tcvn.ts';
import { fromVni } from './vni.ts';

/** Words of a text that are still in an old Vietnamese encoding. */
export interface LeftOver {
  readonly encoding: 'TCVN3' | 'VNI';
  /** The first such word as it stands, where it begins, and what it means. */
  readonly found: string;
  readonly offset: number;
  readonly meant: string;
  /** The whole text with all such words read right. */
  readonly whole: string;
}

/** Words as an old encoding has them: its letters may be signs such as ¸ or ®. */
const WORD = /[^\s\d.,;:()"“”/\\<>=+*&'’_-]+/gu;
/** Signs that stand by themselves, as in 26 × 26 or 5 µm, are no words. */
const NO_WORD = /^(?:[^a-z]*|µ.*)$/iu;
/** One word alone may be a name from elsewhere; two that both become Vietnamese are none. */
const ENOUGH = 2;

const ENCODINGS = [
  ['VNI', fromVni, inOld(fromVni)],
  ['TCVN3', fromTcvnSigns, inOld(fromTcvnSigns)],
] as const;

/** Words remembered at a time: more than a nation's catalogue uses, and a few megabytes. */
const REMEMBERED = 50_000;

/** What a word means in an old encoding, undefined for one that is not. Texts use the same words again and again: each is read once. */
function inOld(read: (word: string) => string): (word: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (word) => {
    if (known.has(word)) return known.get(word);
    const meant = NO_WORD.test(word) || isWritten(word) ? undefined : read(word);
    const answer = meant !== undefined && meant !== word && isWritten(meant) ? meant : undefined;
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, answer);
    return answer;
  };
}

/** What was copied out of a text in TCVN3 or VNI without being converted; undefined where all is Unicode. */
export function leftOver(text: string): LeftOver | undefined {
  // eslint-disable-next-line no-control-regex -- plain Latin is in no doubt
  if (!/[^\x00-\x7f]/u.test(text)) return undefined;
  const words = [...text.normalize('NFC').matchAll(WORD)];
  for (const [encoding, read, meantBy] of ENCODINGS) {
    const old = words.filter(({ 0: word }) => meantBy(word) !== undefined);
    const [first] = old;
    if (first === undefined || old.length < ENOUGH) continue;
    return {
      encoding,
      found: first[0],
      offset: first.index,
      meant: meantBy(first[0]) ?? first[0],
      // Where some words are old, those that could be read both ways are old too.
      whole: text
        .normalize('NFC')
        .replace(WORD, (word) => (!NO_WORD.test(word) && isWritten(read(word)) ? read(word) : word)),
    };
  }
  return undefined;
}

/** A mark on a consonant, as in ñ: no Vietnamese letter. */
const MARKED_CONSONANT = /[^aeiouy\p{M}]\p{M}/iu;

/** Whether somebody would write a word so: a possible syllable, without a capital in its midst. */
function isWritten(word: string): boolean {
  if (MARKED_CONSONANT.test(word.normalize('NFD'))) return false;
  return isSyllable(word) && (!/\p{Ll}.*\p{Lu}/u.test(word) || word === word.toUpperCase());
}
