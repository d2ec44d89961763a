import type { ComingRound } from '../domain/due/rounds.ts';

/** The part of an address that tells a round: the month in which files are sent, `2027-04`. */
export function roundMonth({ sentBy }: Pick<ComingRound, 'sentBy'>): string {
  return sentBy.slice(0, 7);
}
