import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentRoot } from '../../../../src/content/reader/locate.ts';
import { ParseCache } from '../../../../src/content/reader/parse-cache.ts';
import { publish } from '../../../../src/content/reader/publish.ts';
import { readCatalogue } from '../../../../src/content/reader/read-catalogue.ts';
import { readSourceFile } from '../../../../src/content/reader/source-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'ocop-parse-'));

test.each(['chuong-my', 'chuong-my-bao-chi'])(
  '%s reads the same with a new cache, a used one and none',
  (name) => {
    const catalogue = join(contentRoot, name);
    const file = join(folder, `${name}.json`);
    const without = readCatalogue(catalogue);
    for (let round = 0; round < 2; round++) {
      const cache = new ParseCache(file);
      const withCache = readCatalogue(catalogue, cache);
      cache.save();
      expect(publish(withCache)).toEqual(publish(without));
      for (const [n, entry] of withCache.entries.products.entries()) {
        const other = without.entries.products[n]?.source;
        expect(entry.source.data).toStrictEqual(other?.data);
        expect(entry.source.lineOf(['certificates', 0])).toBe(other?.lineOf(['certificates', 0]));
      }
    }
  },
);

test('what JSON would change and what has faults is read anew each time', () => {
  const path = join(folder, 'x.yml');
  const file = join(folder, 'x.json');
  for (const [text, value] of [
    ['a: .nan', NaN],
    ['a: .inf', Infinity],
    ['a: -0.0', -0],
    ['a: 12', 12],
    ['a: "12"', '12'],
    ['a: 0o17', 15],
    ['a: ~', null],
  ] as const) {
    writeFileSync(path, text);
    for (let round = 0; round < 2; round++) {
      const cache = new ParseCache(file);
      expect(readSourceFile(path, 'x.yml', cache).data, text).toStrictEqual({ a: value });
      cache.save();
    }
  }
  writeFileSync(path, 'a: 1\na: 2');
  const cache = new ParseCache(file);
  expect(readSourceFile(path, 'x.yml', cache).faults).toHaveLength(1);
  cache.save();
  expect(readSourceFile(path, 'x.yml', new ParseCache(file)).faults).toHaveLength(1);
});

test('a damaged cache is an empty one', () => {
  const file = join(folder, 'damaged.json');
  writeFileSync(file, '[["x');
  const path = join(folder, 'y.yml');
  writeFileSync(path, 'a: 1');
  const cache = new ParseCache(file);
  expect(readSourceFile(path, 'y.yml', cache).data).toEqual({ a: 1 });
  cache.save();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveLength(1);
});
