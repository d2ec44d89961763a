import type { IsoDate } from '../date.ts';
import type { StampKey } from './key.ts';
import type { StatusList } from './status.ts';

const DAY_SECONDS = 86_400;

/**
 * Longest a key's word may outlive its signing period, in days: five years. A bound of the format, wider than any term
 * of the law, so that a new law does not change what is printed already.
 */
export const KEY_WORD_DAYS = 1826;

/**
 * Whether a key can have granted something until `day`: not before the day it was made, for a stamp is signed while its
 * certificate runs, and not more than `KEY_WORD_DAYS` after its signing period. All days are Vietnam's.
 */
export function isWithinKeyLife({ nbf, exp }: Pick<StampKey, 'nbf' | 'exp'>, day: IsoDate): boolean {
  const start = Date.parse(`${day}T00:00:00+07:00`) / 1000;
  return start + DAY_SECONDS > nbf && start <= exp + KEY_WORD_DAYS * DAY_SECONDS;
}

/** Whether a key signed at `instant` (ISO 8601) in its signing period. */
export function isSigningTime({ nbf, exp }: Pick<StampKey, 'nbf' | 'exp'>, instant: string): boolean {
  const seconds = Date.parse(instant) / 1000;
  return seconds >= nbf && seconds <= exp;
}

/** Whether a list grants nothing beyond the life of the key that signed it. */
export function grantsWithin(key: Pick<StampKey, 'nbf' | 'exp'>, { stamps }: StatusList): boolean {
  return Object.values(stamps).every((entry) => !('until' in entry) || isWithinKeyLife(key, entry.until));
}
