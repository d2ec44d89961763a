import { fold, isMarked } from './letters.ts';
import { token, type Token } from './query.ts';
import { soundKey } from './sounds.ts';
import { splitGlued } from './split.ts';
import { isPossible, parseSyllable } from './syllable.ts';
import { decodeTelex, decodeVni } from './typing.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One way to understand a query. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** 1 for what was typed, less for what was guessed. */
  readonly weight: number;
  /** Words of the query that it does without. */
  readonly leftOut?: readonly string[];
  /** A part of the query that names have side by side (`run`), or a lone word of names (`words`). */
  readonly anchor?: 'run' | 'words';
  /** A correction that no neighbour speaks for. */
  readonly unsure?: boolean;
  /** Words that a correction left as they were typed. */
  readonly kept?: readonly Token[];
}

function isKnown(word: string, vocabulary: Vocabulary): boolean {
  return vocabulary.has(fold(word));
}

/** The words as typed; the last one may still be growing when it is unknown but begins a known word. */
export function typedReading(list: readonly string[], vocabulary: Vocabulary): Reading {
  const last = list.length - 1;
  return {
    tokens: list.map((word, at) => {
      const growing =
        at === last && !isKnown(word, vocabulary) && vocabulary.startingWith(fold(word), 1).length > 0;
      // A number of a code is the beginning of it: "4410" of "4410/QĐ-UBND".
      return token(word, !growing && !/^\d{3,}$/u.test(word));
    }),
    weight: 1,
  };
}

/** The last word as the beginning of a longer one. */
export function prefixReading({ tokens, weight }: Reading): Reading | undefined {
  const last = tokens.at(-1);
  if (last === undefined || !last.whole) return undefined;
  return { tokens: [...tokens.slice(0, -1), { ...last, whole: false }], weight: weight * 0.95 };
}

/** Longer words that the last word may be on its way to, known from its neighbour or, alone, from the catalogue. */
export function completedReadings({ tokens }: Reading, vocabulary: Vocabulary, limit: number): Reading[] {
  const last = tokens.at(-1);
  if (last === undefined) return [];
  const before = tokens.at(-2);
  const near = before ? vocabulary.next(before.folded) : [];
  const paired = near.filter((word) => word.startsWith(last.folded) && word !== last.folded);
  const any = vocabulary
    .startingWith(last.folded, 40)
    .sort((a, b) => vocabulary.tier(b) - vocabulary.tier(a) || a.length - b.length);
  const words = paired.length > 0 ? paired : before ? [] : any;
  return words.slice(0, limit).map((word) => ({
    tokens: [...tokens.slice(0, -1), token(bestForm(word, last.text, vocabulary))],
    weight: 0.95,
  }));
}

/** Words typed with the input method off, in the plural, or glued together; undefined when nothing changed. */
export function decodedReading(list: readonly string[], vocabulary: Vocabulary): Reading | undefined {
  const joined = joinHalves(list, vocabulary);
  // "nons las" are keys, "mats" a plural: several unknown words that all decode were typed by one hand.
  const unknown = joined.filter((word) => !isKnown(word, vocabulary));
  const keys = unknown.length > 1 && unknown.every((word) => keysMeant(word, vocabulary) !== undefined);
  const result = joined.flatMap((word) =>
    isKnown(word, vocabulary) ? [word] : decodeWord(word, vocabulary, keys),
  );
  if (result.join(' ') === list.join(' ')) return undefined;
  return { tokens: result.map((word) => token(word)), weight: 1 };
}

/** The known word that was meant by Telex or VNI keys. */
export function keysMeant(word: string, vocabulary: Vocabulary): string | undefined {
  const decoded = decodeVni(word) ?? decodeTelex(word);
  return decoded !== undefined && isKnown(decoded, vocabulary) ? decoded : undefined;
}

function decodeWord(word: string, vocabulary: Vocabulary, keys: boolean): string[] {
  const decoded = keysMeant(word, vocabulary);
  if (keys && decoded !== undefined) return [decoded];
  const single = /^[a-z]{3,}s$/u.test(word)
    ? [
        word.replace(/ies$/u, 'y'),
        word.replace(/ves$/u, 'f'),
        word.replace(/ves$/u, 'fe'),
        word.replace(/es$/u, ''),
        word.slice(0, -1),
      ]
    : [];
  const plain = single.find((form) => form !== word && vocabulary.forms(fold(form)).includes(form));
  if (plain !== undefined) return [plain];
  if (decoded !== undefined) return [decoded];
  const parts = splitGlued(fold(word), vocabulary);
  if (parts === undefined) return [word];
  // Keep the accents that were typed: cut the word itself where its folded form was cut.
  let at = 0;
  return parts.map((part) => {
    const piece = [...word].slice(at, at + part.length).join('');
    at += part.length;
    return piece;
  });
}

