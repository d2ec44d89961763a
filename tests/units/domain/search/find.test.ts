import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { convertCorpus, type CorpusProduct } from '../../../../scripts/pipeline/search/convert-corpus.ts';
import { indexCatalogue } from '../../../../scripts/pipeline/search/index-catalogue.ts';
import { find } from '../../../../src/domain/search/find.ts';
import { fold, isMarked } from '../../../../src/domain/search/letters.ts';
import { words } from '../../../../src/domain/search/tokens.ts';
import { publish } from '../../../../src/content/reader/publish.ts';
import { readCatalogue } from '../../../../src/content/reader/read-catalogue.ts';
import { oddStrings } from '../../../odd-strings.ts';
import type { OpenIndex } from '../../../../src/client/search/engine.ts';
import { openInNode } from '../../../bench/search/open-in-node.ts';
import { recallAt5, type BenchQuery } from '../../../bench/search/measure.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures/search');
const read = (file: string): unknown => JSON.parse(readFileSync(join(fixtures, file), 'utf8'));
const corpus = (read('corpus.json') as { products: CorpusProduct[] }).products;

let folder: string;
let index: OpenIndex;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ocop-search-'));
  convertCorpus(corpus, join(folder, 'catalogue'));
  await indexCatalogue(
    publish(readCatalogue(join(folder, 'catalogue'))),
    '2026-11-24',
    join(folder, 'index'),
  );
  index = await openInNode(join(folder, 'index'));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const answer = (query: string) => find(query, index.vocabulary, index.engine);

describe.each(['queries-corpus.json', 'queries-corpus-more.json'])('recall floors over %s', (file) => {
  const { queries } = read(file) as { queries: BenchQuery[] };
  const classes = [...new Set(queries.map((query) => query.class))];

  it.each(classes)('class %s reaches 0.98', async (name) => {
    const own = queries.filter((query) => query.class === name);
    const missed: string[] = [];
    let sum = 0;
    for (const query of own) {
      const { products } = await answer(query.query);
      const recall = recallAt5(
        query,
        products.map(({ id }) => id),
      );
      if (recall < 1) missed.push(query.query);
      sum += recall;
    }
    expect(sum / own.length, missed.join(', ')).toBeGreaterThanOrEqual(0.98);
  });
});

describe('exact accents first', () => {
  const vocabulary = [...new Set(corpus.flatMap(({ name }) => words(name)))].filter(isMarked);

  it.each(vocabulary)('%s', async (word) => {
    const { products } = await answer(word);
    const texts = new Map(corpus.map((row) => [row.id, words(Object.values(row).join(' '))]));
    const exact = products.map(({ id }) => texts.get(id)?.includes(word) === true);
    const alike = products.map(
      ({ id }) => texts.get(id)?.some((other) => fold(other) === fold(word)) === true,
    );
    const firstOther = exact.findIndex((isExact, at) => !isExact && alike[at]);
    expect(firstOther < 0 || !exact.slice(firstOther).includes(true)).toBe(true);
  });
});

describe('what the answer says', () => {
  it('offers the correction of a slip and nothing where nothing was wrong', async () => {
    expect((await answer('thịt châu gác bếp')).suggestion).toBe('thịt trâu gác bếp');
    expect((await answer('ribusta')).suggestion).toBe('robusta');
    expect((await answer('mật ong')).suggestion).toBeUndefined();
    expect((await answer('mat ong')).suggestion).toBeUndefined();
  });

  it('finds producers, places and decisions beside products', async () => {
    const types = async (query: string) => (await answer(query)).others.map(({ type }) => type);
    expect(await types('Lũng Cú Xanh')).toContain('producer');
    expect(await types('xã Mường Động')).toContain('place');
    expect(await types('3890/QĐ-UBND')).toContain('decision');
  });

  it('says what was tried when nothing is found', async () => {
    const found = await answer('zzqqx');
    expect(found.products).toEqual([]);
    expect(found.total).toBe(0);
    expect(found.tried).toEqual([
      { how: 'typed', words: 'zzqqx' },
      { how: 'growing', words: 'zzqqx' },
      { how: 'nothing-alike', words: '' },
    ]);
  });
});

describe('input of any kind', () => {
  it('neither throws nor waits for 2,000 odd strings', async () => {
    for (const text of oddStrings(2000, 1)) {
      const { products, others, total, tried } = await answer(text);
      expect(tried.every(({ words }) => !/[<>&]/.test(words))).toBe(true);
      expect(total).toBeGreaterThanOrEqual(products.length);
      expect(products.every(({ type }) => type === 'product')).toBe(true);
      expect(others.some(({ type }) => type === 'product')).toBe(false);
    }
  });
});
