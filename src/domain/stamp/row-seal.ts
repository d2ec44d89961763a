import type { StampRow } from './registry.ts';
import { decodeSeal } from './seal.ts';

/**
 * The first fact that a row states otherwise than its seal, with both values, for office and checker alike; null where
 * they agree. The seal is what was signed, so such a row was altered.
 */
export function rowDifference(row: StampRow, seal: string): string | null {
  const reading = decodeSeal(seal);
  if (!reading.ok) return `${row.code}: seals.json: ${reading.problem}`;
  const { stars, lastValidDay, keyShort } = reading.seal;
  const facts = [
    ['stars', row.stars, stars],
    ['lastValidDay', row.lastValidDay, lastValidDay],
    ['key', row.key, keyShort],
  ] as const;
  const stray = facts.find(([, stated, sealed]) => stated !== sealed);
  if (!stray) return null;
  const [name, stated, sealed] = stray;
  return `${row.code}: ${name} ${String(stated)} ≠ seals.json: ${String(sealed)}`;
}
