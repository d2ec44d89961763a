/** More is a catalogue, not a shortlist. */
export const SHORTLIST_LIMIT = 500;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids of a stored or shared list: only well-formed ones, each once, in order, at most the limit. */
export function cleanIds(ids: Iterable<unknown>): string[] {
  const kept = new Set<string>();
  for (const id of ids) {
    if (kept.size >= SHORTLIST_LIMIT) break;
    if (typeof id === 'string' && id.length <= 80 && ID.test(id)) kept.add(id);
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

/** The list in an address, after the sign `#`: a server never sees what somebody means to buy. */
export function toFragment(ids: readonly string[]): string {
  return `#sp=${ids.join(',')}`;
}

/** Ids of a shared address, from its fragment or query; undefined where it shares none. */
export function fromAddress(address: string): string[] | undefined {
  const match = /[#?&]sp=([^&#]*)/.exec(address);
  if (!match) return undefined;
  return cleanIds(
    decodeURIComponentSafely(match[1] ?? '')
      .split(',')
      .map((id) => id.trim()),
  );
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
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
    const target = known.has(id) ? id : moved[id];
    if (target !== undefined && known.has(target)) found.add(target);
    else gone.push(id);
  }
  return { found: [...found], gone };
}
