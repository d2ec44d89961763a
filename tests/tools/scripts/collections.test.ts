import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { fill } from '../../../scripts/pipeline/content/collection-loader.ts';
import { storeEntries, storeOf, type StoreEntry } from '../../../scripts/pipeline/content/store-entries.ts';
import { locateCatalogue } from '../../../src/content/reader/locate.ts';
import { publish } from '../../../src/content/reader/publish.ts';
import { readCatalogue } from '../../../src/content/reader/read-catalogue.ts';

const published = publish(readCatalogue(locateCatalogue('chuong-my')));

/** What a loader gets of Astro, as far as it is used. */
function context() {
  const entries = new Map<string, StoreEntry>();
  const meta = new Map<string, string>();
  let sets = 0;
  const store = {
    clear: () => {
      entries.clear();
    },
    set: (entry: StoreEntry) => {
      sets++;
      entries.set(entry.id, entry);
      return true;
    },
  };
  const generateDigest = (data: Record<string, unknown> | string) => JSON.stringify(data);
  return {
    entries,
    sets: () => sets,
    loader: { store, meta, generateDigest } as unknown as LoaderContext,
  };
}

test('an entry keeps its place in the order of reading, and a collection of one file has one entry', () => {
  const stamps = storeEntries(published, 'stamps');
  expect(stamps.map(({ data }) => data.position)).toEqual(published.stamps.map((_, index) => index));
  expect(stamps.map(({ id }) => id)).toEqual(published.stamps.map(({ code }) => code));
  expect(storeEntries(published, 'catalogue')).toEqual([
    { id: 'catalogue', data: { ...published.catalogue, position: 0 } },
  ]);
});

test('whether the loader fills Astro’s store or a build brings its own, pages get the same', () => {
  const { entries, loader } = context();
  fill(loader, published, 'products');
  expect(entries).toEqual(storeOf(published).get('products'));
});

test('what the store holds already is not written again', () => {
  const { sets, loader } = context();
  fill(loader, published, 'producers');
  const before = sets();
  fill(loader, published, 'producers');
  expect(sets()).toBe(before);
  fill(loader, { ...published, producers: published.producers.slice(1) }, 'producers');
  expect(sets()).toBe(2 * before - 1);
});

test('two entries with one id are refused: the store would lose one', () => {
  const { loader } = context();
  const [first] = published.places;
  const twice = { ...published, places: first ? [first, first] : [] };
  expect(() => {
    fill(loader, twice, 'places');
  }).toThrow('Two entries have one id');
});
