import type { GroupId } from '../domain/group.ts';
import { formerUnits, lineOf, type Place } from '../domain/place.ts';
import type { DecidedView, PlaceView, ProductView } from '../domain/product-view.ts';
import { countStandings } from '../domain/standings.ts';
import { placeView } from '../domain/join.ts';
import { byProductName } from '../domain/browse/order.ts';
import { byName } from './collate.ts';
import type { JoinedCatalogue } from './joined.ts';

/** A certificate that a document speaks of, and its product. */
export interface Mention {
  readonly view: ProductView;
  readonly decided: DecidedView | undefined;
}

/** Lists by a key: `of` a key that nothing has is an empty one. */
class Buckets<K, V> extends Map<K, V[]> {
  put(key: K | undefined, value: V): void {
    if (key === undefined) return;
    const bucket = this.get(key);
    if (bucket) bucket.push(value);
    else this.set(key, [value]);
  }
  of(key: K): readonly V[] {
    return this.get(key) ?? [];
  }
}

const inOrder = ({ product }: ProductView) => ({ id: product.id, name: product.name.vi });

/** Everything joined, sorted and indexed. */
export function indexCatalogue(loaded: JoinedCatalogue) {
  const products = loaded.products.toSorted((a, b) => byProductName(inOrder(a), inOrder(b)));
  const producers = [...loaded.producers.values()].sort(byName((producer) => producer.name.vi));

  const byId = new Map<string, ProductView>();
  const byProducer = new Buckets<string, ProductView>();
  const byGroup = new Buckets<GroupId, ProductView>();
  const bySet = new Buckets<number, ProductView>();
  const byKeyword = new Buckets<string, ProductView>();
  const byPlace = new Buckets<string, ProductView>();
  const byFormerPlace = new Buckets<string, ProductView>();
  const byDocument = new Buckets<string, Mention>();
  for (const view of products) {
    byId.set(view.product.id, view);
    byProducer.put(view.producer.id, view);
    byGroup.put(view.group, view);
    bySet.put(view.set?.number, view);
    for (const word of new Set(view.product.keywords)) byKeyword.put(word, view);
    byPlace.put(view.place?.today.id, view);
    // Each unit that held the land on the way: what Đồng Phú made was for half a year of Hồng Phú.
    for (const unit of view.place?.former ? lineOf(loaded.places, view.place.former.id) : []) {
      if (unit.id !== view.place?.today.id) byFormerPlace.put(unit.id, view);
    }
    for (const decided of view.decided) {
      byDocument.put(decided.certificate.decision, { view, decided });
      byDocument.put(decided.certificate.withdrawal?.decision, { view, decided });
    }
    byDocument.put(view.product.proposal?.decision, { view, decided: undefined });
  }

  const producerPlace = new Map<string, PlaceView>();
  const producersByPlace = new Buckets<string, (typeof producers)[number]>();
  for (const producer of producers) {
    const place = placeView(loaded.places, producer.place, loaded.buildDate);
    if (!place) continue;
    producerPlace.set(producer.id, place);
    producersByPlace.put(place.today.id, producer);
  }

  const former = formerUnits(loaded.places);
  /** The units that a unit came from, with how the products stand that are made on the land that it took over. */
  const formerOf = (id: string) =>
    (former.get(id) ?? [])
      .map((unit) => {
        const passed = lineOf(loaded.places, unit.place.id).some((place) => place.id === id);
        const made = passed ? byFormerPlace.of(unit.place.id) : [];
        return { ...unit, products: countStandings(made, loaded.buildDate) };
      })
      .sort(byName(({ place }) => place.name.vi));
  const placeChildren = new Buckets<string, Place>();
  for (const place of loaded.places.values()) placeChildren.put(place.parent, place);

  const documents = [...loaded.documents.values()].sort((a, b) => (a.signedOn < b.signedOn ? 1 : -1));
  const fairs = [...loaded.fairs].sort((a, b) => (a.from < b.from ? -1 : 1));
  const newestFirst = (a: { publishedOn: string }, b: { publishedOn: string }) =>
    a.publishedOn < b.publishedOn ? 1 : -1;
  return {
    ...loaded,
    products,
    producerList: producers,
    documentList: documents,
    fairs,
    news: [...loaded.news].sort(newestFirst),
    guides: [...loaded.guides].sort(byName((guide) => guide.title.vi)),
    byId,
    byProducer,
    byGroup,
    bySet,
    byKeyword,
    byPlace,
    byFormerPlace,
    byDocument,
    producerPlace,
    producersByPlace,
    formerOf,
    placeChildren,
  };
}

export type Indexes = ReturnType<typeof indexCatalogue>;
