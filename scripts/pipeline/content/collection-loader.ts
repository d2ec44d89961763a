import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { PublishedCatalogue } from '../../../src/domain/published.ts';
import type { CatalogueSource } from './catalogue-source.ts';
import { storeEntries, type CollectionName } from './store-entries.ts';

type Store = Pick<LoaderContext, 'store' | 'meta' | 'generateDigest'>;

/** Puts a collection into Astro's store, unless it holds the same already. */
export function fill(
  { store, meta, generateDigest }: Store,
  published: PublishedCatalogue,
  name: CollectionName,
): void {
  const entries = storeEntries(published, name);
  const digest = generateDigest(JSON.stringify(entries));
  if (meta.get('digest') === digest) return;
  store.clear();
  for (const { id, data } of entries) store.set({ id, data });
  meta.set('digest', digest);
}

let shared: Promise<CatalogueSource> | undefined;

/** The source of all collections. Loaded late: a process that is given its entries needs neither reader nor checker. */
const theSource = () =>
  (shared ??= import('./catalogue-source.ts').then(({ CatalogueSource }) => new CatalogueSource()));

/** Loads one collection of the catalogue, and while somebody edits, again after every change of its files. */
export function catalogueLoader(name: CollectionName): Loader {
  return {
    name: `ocop-${name}`,
    load: async (context) => {
      // What another process has checked takes the store's place: `published-store.ts`.
      if (process.env['PUBLISHED']) return;
      const source = await theSource();
      fill(context, await source.get(name), name);
      context.watcher?.add([...source.folders]);
      context.watcher?.on('all', (_event, path) => {
        if (!source.folders.some((folder) => path.startsWith(folder + sep))) return;
        // Not by `refreshContent`, which is quicker, but does nothing while Astro reloads its configuration.
        void source.again().then((published) => {
          if (published) fill(context, published, name);
        });
      });
    },
  };
}
