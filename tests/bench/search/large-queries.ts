import { Draw } from '../../../scripts/bench/random.ts';
import { GOODS, TRAITS } from '../../../scripts/bench/words.ts';
import type { PublishedCatalogue } from '../../../src/domain/published.ts';
import type { BenchQuery } from './measure.ts';

type Product = PublishedCatalogue['products'][number];
type Producer = PublishedCatalogue['producers'][number];
/** What is right for a query, by the data alone. */
type Right = (product: Product, producer: Producer | undefined) => boolean;

const A_CLASS = 20;

/** Marks of the tones, and the keys that Telex and VNI type for them after the letter. */
const TONES: Readonly<Record<string, readonly [string, string]>> = {
  '\u0301': ['s', '1'],
  '\u0300': ['f', '2'],
  '\u0309': ['r', '3'],
  '\u0303': ['x', '4'],
  '\u0323': ['j', '5'],
};

/** A word as it stands when the input method is off: Telex (`0`) or VNI (`1`), the tone typed last. */
function typed(word: string, method: 0 | 1): string {
  let tone = '';
  const plain = [...word.normalize('NFD')]
    .filter((letter) => {
      tone = TONES[letter]?.[method] ?? tone;
      return !TONES[letter];
    })
    .join('');
  const letters = plain
    .replace(/([aeo])\u0302/gi, method === 0 ? '$1$1' : '$16')
    .replace(/([ou])\u031B/gi, method === 0 ? '$1w' : '$17')
    .replace(/a\u0306/gi, method === 0 ? 'aw' : 'a8')
    .replace(/đ/gi, method === 0 ? 'dd' : 'd9');
  return letters + tone;
}

const each = (text: string, change: (word: string) => string) => text.split(' ').map(change).join(' ');
const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();

/** Two neighbours of the longest word change places. */
function slip(text: string): string {
  const longest = text.split(' ').reduce((best, word) => (word.length > best.length ? word : best), '');
  return text.replace(longest, longest.slice(0, -2) + [...longest.slice(-2)].reverse().join(''));
}

/**
 * Queries over a catalogue of `bench:generate`, twenty a class, and all products that are right for each, found by a
 * plain look through the data: of the first five answers, recall@5 is then the share that is right (precision@5).
 */
export function largeQueries({ products, producers, places }: PublishedCatalogue): BenchQuery[] {
  const draw = new Draw(7);
  const producerOf = new Map(producers.map((producer) => [producer.id, producer]));
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const bareName = (id: string) => (placeOf.get(id)?.name.vi ?? '').replace(/^(Xã|Thị trấn|Phường) /, '');
  /** A former commune and today's unit may share a name: who types it means either. */
  const called = (id: string, name: string) =>
    [id, ...(placeOf.get(id)?.successors?.map(({ place }) => place) ?? [])].some(
      (at) => bareName(at) === name,
    );
  const queries: BenchQuery[] = [];
  const add = (kind: string, query: string, right: Right) => {
    const expected = products.flatMap((product) =>
      right(product, producerOf.get(product.producer)) ? [product.id] : [],
    );
    if (expected.length > 0) queries.push({ class: kind, query, expected });
  };
  const isGoods =
    (name: string): Right =>
    (product) =>
      product.name.vi.startsWith(`${name} `);
  for (let round = 0; round < A_CLASS; round++) {
    const goods = draw.of(GOODS);
    const right = isGoods(goods.vi);
    add('accents', goods.vi.toLowerCase(), right);
    add('nodia', plain(goods.vi), right);
    add(
      'telex',
      each(goods.vi.toLowerCase(), (word) => typed(word, 0)),
      right,
    );
    add(
      'vni',
      each(goods.vi.toLowerCase(), (word) => typed(word, 1)),
      right,
    );
    add('typo', slip(plain(goods.vi)), right);
    add('joined', plain(goods.vi).replaceAll(' ', ''), right);
    add('english', goods.en, right);
    const [trait] = draw.of(TRAITS);
    const both = isGoods(`${goods.vi} ${trait}`);
    add('prefix', `${goods.vi} ${trait}`.toLowerCase().slice(0, -1), both);
    add('order', `${trait} ${goods.vi}`.toLowerCase(), both);
    const stars = draw.of([3, 4, 5]);
    add('star', `${plain(goods.vi)} ${String(stars)} sao`, (product, producer) =>
      Boolean(right(product, producer) && product.certificates.at(-1)?.stars === stars),
    );
    const place = bareName(draw.of(products).place ?? '');
    add('place', `${goods.vi} ${place}`, (product, producer) =>
      Boolean(right(product, producer) && called(product.place ?? producer?.place ?? '', place)),
    );
    const one = draw.of(products);
    add('name', one.name.vi, ({ id }) => id === one.id);
    const held = products[draw.int(0, products.length - 1)];
    const maker = producerOf.get(held?.producer ?? '');
    if (maker) {
      add('producer', maker.name.vi.replace(' (mẫu)', ''), ({ producer }) => producer === maker.id);
      const phone = maker.contacts?.phone;
      if (phone) add('phone', phone, ({ producer }) => producer === maker.id);
    }
    const gtin = one.facts?.packs?.[0]?.gtin;
    if (gtin) add('code', gtin, ({ id }) => id === one.id);
  }
  return queries;
}
