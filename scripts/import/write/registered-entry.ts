import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Known } from '../catalogue/known.ts';
import type { UnderstoodProduct } from '../understand/understood.ts';
import { groundOf, type ListGround } from './certificate-entry.ts';
import type { FileChange } from './file-change.ts';
import type { PlannedProducers } from './producer-entry.ts';

/** Products that are registered but have no stars yet: no part of the catalogue of certified products. */
export const REGISTERED_FILE = 'registered.yml';

interface Registered {
  readonly name: string;
  readonly producer: string;
  readonly list?: { readonly madeBy: string; readonly on: string };
}

/** Adds rows without stars to `registered.yml`. Without a list named as their ground they only wait. */
export function planRegistered(
  products: readonly UnderstoodProduct[],
  producers: PlannedProducers,
  known: Known,
  ground: ListGround | undefined,
): FileChange[] {
  const file = join(known.folder, REGISTERED_FILE);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const old = before === undefined ? [] : ((parse(before) as { products?: Registered[] }).products ?? []);
  const isOld = (one: Registered) =>
    old.some(({ name, producer }) => name === one.name && producer === one.producer);
  const fresh = products.flatMap((product): Registered[] => {
    const list = groundOf(product, ground);
    if (!list) return [];
    const producer = product.producer?.name ?? producers.idOf(product) ?? '';
    const one = { name: product.name, producer, list };
    return isOld(one) ? [] : [one];
  });
  if (fresh.length === 0) return [];
  return [
    {
      path: REGISTERED_FILE,
      before,
      after: `# Sản phẩm đã đăng ký, chưa được đánh giá: chưa vào danh mục.\n${stringify({ products: [...old, ...fresh] }, { lineWidth: 0 })}`,
      words: fresh.map(({ name }) => `Ghi “${name}” vào sổ đã đăng ký, chưa được đánh giá`),
    },
  ];
}
