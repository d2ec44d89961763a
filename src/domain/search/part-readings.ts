import type { Token } from './query.ts';
import type { Reading } from './readings.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isWord } from './word-forms.ts';

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
