import type { PublishedCatalogue } from '../../../src/domain/published.ts';

/** The collections of a catalogue, as pages ask for them. */
export type CollectionName = keyof PublishedCatalogue;

/** What one entry of a collection holds. */
export type Item<N extends CollectionName> = PublishedCatalogue[N] extends readonly (infer T)[]
  ? T
  : PublishedCatalogue[N];

/** An entry as Astro's store keeps it. The store sorts entries by id, so each carries its place in the order of reading. */
export interface StoreEntry {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>> & { readonly position: number };
}

/** The entries of one collection. A collection that is one file holds one entry, called as the collection is. */
export function storeEntries(published: PublishedCatalogue, name: CollectionName): StoreEntry[] {
  const value = published[name];
  if (!Array.isArray(value)) return [{ id: name, data: { ...value, position: 0 } }];
  const items = value as readonly { readonly id?: string; readonly from?: string }[];
  // A retired product is known by the id that it had.
  const entries = items.map((item, position) => ({
    id: item.id ?? item.from ?? String(position),
    data: { ...item, position },
  }));
  if (new Set(entries.map(({ id }) => id)).size < entries.length)
    throw new Error(`${name}: có hai mục cùng mã. (Two entries have one id.)`);
  return entries;
}

/** The same for all collections, in the form that `astro:content` takes in the place of its own store. */
export function storeOf(published: PublishedCatalogue): Map<string, Map<string, StoreEntry>> {
  const names = Object.keys(published) as CollectionName[];
  return new Map(
    names.map((name) => [name, new Map(storeEntries(published, name).map((entry) => [entry.id, entry]))]),
  );
}
