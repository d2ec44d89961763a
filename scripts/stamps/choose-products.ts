import type { ProductView } from '../../src/domain/product-view.ts';
import { misuse, quoted } from '../command-line/fault.ts';
import type { Office } from './office.ts';

/** The products a command line names, or all; a Fault names the nearest id for one that is not there. */
export function chooseProducts(office: Office, ids: readonly string[], all: boolean): readonly ProductView[] {
  if (all === ids.length > 0) {
    throw misuse(
      'Hãy nêu mã sản phẩm (--product MÃ) hoặc --all, một trong hai.',
      'Name products (--product ID) or say --all, one of the two.',
    );
  }
  if (all) return [...office.products.values()].sort((a, b) => (a.product.id < b.product.id ? -1 : 1));
  return [...new Set(ids)].map((id) => {
    const view = office.products.get(id);
    if (view) return view;
    const near = nearest(id, [...office.products.keys()]);
    throw misuse(
      `Không có sản phẩm ${quoted(id)}.${near ? ` Có phải "${near}"?` : ''}`,
      `There is no product ${quoted(id)}.${near ? ` Is it "${near}"?` : ''}`,
    );
  });
}

function nearest(id: string, ids: readonly string[]): string | undefined {
  const ranked = ids
    .map((other) => ({ other, distance: distance(id, other) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(2, id.length / 3) ? best.other : undefined;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
