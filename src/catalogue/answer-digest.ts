import { hash } from 'node:crypto';

/** An object that several answers hold: an entry, or a product joined with others. Digested once, and named by that. */
const isShared = (value: object): boolean => 'id' in value || 'product' in value;

const known = new WeakMap<object, string>();

/** What JSON knows of a part of an answer: shared parts by their digest, maps and sets by what they hold. */
function plainOf(key: string, value: unknown): unknown {
  if (typeof value === 'function') throw new TypeError(`An answer of the catalogue holds a function: ${key}`);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)];
  // The empty key is that of the value that is being digested.
  return key !== '' && isShared(value) ? digestOf(value) : value;
}

/**
 * Digest of a value of the catalogue (entries, views, lists and maps of them, numbers, texts): another one when anything
 * in it has changed, the same in every process. Values are never changed in place, so each object is digested once.
 */
export function digestOf(value: unknown): string {
  if (value === undefined) return '-';
  const part = typeof value === 'object' && value !== null ? value : undefined;
  const before = part && known.get(part);
  if (before !== undefined) return before;
  const digest = hash('sha256', JSON.stringify(value, plainOf), 'base64url');
  if (part) known.set(part, digest);
  return digest;
}
