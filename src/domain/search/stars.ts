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
const MOST = 5;

const NUMBER = '([1-5]|một|mot|hai|ba|bốn|bon|năm|nam)';
const SIGN = '(?:sao|stars?|\\*|★|⭐)';
const AFTER = '(?![\\p{L}\\p{N}])';
// No look-behind: Safari before 16.4 would not even load a script that has one.
const BEFORE = '(?:^|[^\\p{L}\\p{N}])';
const phrase = (text: string) => new RegExp(BEFORE + text + AFTER, 'iu');

/** Ways to ask for several ratings, and the lowest and highest that each means. */
const RANGES: readonly (readonly [RegExp, (first: number, second: number) => readonly [number, number]])[] = [
  [
    phrase(
      `(?:từ\\s+)?${NUMBER}\\s*(?:${SIGN}\\s*)?(?:-|–|đến|den|tới|toi|to|hoặc|hoac|hay|và|va|or|and)\\s*${NUMBER}\\s*${SIGN}`,
    ),
    (first, second) => [Math.min(first, second), Math.max(first, second)],
  ],
  [
    phrase(
      `(?:(?:từ|tu|from)\\s+)?${NUMBER}\\s*-?\\s*${SIGN}\\s*(?:trở lên|tro len|trở đi|or more|or better|and up|and above)`,
    ),
    (first) => [first, MOST],
  ],
  [
    phrase(`(?:(?:từ|tu)\\s+)?${NUMBER}\\s*-?\\s*${SIGN}\\s*(?:trở xuống|tro xuong|or less|or fewer)`),
    (first) => [1, first],
  ],
  [
    phrase(`(?:từ|ít nhất|it nhat|tối thiểu|toi thieu|at least|from)\\s+${NUMBER}\\s*-?\\s*${SIGN}`),
    (first) => [first, MOST],
  ],
  [
    phrase(`(?:trên|tren|hơn|cao hơn|above|over|more than)\\s+${NUMBER}\\s*-?\\s*${SIGN}`),
    (first) => [Math.min(first + 1, MOST), MOST],
  ],
  [
    phrase(`(?:dưới|duoi|thấp hơn|below|under|less than)\\s+${NUMBER}\\s*-?\\s*${SIGN}`),
    (first) => [1, Math.max(first - 1, 1)],
  ],
];

const PHRASES = [phrase(`${NUMBER}\\s*-?\\s*${SIGN}`), phrase('(?:hạng|hang)\\s+([1-5])')];

/** The token under which a rating is indexed. */
export function starToken(stars: number): string {
  return `${String(stars)}sao`;
}

/**
 * Takes "4 sao", "5*", "năm sao", "★★★", "từ 4 sao trở lên" out of a query: the ratings asked for, lowest first, empty
 * for none, and the rest.
 */
export function takeStars(query: string): { stars: readonly number[]; rest: string } {
  const row = /[*★⭐]{3,5}/u.exec(query);
  if (row) return { stars: [[...row[0]].length], rest: query.replace(row[0], ' ') };
  for (const [range, meant] of RANGES) {
    const match = range.exec(query);
    if (match === null) continue;
    const [lowest, highest] = meant(numberOf(match[1]), numberOf(match[2]));
    const stars = Array.from({ length: highest - lowest + 1 }, (_, at) => lowest + at);
    return { stars, rest: query.replace(match[0], ' ') };
  }
  for (const one of PHRASES) {
    const match = one.exec(query);
    if (match !== null) return { stars: [numberOf(match[1])], rest: query.replace(match[0], ' ') };
  }
  return { stars: [], rest: query };
}

function numberOf(word: string | undefined): number {
  return word === undefined ? 0 : (ownEntry(NUMBERS, word.toLowerCase()) ?? Number(word));
}
