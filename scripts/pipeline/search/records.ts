import type { IsoDate } from '../../../src/domain/date.ts';
import { joinProduct, placeView, type JoinContext } from '../../../src/domain/join.ts';
import type { ProductView } from '../../../src/domain/product-view.ts';
import type { PublishedCatalogue } from '../../../src/domain/published.ts';
import type { SearchRecord } from '../../../src/domain/search/record.ts';
import { articleRecord, giftRecord, other, placeRecords, salesPointRecord } from './other-records.ts';
import { productRecord } from './product-record.ts';
import { both, phonesOf, placeNames, plain } from './record-words.ts';

function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Every record of a catalogue in a fixed order: products by kind and name first, so that like lies beside like. */
export function searchRecords(catalogue: PublishedCatalogue, today: IsoDate): SearchRecord[] {
  const stampCodes = new Map<string, string[]>();
  for (const { product, code } of catalogue.stamps) {
    stampCodes.set(product, [...(stampCodes.get(product) ?? []), code]);
  }
  const context: JoinContext = {
    today,
    producers: byId(catalogue.producers),
    places: byId(catalogue.places),
    documents: byId(catalogue.documents),
    rules: catalogue.rules,
  };
  const stories = new Map(catalogue.products.map(({ id, story }) => [id, story.vi]));
  const views = catalogue.products
    .map((product) => joinProduct(product, context))
    .filter((view): view is ProductView => view !== undefined)
    .sort((a, b) => compare(orderKey(a), orderKey(b)));
  return [
    ...views.map((view) => {
      const { id } = view.product;
      return productRecord(view, stories.get(id), context, stampCodes.get(id) ?? []);
    }),
    ...catalogue.producers.map((producer) => {
      const place = placeView(context.places, producer.place, today);
      return other('producer', producer.id, producer.name, {
        names: producer.legalName ? [producer.legalName] : [],
        makers: [...both(producer.name), ...(producer.legalName ? [producer.legalName] : [])],
        places: placeNames(context.places, [place?.today.id, producer.place]),
        codes: producer.taxCode ? [producer.taxCode] : [],
        phones: phonesOf(producer.contacts),
        text: [...both(producer.story), ...both(producer.address)].join(' '),
        note: place?.today.name.vi,
      });
    }),
    ...placeRecords(catalogue.places, context.places, today),
    ...catalogue.documents.map((document) =>
      other('decision', document.id, document.title, {
        codes: [document.number],
        makers: both(document.issuer),
        text: both(document.summary).join(' '),
        note: document.number,
      }),
    ),
    ...catalogue.fairs.map((fair) =>
      other('fair', fair.id, fair.name, {
        keywords: [...both(fair.series), 'hội chợ, phiên chợ, trưng bày, fair'],
        makers: (fair.hosts ?? []).flatMap(both),
        places: fair.venues.flatMap((venue) => [
          ...both(venue.name),
          ...both(venue.address),
          ...placeNames(context.places, [venue.place]),
        ]),
        text: [...both(fair.summary), plain(fair.story.vi)].join(' '),
        note: fair.from,
      }),
    ),
    ...catalogue.giftSets.map((set) => giftRecord(set, context)),
    ...catalogue.salesPoints.map((point) => salesPointRecord(point, context)),
    ...catalogue.news.map((article) => articleRecord('news', article)),
    ...catalogue.guides.map((article) => articleRecord('guide', article)),
  ];
}

function orderKey({ product, group, set }: ProductView): string {
  return `${group ?? ''} ${String(set?.number ?? 99).padStart(2, '0')} ${product.name.vi.toLowerCase()} ${product.id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
