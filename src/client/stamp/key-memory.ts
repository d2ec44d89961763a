import type { IsoDate } from '../../domain/date.ts';
import type { StampKey } from '../../domain/stamp/key.ts';
import { markRevoked } from '../../domain/stamp/merge-keys.ts';
import type { OfficeData } from '../../domain/stamp/office-data.ts';
import { recall, remember } from '../memory.ts';

/** The page's keys, less those that this phone has seen revoked; only such marks are remembered, never a key. */
export function knowKeys({ issuer, keys: own, builtOn }: OfficeData, today: IsoDate): readonly StampKey[] {
  const name = `ocop-stamp-keys:${issuer}`;
  const { keys, marks } = markRevoked(own, parse(recall(name)), builtOn, today);
  remember(name, JSON.stringify(marks));
  return keys;
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
