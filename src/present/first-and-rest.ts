/** As many as a reader on a phone looks through before asking for more. */
const FIRST = 10;
/** Fewer than this many are not worth a fold. */
const LEAST_REST = 4;

/** A long list in two: what is shown at once, and what is folded behind a line. */
export function firstAndRest<T>(all: readonly T[]): { first: readonly T[]; rest: readonly T[] } {
  if (all.length < FIRST + LEAST_REST) return { first: all, rest: [] };
  return { first: all.slice(0, FIRST), rest: all.slice(FIRST) };
}
