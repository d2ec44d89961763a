import { ownEntry } from '../own-entry.ts';

/** More is a catalogue, not a shortlist. */
export const SHORTLIST_LIMIT = 500;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const isId = (id: string): boolean => id.length <= 80 && ID.test(id);

/** Ids of a stored or shared list: only well-formed ones, each once, in order, at most the limit. */
export function cleanIds(ids: Iterable<unknown>): string[] {
  const kept = new Set<string>();
  for (const id of ids) {
    if (kept.size >= SHORTLIST_LIMIT) break;
    if (typeof id === 'string' && isId(id)) kept.add(id);
  }
  return [...kept];
}

/** What was stored, whatever became of it meanwhile. */
export function readStored(text: string | null): string[] {
  if (text === null) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? cleanIds(value) : [];
  } catch {
    return [];
  }
}

/** The list with `id` added at its end, or taken out. */
export function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : cleanIds([...ids, id]);
}

/** Addresses of longer lists are cut by some chat apps. */
const SHORT_LIST = 24;

/**
 * The list in an address, after the sign `#`: a server never sees what somebody means to buy. A long one begins with
 * its count, so that one cut short on the way is noticed.
 */
export function toFragment(ids: readonly string[]): string {
  const count = ids.length > SHORT_LIST ? `n=${String(ids.length)}&` : '';
  return `#${count}sp=${ids.join(',')}`;
}

/** Ids of a shared address, from its fragment or query; undefined where it shares none. */
export function fromAddress(address: string): string[] | undefined {
  const parts = partsOf(address);
  return parts && cleanIds(parts);
}

/** What a shared address lost: ids that are none (changed on the way), ids cut off its end, ids more than a list holds. */
export function lostFromAddress(address: string): {
  readonly unreadable: number;
  readonly cut: number;
  readonly over: number;
} {
  const parts = new Set(partsOf(address));
  const readable = [...parts].filter(isId);
  const sent = Number(/[#?&]n=(\d{1,4})(?=&)/.exec(address)?.[1] ?? 0);
  return {
    unreadable: parts.size - readable.length,
    cut: Math.max(0, sent - parts.size),
    over: Math.max(0, readable.length - SHORTLIST_LIMIT),
  };
}

function partsOf(address: string): string[] | undefined {
  const match = /[#?&]sp=([^&#]*)/.exec(address);
  if (!match) return undefined;
  return decodedIfPossible(match[1] ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

function decodedIfPossible(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Follows retired ids to what took their place; what is nowhere is returned apart. */
export function resolveIds(
  ids: readonly string[],
  known: ReadonlySet<string>,
  moved: Readonly<Record<string, string>>,
): { readonly found: string[]; readonly gone: string[] } {
  const found = new Set<string>();
  const gone: string[] = [];
  for (const id of ids) {
    const target = known.has(id) ? id : ownEntry(moved, id);
    if (target !== undefined && known.has(target)) found.add(target);
    else gone.push(id);
  }
  return { found: [...found], gone };
}
