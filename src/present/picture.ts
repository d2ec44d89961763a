import type { GroupId } from '../domain/group.ts';
import { illustrationFor } from '../domain/illustrations.ts';
import { PRODUCT_SETS } from '../domain/product-set.ts';
import type { ProductView } from '../domain/product-view.ts';

/** A set that shows well what its group is. */
const TYPICAL_SET: Readonly<Record<GroupId, number>> = {
  'thuc-pham': 3,
  'do-uong': 17,
  'duoc-lieu': 20,
  'thu-cong-my-nghe': 21,
  'sinh-vat-canh': 23,
  'du-lich': 26,
};

/** The drawing that stands for a group. */
export function drawingOfGroup(group: GroupId): string {
  return illustrationFor(TYPICAL_SET[group]);
}

/** Stands for a strong drink: no bottle, no cup, nothing that shows it. */
const NO_DRINK = 'still-song-tich';

/** The drawing nearest to a product: its own, its set's, its group's. */
export function drawingOf({
  product,
  set,
  group,
  drink,
}: Pick<ProductView, 'product' | 'set' | 'group' | 'drink'>): string {
  if (drink === 'strong') return NO_DRINK;
  return illustrationFor(set?.number ?? (group && TYPICAL_SET[group]), product.illustration);
}

/** Seven drawings for the opening of the site, spread over the sets that the catalogue really has. */
export function openingDrawings(drawings: Iterable<string>): string[] {
  const all = PRODUCT_SETS.map(({ number }) => illustrationFor(number));
  return [...new Set([...drawings, ...all])].slice(0, 7);
}
