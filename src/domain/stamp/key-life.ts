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
export function isWithinKeyLife(key: Pick<StampKey, 'nbf' | 'exp'>, day: IsoDate): boolean {
  return startOfDay(day) + DAY_SECONDS > key.nbf && !isBeyondKeyLife(key, day);
}

/** Whether `day` is later than the last one for which a key can have granted something. */
export function isBeyondKeyLife({ exp }: Pick<StampKey, 'exp'>, day: IsoDate): boolean {
  // Written so that an end which is no number is past.
  return !(startOfDay(day) <= exp + KEY_WORD_DAYS * DAY_SECONDS);
}

/** Whether a key signed at `instant` (ISO 8601) in its signing period. */
export function isSigningTime({ nbf, exp }: Pick<StampKey, 'nbf' | 'exp'>, instant: string): boolean {
  const seconds = Date.parse(instant) / 1000;
  return seconds >= nbf && seconds <= exp;
}

/**
 * The code of an entry that grants something beyond the life of the key which signed the list; null where none does. An
 * entry may well have ended before the key was made: lists carry on what earlier ones said.
 */
export function grantBeyond(key: Pick<StampKey, 'exp'>, { stamps }: StatusList): string | null {
  const beyond = Object.entries(stamps).find(
    ([, entry]) =>
      (entry.status === 'extended' || entry.status === 'replaced') && isBeyondKeyLife(key, entry.until),
  );
  return beyond?.[0] ?? null;
}

/** Seconds since 1970 at which a day begins in Vietnam. */
function startOfDay(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00+07:00`) / 1000;
}
