import type { Indexes } from '../../src/catalogue/indexes.ts';
import { GROUP_IDS } from '../../src/domain/group.ts';
import type { Producer } from '../../src/domain/producer.ts';
import type { ProductView } from '../../src/domain/product-view.ts';

/** What of the catalogue is to be printed; neither means all of it. */
export interface Selection {
  readonly ids: readonly string[] | undefined;
  /** A group's key, such as `do-uong`. */
  readonly group: string | undefined;
}

function found<T>(id: string, items: ReadonlyMap<string, T>): T {
  const item = items.get(id.trim());
  if (!item) throw new Error(`Không có mã "${id.trim()}" trong danh mục. (No such id.)`);
  return item;
}

/** The products of a selection, in its order; throws a sentence that names what there is not. */
export function chosenProducts({ ids, group }: Selection, indexes: Indexes): readonly ProductView[] {
  if (group !== undefined) {
    const known = GROUP_IDS.find((id) => id === group);
    if (!known)
      throw new Error(`Không có nhóm "${group}". Các nhóm: ${GROUP_IDS.join(', ')}. (No such group.)`);
    return indexes.byGroup.of(known);
  }
  return ids ? ids.map((id) => found(id, indexes.byId)) : indexes.products;
}

/** The same for producers: the ids are theirs, a group is that of their products. */
export function chosenProducers({ ids, group }: Selection, indexes: Indexes): readonly Producer[] {
  if (ids) return ids.map((id) => found(id, indexes.producers));
  if (group === undefined) return indexes.producerList;
  const views = chosenProducts({ ids, group }, indexes);
  return [...new Set(views.map(({ producer }) => producer))];
}
