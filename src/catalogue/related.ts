import { mayBePromoted } from '../domain/alcohol.ts';
import type { ProductView } from '../domain/product-view.ts';
import type { Indexes } from './indexes.ts';

type List = readonly ProductView[];

/** Where each product stands in a list, so that neighbours are found without looking through it. */
const positions = new WeakMap<List, ReadonlyMap<ProductView, number>>();

function positionIn(list: List, view: ProductView): number {
  let known = positions.get(list);
  if (!known) {
    known = new Map(list.map((item, index) => [item, index]));
    positions.set(list, known);
  }
  return known.get(view) ?? 0;
}

/** Looked at for each product kept: a list may be full of lapsed certificates, and a page must not walk it all. */
const LOOKS = 6;

/** Up to `count` products that follow this one in the list, around its end, and that `keep` accepts. */
function neighbours(
  list: List,
  view: ProductView,
  count: number,
  keep: (other: ProductView) => boolean,
): ProductView[] {
  const start = positionIn(list, view);
  const kept: ProductView[] = [];
  const looks = Math.min(count * LOOKS, list.length - 1);
  for (let step = 1; step <= looks && kept.length < count; step++) {
    const other = list[(start + step) % list.length];
    if (other && other !== view && keep(other)) kept.push(other);
  }
  return kept;
}

/** Not withdrawn and not lapsed, and no strong drink: what the page may recommend. */
function isOnOffer(view: ProductView): boolean {
  const { kind } = view.status;
  return kind !== 'withdrawn' && kind !== 'expired' && mayBePromoted(view);
}

/** How much two products have in common, for a reader who may like either. */
function likeness(a: ProductView, keywords: ReadonlySet<string>, b: ProductView): number {
  const shared = (b.product.keywords ?? []).filter((word) => keywords.has(word)).length;
  const same = (x: unknown, y: unknown) => (x !== undefined && x === y ? 1 : 0);
  return (
    4 * same(a.set?.number, b.set?.number) +
    2 * Math.min(shared, 3) +
    2 * same(a.place?.former?.id, b.place?.former?.id) +
    same(a.place?.today.id, b.place?.today.id) +
    same(a.group, b.group)
  );
}

export interface Related {
  readonly sameProducer: List;
  readonly similar: List;
}

/**
 * A few products of the same producer, and a few most like this one: candidates are its neighbours in the lists of
 * its set, keywords, former commune, group and commune, so the work for a page does not grow with the catalogue.
 */
export function relatedTo(view: ProductView, indexes: Indexes, count = 4): Related {
  const { byProducer, bySet, byKeyword, byFormerPlace, byGroup, byPlace } = indexes;
  const sameProducer = neighbours(
    byProducer.of(view.producer.id),
    view,
    count,
    (other) => other.status.kind !== 'withdrawn' && mayBePromoted(other),
  );
  const keywords = new Set(view.product.keywords);
  const lists = [
    view.set ? bySet.of(view.set.number) : [],
    ...[...keywords].slice(0, 8).map((word) => byKeyword.of(word)),
    view.place?.former ? byFormerPlace.of(view.place.former.id) : [],
    view.group ? byGroup.of(view.group) : [],
    view.place ? byPlace.of(view.place.today.id) : [],
  ];
  const taken = new Set(sameProducer);
  const candidates = new Set(
    lists.flatMap((list) =>
      neighbours(list, view, 2 * count, (other) => isOnOffer(other) && !taken.has(other)),
    ),
  );
  const similar = [...candidates]
    .map((other) => ({ other, likeness: likeness(view, keywords, other) }))
    // Sorting is stable: of equals the nearer neighbour comes first.
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, count)
    .map(({ other }) => other);
  return { sameProducer, similar };
}

export interface RelatedIndex {
  /** Of the product with an id; looked for once, because a page in each language shows them. */
  readonly of: (id: string) => Related;
}

/** Which products are like each one of a catalogue. */
export function relatedIn(indexes: Indexes): RelatedIndex {
  const known = new Map<string, Related>();
  return {
    of: (id) => {
      const view = indexes.byId.get(id);
      if (!view) return { sameProducer: [], similar: [] };
      let related = known.get(id);
      if (!related) known.set(id, (related = relatedTo(view, indexes)));
      return related;
    },
  };
}
