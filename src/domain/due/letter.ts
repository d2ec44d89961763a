import type { IsoDate } from '../date.ts';

/** What a producer answered to a reminder. */
export const REPLIES = ['will-file', 'filed', 'will-not-file'] as const;
export type Reply = (typeof REPLIES)[number];

/** A reminder that the office sent (`letters.yml`). No person is named in it. */
export interface SentLetter {
  /** Producer's id. */
  readonly producer: string;
  /** Ids of the products it was about. */
  readonly products: readonly string[];
  /** As written on the letter, e.g. `12/UBND-KT`. */
  readonly number: string;
  readonly on: IsoDate;
  readonly reply?: { readonly answer: Reply; readonly on: IsoDate } | undefined;
}

/** True for what an office numbers its letters with, such as `12/UBND-KT`: one word, so that it names nobody. */
export function isLetterNumber(text: string): boolean {
  return /^(?=.*\d)\S{1,40}$/u.test(text);
}

/** The newest letter about a product that was sent since `since`, the day its certificate was issued. */
export function letterAbout(
  product: string,
  since: IsoDate,
  letters: readonly SentLetter[],
): SentLetter | undefined {
  return letters
    .filter((letter) => letter.products.includes(product) && letter.on >= since)
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0];
}
