import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { PublishedCatalogue } from './domain/published.ts';
import { locateCatalogue } from './reader/locate.ts';
import { publish } from './reader/publish.ts';
import { readCatalogue } from './reader/read-catalogue.ts';

type Lists = Omit<PublishedCatalogue, 'catalogue' | 'places' | 'moved' | 'stampOffice'>;

// One reading serves all collections of a build.
let published: PublishedCatalogue | undefined;
const read = () => (published ??= publish(readCatalogue(locateCatalogue())));

/** The reader has validated every entry with its schema: Astro only keeps it, typed as the domain has it. */
function list<N extends keyof Lists>(name: N) {
  return defineCollection({
    loader: {
      name: `ocop-${name}`,
      load: async ({ store }) => {
        store.clear();
        for (const entry of read()[name]) store.set({ id: entry.id, data: { ...entry } });
      },
    },
    schema: z.custom<Lists[N][number]>(),
  });
}

/** What a catalogue has one of. */
const register = defineCollection({
  loader: {
    name: 'ocop-register',
    load: async ({ store }) => {
      const { catalogue, places, moved, stampOffice } = read();
      store.clear();
      store.set({ id: 'register', data: { catalogue, places, moved, stampOffice } });
    },
  },
  schema: z.custom<Pick<PublishedCatalogue, 'catalogue' | 'places' | 'moved' | 'stampOffice'>>(),
});

export const collections = {
  register,
  rules: list('rules'),
  documents: list('documents'),
  producers: list('producers'),
  products: list('products'),
  fairs: list('fairs'),
  giftSets: list('giftSets'),
  salesPoints: list('salesPoints'),
  news: list('news'),
  guides: list('guides'),
  stamps: list('stamps'),
};
