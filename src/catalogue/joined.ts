import type { IsoDate } from '../domain/date.ts';
import { joinProduct, type JoinContext } from '../domain/join.ts';
import type { ProductView } from '../domain/product-view.ts';
import type { PublishedCatalogue } from '../domain/published.ts';

function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The entries of a catalogue with each product joined to its producer, place and decisions, as of `buildDate`. */
export function joinEntries(published: PublishedCatalogue, buildDate: IsoDate) {
  const { producers, places, documents, rules, products } = published;
  const context: JoinContext = {
    today: buildDate,
    producers: byId(producers),
    places: byId(places),
    documents: byId(documents),
    rules,
  };
  const views = products
    .map(({ story: _, ...product }) => joinProduct(product, context))
    .filter((view): view is ProductView => view !== undefined);
  return {
    ...published,
    buildDate,
    places: context.places,
    documents: context.documents,
    producers: context.producers,
    products: views,
    /** By the product's id: not part of its view, which a dozen pages show as a card. */
    stories: new Map(products.map(({ id, story }) => [id, story])),
  };
}

export type JoinedCatalogue = ReturnType<typeof joinEntries>;
