import { isMarked } from './letters.ts';
import { token, type Token } from './query.ts';
import type { Reading } from './readings.ts';
import { soundKey } from './sounds.ts';
import type { Vocabulary } from './vocabulary.ts';
import { bestForm, isWord, markDistance } from './word-forms.ts';

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
