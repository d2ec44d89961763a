import { expect, test } from 'vitest';
import { z } from 'zod';
import { prune } from '../../../../src/content/reader/prune.ts';

const schema = z.strictObject({
  name: z.string(),
  year: z.number().optional(),
  items: z.array(z.strictObject({ id: z.string(), count: z.number().optional() })).optional(),
});

test('takes out what the schema refuses, and nothing else', () => {
  const rest = prune(schema, { name: 'A', year: 'x', colour: 1, items: [{ id: 'a', count: 'many' }] });
  expect(rest?.data).toEqual({ name: 'A', items: [{ id: 'a' }] });
  expect(rest?.holes).toEqual(expect.arrayContaining([['year'], ['colour'], ['items', 0, 'count']]));
});

test('a list’s elements keep their places in the file', () => {
  const items = [{ count: 1 }, { id: 'b' }, 'nonsense', { id: 'd', count: 'x' }];
  const rest = prune(schema, { name: 'A', items });
  expect(rest?.data.items).toEqual([{ id: 'b' }, { id: 'd' }]);
  expect(rest?.original(['items', 0, 'id'])).toEqual(['items', 1, 'id']);
  expect(rest?.original(['items', 1, 'id'])).toEqual(['items', 3, 'id']);
  expect(rest?.holes).toContainEqual(['items', 3, 'count']);
});

test('a required field has a stand-in, or nothing is left', () => {
  expect(prune(schema, { name: 5 })).toBeUndefined();
  expect(prune(schema, {}, { name: '…' })?.data).toEqual({ name: '…' });
  expect(prune(schema, 'text')).toBeUndefined();
  expect(prune(schema, { name: 5 }, { name: 6 }), 'a stand-in that is refused too').toBeUndefined();
});

test('leaves the data it was given as it was', () => {
  const raw = { name: 'A', items: [{}, { id: 'b' }] };
  prune(schema, raw);
  expect(raw.items).toHaveLength(2);
});
