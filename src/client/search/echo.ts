import { wellFormed } from '../../domain/well-formed.ts';

/** Longest query that is repeated on the page: what is said aloud must end. */
const LONGEST_ECHO = 60;

/** A query as the page repeats it: whole, or its beginning. */
export function echo(query: string): string {
  const letters = [...wellFormed(query)];
  return letters.length <= LONGEST_ECHO ? query : `${letters.slice(0, LONGEST_ECHO - 1).join('')}…`;
}
