import { divide, multiply, power } from './gf32.ts';

/** Crockford's 32 symbols: no I, L, O (they read as 1, 1, 0) and no U. */
export const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Seven random symbols and one check symbol. */
export const CODE_LENGTH = 8;

export type CodeProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'length'; readonly length: number }
  | {
      readonly kind: 'character';
      readonly position: number;
      readonly character: string;
      readonly typing: boolean;
    }
  | { readonly kind: 'check'; readonly suspects: readonly Suspect[] };

/** A likely slip: the one symbol (0-based position), or swap with its right neighbour, that would make the code right. */
export interface Suspect {
  readonly position: number;
  readonly written: string;
  readonly proposed: string;
  readonly code: string;
  readonly swapped: boolean;
  /** A second slip of the same hand, where one alone leads to no listed code. */
  readonly also?: Pick<Suspect, 'position' | 'written' | 'proposed'>;
}

export type CodeReading =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly text: string; readonly problem: CodeProblem };

/**
 * White space, dashes and points that people write into a code, and signs that cannot be seen. The dashes are Unicode's
 * `Pd`, written out: browsers take up to 10 ms to make the set of `\p{Pd}` for the first stamp of a page.
 */
const FILLERS =
  /[\s\-\u058A\u05BE\u1400\u1806\u2010-\u2015\u2E17\u2E1A\u2E3A\u2E3B\u2E40\u2E5D\u301C\u3030\u30A0\uFE31\uFE32\uFE58\uFE63\uFF0D\u{10D6E}\u{10EAD}\u00AD\u200B-\u200D\u2060\uFEFF._·•−]/gu;

