import { editDistance } from '../../../src/domain/checks/nearest.ts';
import type { Product } from '../../../src/domain/product.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import type { Known } from '../catalogue/known.ts';
import { nameOf } from './places.ts';
import { compactOf, keyOf, sameSpelling, withoutSample } from '../../../src/domain/names/spelling.ts';

/** What is known of a row's product when it is looked up. */
export interface ProductQuestion {
  readonly id?: string | undefined;
  readonly code?: string | undefined;
  readonly certificateNumber?: string | undefined;
  readonly name: string;
  /** Id of the producer, where it is certain. */
  readonly producer: string | undefined;
  /** True where a producer is named, known or not. */
  readonly producerNamed: boolean;
  /** Ids of the producers that it may be. */
  readonly perhaps: readonly string[];
  readonly place: string | undefined;
  /** The day of a decision; without one, name, producer and place do not make an identity. */
  readonly day: IsoDate | undefined;
}

export interface ProductMatch {
  readonly match: string | undefined;
  readonly suggest: string | undefined;
  readonly nameDiffers: boolean;
}

const NONE: ProductMatch = { match: undefined, suggest: undefined, nameDiffers: false };

/** Looks a product up: hidden id, product code, certificate number, then name with producer and place. */
export function matchProduct(asked: ProductQuestion, known: Known): ProductMatch {
  const products = [...known.products.values()];
  const sure =
    (asked.id === undefined ? undefined : known.products.get(asked.id)) ??
    products.find(({ productCode }) => productCode !== undefined && productCode === asked.code) ??
    products.find(({ certificates }) =>
      certificates.some(
        (certificate) =>
          certificate.basis === 'decision' &&
          certificate.number !== undefined &&
          certificate.number === asked.certificateNumber,
      ),
    );
  if (sure) return { match: sure.id, suggest: undefined, nameDiffers: !sameName(sure, asked.name) };
  const named = products.filter((product) => sameName(product, asked.name));
  const own = named.filter(({ producer }) => producer === asked.producer);
  const [only] = own.length === 1 ? own : named;
  if (only && own.length === 1) return { ...NONE, match: only.id };
  if (only && named.length === 1) {
    const free = !asked.producerNamed || asked.perhaps.includes(only.producer);
    return free
      ? { ...NONE, match: only.id }
      : { ...NONE, suggest: sharesPlace(only, asked) ? only.id : undefined };
  }
  return nearName(products, asked, known);
}

/** “Bún gạo khô” for “Bún gạo khô Đông Sơn”, of the same producer. */
function nearName(products: readonly Product[], asked: ProductQuestion, known: Known): ProductMatch {
  const near = products.filter(
    (product) =>
      asked.producer !== undefined && product.producer === asked.producer && isNear(product, asked.name),
  );
  const [product] = near;
  if (!product || near.length > 1) return NONE;
  const place = asked.place === undefined ? undefined : known.places.get(asked.place);
  const withPlace = place && compactOf(`${withoutSample(asked.name)} ${nameOf(place)}`);
  // Named with its place, of its producer, in its commune on the day of a decision: that is its identity.
  const identity =
    asked.day !== undefined && sharesPlace(product, asked) && withPlace === compactName(product);
  return identity
    ? { match: product.id, suggest: undefined, nameDiffers: true }
    : { match: undefined, suggest: product.id, nameDiffers: true };
}

function isNear(product: Product, name: string): boolean {
  const [a, b] = [keyOf(withoutSample(product.name.vi)), keyOf(withoutSample(name))];
  if (a.length < 5 || b.length < 5) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const isPart = ` ${long} `.includes(` ${short} `) && short.split(' ').length >= 2;
  return isPart || (short.length >= 8 && editDistance(a, b, 2) <= 2);
}

function sameName(product: Product, name: string): boolean {
  return sameSpelling(withoutSample(product.name.vi), withoutSample(name));
}

function compactName(product: Product): string {
  return compactOf(withoutSample(product.name.vi));
}

function sharesPlace(product: Product, asked: ProductQuestion): boolean {
  return product.place !== undefined && product.place === asked.place;
}
