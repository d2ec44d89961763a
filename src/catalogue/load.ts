import { buildDay } from '../domain/build-day.ts';
import { joinProduct, type JoinContext } from '../domain/join.ts';
import type { ProductView } from '../domain/product-view.ts';
import { readPublished } from './published.ts';

function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The day the site speaks for. */
export const buildDate = buildDay(process.env['BUILD_DATE'], Date.now());

function load() {
  const published = readPublished();
  const { producers, places, documents, rules, products } = published;
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
    ...published,
    buildDate,
    places: context.places,
    documents: context.documents,
    producers: context.producers,
    products: views,
  };
}

export type LoadedCatalogue = ReturnType<typeof load>;

let loaded: LoadedCatalogue | undefined;

/** The whole catalogue, joined once per build however many pages ask for it. */
export function loadCatalogue(): LoadedCatalogue {
  return (loaded ??= load());
}
