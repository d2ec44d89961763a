import type { StampKey } from '../../domain/stamp/key.ts';
import { mergeKeys } from '../../domain/stamp/merge-keys.ts';
import type { OfficeData } from '../../domain/stamp/office-data.ts';
import { recall, remember } from './memory.ts';

/** The page's keys and all that this phone has seen of the office, which it remembers for pages kept from before. */
export function knowKeys({ issuer, keys: own }: OfficeData): readonly StampKey[] {
  const name = `ocop-stamp-keys:${issuer}`;
  const keys = mergeKeys(own, parse(recall(name)));
  remember(name, JSON.stringify(keys));
  return keys;
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
