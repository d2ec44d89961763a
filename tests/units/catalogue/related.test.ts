import { expect, test } from 'vitest';
import type { Indexes } from '../../../src/catalogue/indexes.ts';
import { relatedTo } from '../../../src/catalogue/related.ts';
import type { ProductView } from '../../../src/domain/product-view.ts';
import type { StatusKind } from '../../../src/domain/status.ts';

interface Sample {
  readonly set?: number;
  readonly producer?: string;
  readonly keywords?: readonly string[];
  readonly status?: StatusKind;
  readonly former?: string;
}

function product(id: string, sample: Sample = {}): ProductView {
  const { set, producer = `of-${id}`, keywords, status = 'valid', former } = sample;
  return {
    product: { id, keywords },
    producer: { id: producer },
    set: set === undefined ? undefined : { number: set },
    group: 'thu-cong-my-nghe',
    place: { today: { id: 'xa-moi' }, former: former && { id: former } },
    status: { kind: status },
  } as unknown as ProductView;
}

function indexesOf(products: readonly ProductView[]): Indexes {
  const by = (keys: (view: ProductView) => readonly unknown[]) => {
    const map = new Map<unknown, ProductView[]>();
    for (const view of products) {
      for (const key of keys(view)) map.set(key, [...(map.get(key) ?? []), view]);
    }
    return { of: (key: unknown) => map.get(key) ?? [] };
  };
  return {
    byProducer: by(({ producer }) => [producer.id]),
    bySet: by(({ set }) => [set?.number]),
    byKeyword: by((view) => view.product.keywords ?? []),
    byFormerPlace: by(({ place }) => [place?.former?.id]),
    byGroup: by(({ group }) => [group]),
    byPlace: by(({ place }) => [place?.today.id]),
  } as unknown as Indexes;
}

const similar = (view: ProductView, all: readonly ProductView[]) =>
  relatedTo(view, indexesOf(all)).similar.map((other) => other.product.id);

test('recommends nothing that was withdrawn or has lapsed', () => {
  const lamp = product('lamp', { set: 1 });
  const all = [
    lamp,
    product('stool', { set: 1, status: 'withdrawn' }),
    product('tray', { set: 1, status: 'expired' }),
    product('basket', { set: 1, status: 'renewal-late' }),
  ];
  expect(similar(lamp, all)).toEqual(['basket']);
});

test('what has more in common comes first: set, then keywords and the same village', () => {
  const lamp = product('lamp', { set: 1, keywords: ['tre', 'đèn'], former: 'xa-cu' });
  const all = [
    lamp,
    product('cake'),
    product('neighbour', { former: 'xa-cu' }),
    product('lantern', { keywords: ['tre', 'đèn'] }),
    product('basket', { set: 1, keywords: ['tre'] }),
    product('hat', { set: 1 }),
  ];
  expect(similar(lamp, all)).toEqual(['basket', 'hat', 'lantern', 'neighbour']);
});

test('of the same producer what was withdrawn is left out, and is not called similar either', () => {
  const lamp = product('lamp', { producer: 'htx' });
  const all = [
    lamp,
    product('tray', { producer: 'htx' }),
    product('stool', { producer: 'htx', status: 'withdrawn' }),
  ];
  const related = relatedTo(lamp, indexesOf(all));
  expect(related.sameProducer.map(({ product: { id } }) => id)).toEqual(['tray']);
  expect(related.similar).toEqual([]);
});

test('a long list of lapsed certificates is not walked to its end', () => {
  const lamp = product('lamp', { set: 1 });
  const lapsed = Array.from({ length: 5000 }, (_, i) => product(`p${i}`, { set: 1, status: 'expired' }));
  let looked = 0;
  const counted = lapsed.map(
    (view) => new Proxy(view, { get: (target, key) => (looked++, Reflect.get(target, key)) }),
  );
  const indexes = indexesOf([lamp, ...counted]);
  looked = 0;
  relatedTo(lamp, indexes);
  expect(looked).toBeLessThan(500);
});