/** "home stay" is one word here, "ri vê" another: an unknown half beside a half that makes it known. */
function joinHalves(list: readonly string[], vocabulary: Vocabulary): string[] {
  const result: string[] = [];
  for (let at = 0; at < list.length; at++) {
    const here = list[at] ?? '';
    const next = list[at + 1];
    const bothKnown = next !== undefined && isKnown(here, vocabulary) && isKnown(next, vocabulary);
    if (next !== undefined && !bothKnown && isKnown(here + next, vocabulary)) {
      result.push(here + next);
      at++;
    } else result.push(here);
  }
  return result;
}

interface Guess {
  at: number;
  word: string;
  score: number;
  /** How well the neighbours speak for it. */
  evidence: number;
}

/** Readings in which one slip or a sound-alike is set right, likeliest first; then those in which two are. */
export function correctedReadings(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  limit: number,
): Reading[] {
  const unknown = new Set(
    tokens.flatMap(({ folded }, at) => (vocabulary.has(folded) || /\d/u.test(folded) ? [] : [at])),
  );
  const guesses = tokens.flatMap((_, at) =>
    unknown.size === 0 || unknown.has(at) ? guess(tokens, at, vocabulary) : [],
  );
  guesses.sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1));
  const best = [...unknown].flatMap((at) => guesses.find((one) => one.at === at) ?? []);
  const once =
    unknown.size <= 1
      ? guesses.slice(0, limit).map((one) => replaced(tokens, [one], vocabulary))
      : best.length > 0
        ? [replaced(tokens, best, vocabulary)]
        : [];
  const lone = tokens.length === 1 ? tokens[0] : undefined;
  // A word that may well be one is another's slip only where that says what a product is.
  if (lone !== undefined && isMarked(lone.text) && isWord(lone.text))
    return once.filter(
      (reading) => reading.tokens.every(({ text }) => vocabulary.isHead(text)) && unknown.size > 0,
    );
  return [...once, ...once.flatMap((reading) => secondSlip(reading, tokens, vocabulary))];
}

/** The likeliest word for another word that stands beside its neighbours in no name, and would if it were set right. */
function secondSlip({ tokens }: Reading, typed: readonly Token[], vocabulary: Vocabulary): Reading[] {
  const guesses = tokens.flatMap((one, at) => {
    if (one !== typed[at] || paired(tokens, at, vocabulary)) return [];
    return guess(tokens, at, vocabulary).filter(({ evidence }) => evidence > 0);
  });
  guesses.sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1));
  return guesses.slice(0, 1).map((one) => ({ ...replaced(tokens, [one], vocabulary), weight: 0.75 }));
}

function paired(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  const [before, here, after] = [at - 1, at, at + 1].map((place) => tokens[place]?.folded);
  return beside(before, here, vocabulary) + beside(here, after, vocabulary) > 0;
}

