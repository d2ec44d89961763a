import { ownEntry } from '../own-entry.ts';

const NUMBERS: Record<string, number> = {
  một: 1,
  mot: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  bon: 4,
  năm: 5,
  nam: 5,
};

const PHRASES = [
  /(?<![\p{L}\p{N}])([1-5])\s*-?\s*(?:sao|stars?|\*|★|⭐)(?![\p{L}\p{N}])/iu,
  /(?<![\p{L}\p{N}])(một|mot|hai|ba|bốn|bon|năm|nam)\s+sao(?![\p{L}\p{N}])/iu,
  /(?<![\p{L}\p{N}])(?:hạng|hang)\s+([1-5])(?![\p{L}\p{N}])/iu,
];

/** The token under which a rating is indexed. */
export function starToken(stars: number): string {
  return `${String(stars)}sao`;
}

/** Takes "4 sao", "5*", "năm sao", "★★★" out of a query: the stars asked for, and the rest. */
export function takeStars(query: string): { stars: number | undefined; rest: string } {
  const row = /[*★⭐]{3,5}/u.exec(query);
  if (row) return { stars: [...row[0]].length, rest: query.replace(row[0], ' ') };
  for (const phrase of PHRASES) {
    const match = phrase.exec(query);
    const word = match?.[1]?.toLowerCase();
    if (match === null || word === undefined) continue;
    return { stars: ownEntry(NUMBERS, word) ?? Number(word), rest: query.replace(match[0], ' ') };
  }
  return { stars: undefined, rest: query };
}
