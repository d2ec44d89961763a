import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codes, comparable, expectedOf, FIXTURES, understood } from './expected.ts';

type Json = Record<string, unknown>;

const LISTS = join(FIXTURES, 'lists');
const named = globSync('*.expected.json', { cwd: LISTS }).map((name) => name.replace('.expected.json', ''));
const variants = globSync('0*-variants/*', { cwd: LISTS }).map((file) => ({
  file,
  of: named.find((name) => name.startsWith(file.slice(0, 3))) ?? '',
}));
const cases = [...named.map((file) => ({ file, of: file })), ...variants];

describe.each(cases)('$file', ({ file, of }) => {
  const stated = expectedOf(join(LISTS, `${of}.expected.json`));
  const result = understood(join(LISTS, file));

  test('every product, with its doubts and no others', async () => {
    const products = (await result)['products'] as Json[];
    const wanted = stated['products'] as Json[];
    expect(products.map(({ row }) => row)).toHaveLength(wanted.length);
    const pairs = wanted.map((product, at) => comparable(products[at] ?? {}, product));
    expect(pairs.map(({ got }) => got)).toEqual(pairs.map(({ want }) => want));
  });

  test('the rows that are no product', async () => {
    const wanted = ((stated['notProducts'] ?? []) as Json[]).map(({ row, tableRow, is }) => [
      row ?? tableRow,
      kind(is),
    ]);
    const got = ((await result)['notProducts'] as Json[]).map(({ row, is }) => [row, kind(is)]);
    // Two lists do not state their title row.
    expect(wanted.length === 0 ? got.filter(([, is]) => is !== 'title') : got).toEqual(wanted);
  });

  test('the decisions', async () => {
    const got = (await result)['decisions'] as Json[];
    const wanted = stated['decisions'] as Json[] | undefined;
    if (!wanted) return;
    expect(got.map(({ number }) => number)).toEqual(wanted.map(({ number }) => number));
    for (const [at, decision] of wanted.entries()) {
      for (const name of ['signedOn', 'issuer', 'level', 'match'])
        if (name in decision) expect([name, got[at]?.[name]]).toEqual([name, decision[name]]);
      if ('doubts' in decision) expect(codes(got[at]?.['doubts'])).toEqual(codes(decision['doubts']));
    }
  });

  test('the producers', async () => {
    const got = new Map(
      ((await result)['producers'] as Json[]).map((producer) => [producer['name'], producer]),
    );
    for (const producer of (stated['producers'] ?? []) as Json[]) {
      expect([...got.keys()]).toContain(producer['name']);
      for (const name of ['match', 'suggest', 'kind'])
        if (name in producer) expect(got.get(producer['name'])?.[name]).toEqual(producer[name]);
    }
  });

  test('no phone and no name of a person in what is printed', async () => {
    const printed = JSON.stringify(await result);
    expect(printed).not.toMatch(/0000[0-9]{6}|0000 \d/);
    if (basename(file).startsWith('01')) {
      expect(printed).not.toContain('Đỗ Văn Mẫu');
      expect((await result)['contacts']).toEqual({
        heldBack: 5,
        phones: 5,
        representatives: 5,
        published: 0,
      });
    }
  });
});

function kind(is: unknown): string {
  return (String(is).split(' ')[0] ?? '').replace(':', '');
}
