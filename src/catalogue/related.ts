import type { ProductView } from '../domain/product-view.ts';
import type { Indexes } from './indexes.ts';

/** Where each product stands in its set's list, so that neighbours are found without looking through it. */
const positions = new WeakMap<readonly ProductView[], Map<string, number>>();

function positionIn(list: readonly ProductView[], id: string): number {
  let known = positions.get(list);
  if (!known) {
    known = new Map(list.map((view, index) => [view.product.id, index]));
    positions.set(list, known);
  }
  return known.get(id) ?? 0;
}

/** The `count` products that follow this one in the list, around its end. */
function neighbours(list: readonly ProductView[], view: ProductView, count: number): ProductView[] {
  const start = positionIn(list, view.product.id);
  const available = Math.min(count, list.length - 1);
  return Array.from({ length: available }, (_, step) => list[(start + 1 + step) % list.length]).filter(
    (next): next is ProductView => next !== undefined,
  );
}

export interface Related {
  readonly sameProducer: readonly ProductView[];
  readonly similar: readonly ProductView[];
}

/** A few products of the same producer and a few of the same set (else group, else place), by index. */
export function relatedTo(view: ProductView, indexes: Indexes, count = 4): Related {
  const sameProducer = neighbours(indexes.byProducer.of(view.producer.id), view, count);
  const taken = new Set(sameProducer);
  const lists = [
    view.set ? indexes.bySet.of(view.set.number) : [],
    view.group ? indexes.byGroup.of(view.group) : [],
    view.place ? indexes.byPlace.of(view.place.today.id) : [],
  ];
  const similar: ProductView[] = [];
  for (const list of lists) {
    for (const other of neighbours(list, view, 2 * count)) {
      if (similar.length < count && other !== view && !taken.has(other)) {
        similar.push(other);
        taken.add(other);
      }
    }
  }
  return { sameProducer, similar };
}