/** Upper case, without spaces and hyphens, with O as 0 and I, L as 1: what a hand-typed code means. */
export function normaliseCode(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(FILLERS, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** `ABCD-EFGH` → groups of four, as printed under the QR. */
export function groupCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}

/** The check symbol for seven symbols of the alphabet: a one-symbol Reed–Solomon check over GF(32). */
export function checkSymbol(seven: string): string {
  return CODE_ALPHABET[syndrome(`${seven}0`)] ?? '';
}

/** Whether eight symbols of the alphabet agree with their check symbol. Catches every single error and neighbour swap. */
export function hasRightCheck(code: string): boolean {
  return code.length === CODE_LENGTH && isInAlphabet(code) && syndrome(code) === 0;
}

/** A code from 35 random bits, given as seven numbers (only their low five bits count). */
export function codeFromRandom(random: ArrayLike<number>): string {
  let seven = '';
  for (let i = 0; i < CODE_LENGTH - 1; i++) seven += CODE_ALPHABET[(random[i] ?? 0) & 31] ?? '';
  return seven + checkSymbol(seven);
}

/** Reads a typed or scanned code, or says what is wrong and which character looks mistaken. */
export function readCode(text: string): CodeReading {
  const code = normaliseCode(text);
  const symbols = [...code];
  const fail = (problem: CodeProblem): CodeReading => ({ ok: false, text: code, problem });
  if (symbols.length === 0) return fail({ kind: 'empty' });
  const position = symbols.findIndex((symbol) => !CODE_ALPHABET.includes(symbol));
  if (position >= 0) {
    const character = symbols[position] ?? '';
    // Telex and VNI turn "AA" into "Â" and "DD" into "Đ": then the keyboard is to blame, not the eye.
    return fail({
      kind: 'character',
      position,
      character,
      typing: /\p{L}/u.test(character) && character !== 'U',
    });
  }
  if (symbols.length !== CODE_LENGTH) return fail({ kind: 'length', length: symbols.length });
  if (syndrome(code) !== 0) return fail({ kind: 'check', suspects: suspectsOf(code) });
  return { ok: true, code };
}

/** Pairs people and cameras confuse in print; within the alphabet only. */
const LOOK_ALIKES = [
  '8B',
  '5S',
  '2Z',
  '6G',
  '0D',
  '0Q',
  '17',
  'MN',
  'VY',
  'EF',
  'PR',
  'CG',
  'KX',
  'VW',
  '38',
  '69',
  '4A',
  'HN',
  '1T',
  '1J',
];

function looksAlike(a: string, b: string): boolean {
  return LOOK_ALIKES.some((pair) => pair === a + b || pair === b + a);
}

/**
 * Every single slip that would explain a code whose check fails: one wrong symbol at each of the eight places, or
 * a swap of neighbours. One of them is the code that was meant, if only one slip was made.
 */
export function slipsOf(code: string): Suspect[] {
  const wrong = syndrome(code);
  const slips: Suspect[] = [];
  for (let position = 0; position < CODE_LENGTH; position++) {
    const written = code.charAt(position);
    const error = divide(wrong, power(CODE_LENGTH - 1 - position));
    const proposed = CODE_ALPHABET[CODE_ALPHABET.indexOf(written) ^ error] ?? '';
    const mended = code.slice(0, position) + proposed + code.slice(position + 1);
    slips.push({ position, written, proposed, code: mended, swapped: false });
  }
  for (let position = 0; position < CODE_LENGTH - 1; position++) {
    const [left, right] = [code.charAt(position), code.charAt(position + 1)];
    const mended = code.slice(0, position) + right + left + code.slice(position + 2);
    if (syndrome(mended) === 0) {
      slips.push({ position, written: left + right, proposed: right + left, code: mended, swapped: true });
    }
  }
  return slips;
}

/**
 * Two slips that make of `code` what was written: two wrong symbols, or one and a swap of neighbours; null where fewer or more
 * are needed, or where the lengths differ.
 */
export function twoSlips(written: string, code: string): Suspect | null {
  if (written.length !== code.length) return null;
  const wrong = [...code].flatMap((symbol, i) => (symbol === written[i] ? [] : [i]));
  const part = (position: number, length = 1) => ({
    position,
    written: written.slice(position, position + length),
    proposed: code.slice(position, position + length),
  });
  const isSwap = (at: number) =>
    wrong.includes(at) &&
    wrong.includes(at + 1) &&
    written[at] === code[at + 1] &&
    written[at + 1] === code[at];
  const swap = wrong.find(isSwap);
  const [first, second] = wrong.filter((at) => swap === undefined || (at !== swap && at !== swap + 1));
  if (swap !== undefined && wrong.length === 3 && first !== undefined)
    return { ...part(swap, 2), code, swapped: true, also: part(first) };
  if (swap === undefined && wrong.length === 2 && first !== undefined && second !== undefined)
    return { ...part(first), code, swapped: false, also: part(second) };
  return null;
}

/** The first two symbols that may have been meant: as written, swapped, or one that looks alike in either place. */
export function likelyBeginnings(code: string): string[] {
  const [first, second] = [code.charAt(0), code.charAt(1)];
  const alike = (symbol: string) =>
    LOOK_ALIKES.filter((pair) => pair.includes(symbol)).map((pair) => pair.replace(symbol, ''));
  return [
    first + second,
    second + first,
    ...alike(first).map((other) => other + second),
    ...alike(second).map((other) => first + other),
  ];
}

/** Without a list of codes only slips that eyes and fingers really make are worth naming. */
function suspectsOf(code: string): Suspect[] {
  return slipsOf(code).filter(({ written, proposed, swapped }) => swapped || looksAlike(written, proposed));
}

function isInAlphabet(text: string): boolean {
  return [...text].every((symbol) => CODE_ALPHABET.includes(symbol));
}

function syndrome(code: string): number {
  let sum = 0;
  for (let i = 0; i < CODE_LENGTH; i++) {
    sum ^= multiply(CODE_ALPHABET.indexOf(code.charAt(i)), power(CODE_LENGTH - 1 - i));
  }
  return sum;
}
