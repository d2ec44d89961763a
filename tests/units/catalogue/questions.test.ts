import { expect, test } from 'vitest';
import { digestOf } from '../../../src/catalogue/answer-digest.ts';
import { createCatalogue } from '../../../src/catalogue/create.ts';
import { answererOf, observedCatalogue, questionChannel } from '../../../src/catalogue/questions.ts';
import { contentRoot } from '../../../src/content/reader/locate.ts';
import { publish } from '../../../src/content/reader/publish.ts';
import { readCatalogue } from '../../../src/content/reader/read-catalogue.ts';

const published = publish(readCatalogue(`${contentRoot}/chuong-my`));
const catalogue = createCatalogue(published, '2026-11-24');
const [{ id = '' } = {}] = published.products;

/** What is heard while `read` asks the catalogue for something. */
async function asked(read: (of: typeof catalogue) => unknown): Promise<unknown[]> {
  const heard: unknown[] = [];
  const hear = (question: unknown) => heard.push(JSON.parse(question as string));
  const observed = observedCatalogue(catalogue);
  questionChannel.subscribe(hear);
  try {
    await read(observed);
  } finally {
    questionChannel.unsubscribe(hear);
  }
  return heard;
}

test('of a map only the key that was asked for is told, also when there is nothing under it', async () => {
  expect(await asked((of) => of.indexes().byId.get(id))).toEqual([['indexes', 'byId', id]]);
  expect(await asked((of) => of.indexes().byId.has('nobody'))).toEqual([['indexes', 'byId', 'nobody']]);
  expect(await asked((of) => of.indexes().bySet.of(7))).toEqual([['indexes', 'bySet', 7]]);
});

test.each<[string, (map: ReadonlyMap<string, unknown>) => unknown]>([
  ['size', (map) => map.size],
  ['keys', (map) => map.keys()],
  ['values', (map) => map.values()],
  ['entries', (map) => map.entries()],
  ['a loop', (map) => [...map]],
  [
    'forEach',
    (map) => {
      map.forEach(() => undefined);
    },
  ],
])('whoever looks through a map by %s has asked for all of it', async (_, look) => {
  expect(await asked((of) => look(of.indexes().places))).toEqual([['indexes', 'places']]);
});

test('lists, functions, and parts that are a promise are told', async () => {
  expect(await asked((of) => of.indexes().products)).toEqual([['indexes', 'products']]);
  expect(await asked((of) => of.related().of(id))).toEqual([['related', 'of', id]]);
  expect(await asked(async (of) => (await of.stamps()).office)).toEqual([['stamps', 'office']]);
  expect(await asked((of) => of.site.host)).toEqual([['site']]);
});

test('an answer is the one that was given, and its digest can be asked for again', async () => {
  const observed = observedCatalogue(catalogue);
  const answerer = answererOf(catalogue);
  expect(observed.indexes().byId.get(id)).toBe(catalogue.indexes().byId.get(id));
  expect(await answerer(JSON.stringify(['indexes', 'byId', id]))).toBe(
    digestOf(observed.indexes().byId.get(id)),
  );
  expect(await answerer(JSON.stringify(['related', 'of', id]))).toBe(digestOf(observed.related().of(id)));
  expect(await answerer(JSON.stringify(['indexes', 'byId', 'nobody']))).toBe(digestOf(undefined));
  expect(await answerer('["site"]')).toBe(digestOf(catalogue.site));
});

test('every part of the catalogue can be digested: it is data, or a map or function of one id', async () => {
  const answerer = answererOf(catalogue);
  const parts = { ...catalogue, stamps: await catalogue.stamps() };
  for (const [name, made] of Object.entries(parts)) {
    const part: object = typeof made === 'function' ? made() : made;
    for (const [property, value] of Object.entries(part)) {
      if (typeof value === 'function') continue;
      expect(await answerer(JSON.stringify([name, property])), `${name}.${property}`).toMatch(/^[\w-]+$/);
    }
  }
});

test('another product’s story is no part of a product’s card; its other fields are', async () => {
  const [first, ...rest] = published.products;
  const card = async (changes: object) => {
    const products = [{ ...first, ...changes } as NonNullable<typeof first>, ...rest];
    return answererOf(createCatalogue({ ...published, products }, '2026-11-24'))(
      JSON.stringify(['indexes', 'byId', id]),
    );
  };
  const before = await card({});
  expect(await card({ story: { vi: 'Chuyện khác.' } })).toBe(before);
  expect(await card({ name: { vi: 'Tên khác' } })).not.toBe(before);
});

test('a digest follows what an object shares with others', () => {
  const view = (name: string) => ({
    product: { id: 'a' },
    producer: { id: 'b', name },
    places: new Map([['c', { id: 'c', name }]]),
  });
  expect(digestOf([view('x')])).toBe(digestOf([view('x')]));
  expect(digestOf([view('x')])).not.toBe(digestOf([view('y')]));
  expect(digestOf({ places: new Map([['c', 1]]) })).not.toBe(digestOf({ places: new Map([['c', 2]]) }));
  expect(() => digestOf({ make: () => 1 })).toThrow('make');
});
