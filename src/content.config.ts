/**
 * The content collections: one for each kind of entry of the catalogue that CATALOGUE names (`content/README.md` tells
 * editors of their files). All are read and checked together, once. Pages ask for them through `catalogue/load.ts`.
 * The one file of `src` that knows the build's tools.
 */
// Not from `astro:content`, which brings along what renders pages: half a second in every process of a build.
import { defineCollection } from 'astro/content/config';
import { z } from 'zod';
import { catalogueLoader } from '../scripts/pipeline/content/collection-loader.ts';
import type { CollectionName, Item } from '../scripts/pipeline/content/store-entries.ts';

/** The schema is for types alone: the reader has validated every field by `src/content/schema` and told all faults at once. */
function collection<N extends CollectionName>(name: N) {
  return defineCollection({
    loader: catalogueLoader(name),
    schema: z.custom<Item<N> & { readonly position: number }>(),
  });
}

export const collections = {
  catalogue: collection('catalogue'),
  places: collection('places'),
  rules: collection('rules'),
  documents: collection('documents'),
  producers: collection('producers'),
  products: collection('products'),
  fairs: collection('fairs'),
  giftSets: collection('giftSets'),
  salesPoints: collection('salesPoints'),
  news: collection('news'),
  guides: collection('guides'),
  stamps: collection('stamps'),
  stampOffice: collection('stampOffice'),
  moved: collection('moved'),
} satisfies Record<CollectionName, unknown>;
