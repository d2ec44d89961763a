import type { GroupId } from '../domain/group.ts';
import type { ProductView } from '../domain/product-view.ts';

const drawings = new Set(
  Object.keys(import.meta.glob('../illustrations/*.svg', { query: '?url&no-inline' })).map((file) =>
    file.replace(/^.*\/|\.svg$/g, ''),
  ),
);

/** The drawing nearest to a product: its own, its set's, its group's, else the weave. */
export function drawingOf(view: Pick<ProductView, 'product' | 'set' | 'group'>): string {
  const { product, set, group } = view;
  return first([
    product.illustration,
    set && `set-${String(set.number).padStart(2, '0')}`,
    group && `group-${group}`,
  ]);
}

/** The drawing that stands for a group. */
export function drawingOfGroup(group: GroupId, sets: readonly number[]): string {
  return first([`group-${group}`, ...sets.map((number) => `set-${String(number).padStart(2, '0')}`)]);
}

function first(names: readonly (string | undefined)[]): string {
  return names.find((name) => name !== undefined && drawings.has(name)) ?? 'weave-hexagonal';
}
