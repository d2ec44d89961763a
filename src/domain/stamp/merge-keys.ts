import { isStampKey, type StampKey } from './key.ts';

/**
 * The keys a page carries with those this phone has seen in other pages of the office: a page kept from before a
 * change of keys then reads what the new key signed, and a key once seen revoked stays so.
 */
export function mergeKeys(own: readonly StampKey[], remembered: unknown): readonly StampKey[] {
  const seen = Array.isArray(remembered) ? remembered.filter(isStampKey) : [];
  const revoked = new Set(seen.filter((key) => key.revoked).map(({ kid }) => kid));
  const known = new Set(own.map(({ kid }) => kid));
  return [
    ...own.map((key) => (revoked.has(key.kid) ? { ...key, revoked: true } : key)),
    ...seen.filter(({ kid }) => !known.has(kid)),
  ];
}
