import { getCollection, getEntry } from 'astro:content';
import type { PublishedCatalogue } from '../domain/published.ts';

/** The entries of a collection in the order in which they were read: Astro's store sorts them by id. */
function inOrder<T>(entries: readonly { readonly data: T & { readonly position: number } }[]): T[] {
  return entries
    .map(({ data }) => data)
    .sort((a, b) => a.position - b.position)
    .map(({ position: _, ...data }) => data as T);
}

/** The one entry of a collection that has no more. */
function only<T>(entry: { readonly data: T & { readonly position: number } } | undefined): T {
  const [data] = inOrder<T>(entry ? [entry] : []);
  if (data === undefined) throw new Error('Không có danh mục. (The content collections are empty.)');
  return data;
}

/** Every entry of the collections that `src/content.config.ts` declares. No other file asks Astro for them. */
export async function readEntries(): Promise<PublishedCatalogue> {
  return {
    catalogue: only(await getEntry('catalogue', 'catalogue')),
    stampOffice: only(await getEntry('stampOffice', 'stampOffice')),
    places: inOrder(await getCollection('places')),
    rules: inOrder(await getCollection('rules')),
    documents: inOrder(await getCollection('documents')),
    producers: inOrder(await getCollection('producers')),
    products: inOrder(await getCollection('products')),
    fairs: inOrder(await getCollection('fairs')),
    giftSets: inOrder(await getCollection('giftSets')),
    salesPoints: inOrder(await getCollection('salesPoints')),
    news: inOrder(await getCollection('news')),
    guides: inOrder(await getCollection('guides')),
    stamps: inOrder(await getCollection('stamps')),
    moved: inOrder(await getCollection('moved')),
  };
}