function guess(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Guess[] {
  const { folded, text } = tokens[at] ?? { folded: '', text: '' };
  if (folded.length < 2 || /\d/u.test(folded)) return [];
  const sounds = new Set(vocabulary.soundsLike(folded));
  const near = vocabulary.oneEditAway(folded);
  const words = new Set([...sounds, ...near]);
  const before = tokens[at - 1]?.folded;
  const after = tokens[at + 1]?.folded;
  const known = vocabulary.has(folded);
  return [...words].flatMap((word) => {
    const evidence = beside(before, word, vocabulary) + beside(word, after, vocabulary);
    // A word that exists is taken for a slip only where its neighbours speak for another.
    if (known && tokens.length > 1 && evidence === 0) return [];
    const sound = sounds.has(word) ? 0.8 : 0;
    const first = word[0] === folded[0] || soundKey(word)[0] === soundKey(folded)[0] ? 0.4 : 0;
    const length = word.length >= 3 || folded.length <= 3 ? 0.3 : 0;
    const marks = isMarked(text) && markDistance(bestForm(word, text, vocabulary), text) === 0 ? 0.7 : 0;
    const letter = near.includes(word) ? 0.2 : 0;
    const score = evidence + sound + letter + first + length + marks + 0.15 * vocabulary.tier(word);
    return [{ at, word, score, evidence }];
  });
}

/** 2 for the commonest neighbours of a word, a little less for rarer ones, 0 for none. */
function beside(first: string | undefined, second: string | undefined, vocabulary: Vocabulary): number {
  if (first === undefined || second === undefined) return 0;
  const rank = vocabulary.next(first).indexOf(second);
  return rank < 0 ? 0 : 2 - Math.min(0.5, rank * 0.02);
}

function replaced(tokens: readonly Token[], guesses: readonly Guess[], vocabulary: Vocabulary): Reading {
  return {
    tokens: tokens.map((old, at) => {
      const word = guesses.find((one) => one.at === at)?.word;
      return word === undefined ? old : token(bestForm(word, old.text, vocabulary));
    }),
    weight: 0.8,
    kept: tokens.filter((_, at) => !guesses.some((one) => one.at === at)),
    unsure: tokens.length > 1 && guesses.some(({ evidence }) => evidence === 0),
  };
}

/** The accented spelling of a folded word that is nearest to the marks that were typed. */
function bestForm(folded: string, typed: string, vocabulary: Vocabulary): string {
  if (!isMarked(typed)) return folded;
  const forms = [...vocabulary.forms(folded)];
  return forms.sort((a, b) => markDistance(a, typed) - markDistance(b, typed))[0] ?? folded;
}

/** How many marks (tone, quality, the bar of đ) one word has and the other has not. */
function markDistance(a: string, b: string): number {
  const marks = (word: string) => new Set(word.normalize('NFD').match(/\p{M}|đ/gu) ?? []);
  const [left, right] = [marks(a), marks(b)];
  return (
    [...left].filter((mark) => !right.has(mark)).length + [...right].filter((mark) => !left.has(mark)).length
  );
}

/** Whether a word may be Vietnamese. */
function isWord(word: string): boolean {
  const syllable = parseSyllable(word);
  return syllable !== undefined && isPossible(syllable);
}

/** Readings with one word left out, the unknown and then the commonest word first. */
export function relaxedReadings(tokens: readonly Token[], vocabulary: Vocabulary, limit: number): Reading[] {
  const known = tokens.filter(({ folded }) => vocabulary.has(folded) || /\d/u.test(folded));
  const leftOut = tokens.filter((one) => !known.includes(one)).map(({ text }) => text);
  if (known.length > 0 && leftOut.length > 0) {
    // "giày" is a word, and what it names is not here; "bwoir" is none, and what stands beside it was meant.
    const isNoise = leftOut.every((word) => !isWord(word));
    return [{ tokens: known, weight: 0.6, leftOut, ...(isNoise ? { anchor: 'words' } : {}) }];
  }
  if (tokens.length < 2) return [];
  return tokens
    .map((left, at) => ({ left, at, cost: -vocabulary.tier(left.folded) + at * 0.01 }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, limit)
    .map(({ left, at }) => ({
      tokens: tokens.filter((_, other) => other !== at),
      weight: 0.6,
      leftOut: [left.text],
    }));
}

/**
 * What is asked for among words that only describe ("túi vải in logo", "rượu nếp cẩm uy tín"): the words that stand side
 * by side in names, the longest such part first, then the parts of it.
 */
export function anchorReadings(tokens: readonly Token[], vocabulary: Vocabulary): Reading[] {
  const parts: Token[][] = [];
  let part: Token[] = [];
  for (const one of tokens) {
    const before = part.at(-1);
    if (before !== undefined && !vocabulary.follows(before.folded, one.folded)) {
      parts.push(part);
      part = [];
    }
    part.push(one);
  }
  parts.push(part);
  return parts
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length)
    .map((run) => without(tokens, run, 'run'));
}

/** The neighbours in a part of a query that no name holds whole, two by two. */
export function pairReadings({ tokens: run }: Reading, all: readonly Token[]): Reading[] {
  return run.length < 3 ? [] : run.slice(1).map((_, at) => without(all, run.slice(at, at + 2), 'run'));
}

/**
 * The one word that says what a thing is, where every other only describes: "giò" of "giò ngon nhất". Vietnamese
 * says first what a thing is. What follows "không" is what it has not.
 */
export function headReading(tokens: readonly Token[], vocabulary: Vocabulary): Reading | undefined {
  const not = tokens.findIndex(({ folded }, at) => at > 0 && folded === 'khong');
  const said = not < 0 ? tokens : tokens.slice(0, not);
  const named = said.filter(({ text }) => vocabulary.isHead(text));
  const head = not < 0 ? named.slice(0, 1) : named;
  if (head.length === 0 || (not < 0 && named.length > 1) || tokens.length === head.length) return undefined;
  return without(tokens, head, 'words');
}

function without(tokens: readonly Token[], kept: readonly Token[], anchor: 'run' | 'words'): Reading {
  return {
    tokens: kept.map((one) => ({ ...one, whole: true })),
    weight: 0.6,
    leftOut: tokens.filter((one) => !kept.includes(one)).map(({ text }) => text),
    anchor,
  };
}
