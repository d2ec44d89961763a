import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';
import { buildDay } from '../domain/build-day.ts';
import { joinProduct, type JoinContext } from '../domain/join.ts';
import type { ProductView } from '../domain/product-view.ts';

function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The day the site speaks for. */
export const buildDate = buildDay(process.env['BUILD_DATE'], Date.now());

type ListName = Exclude<CollectionKey, 'register'>;

async function list<N extends ListName>(name: N): Promise<CollectionEntry<N>['data'][]> {
  return (await getCollection(name)).map((entry) => entry.data);
}

async function load() {
  const register = await getEntry('register', 'register');
  if (!register) throw new Error('The content store is empty: the loader did not run.');
  const { catalogue, places, moved, stampOffice } = register.data;
  const [rules, documents, producers, products, fairs, giftSets, salesPoints, news, guides, stamps] =
    await Promise.all([
      list('rules'),
      list('documents'),
      list('producers'),
      list('products'),
      list('fairs'),
      list('giftSets'),
      list('salesPoints'),
      list('news'),
      list('guides'),
      list('stamps'),
    ]);
  const context: JoinContext = {
    today: buildDate,
    producers: byId(producers),
    places: byId(places),
    documents: byId(documents),
    rules,
  };
  const views = products
    .map((product) => joinProduct(product, context))
    .filter((view): view is ProductView => view !== undefined);
  return {
    buildDate,
    catalogue,
    places: context.places,
    moved,
    rules,
    documents: context.documents,
    producers: context.producers,
    products: views,
    fairs,
    giftSets,
    salesPoints,
    news,
    guides,
    stamps,
    stampOffice,
  };
}

export type LoadedCatalogue = Awaited<ReturnType<typeof load>>;

let loaded: Promise<LoadedCatalogue> | undefined;

/** The whole catalogue, joined once per build however many pages ask for it. */
export function loadCatalogue(): Promise<LoadedCatalogue> {
  return (loaded ??= load());
}
