import { Linter } from 'eslint';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const code = readFileSync('scripts/bootstrap.cjs', 'utf8');

/** Faults that a parser of that year's JavaScript finds. */
function unreadable(text: string): string[] {
  const languageOptions = { ecmaVersion: 2018, sourceType: 'commonjs' } as const;
  return new Linter({ configType: 'flat' })
    .verify(text, { languageOptions }, { filename: 'bootstrap.cjs' })
    .filter(({ fatal }) => fatal)
    .map(({ message }) => message);
}

test('a Node of 2018 can read the first script, so that it says which Node is needed', () => {
  expect(unreadable(code)).toEqual([]);
  expect(unreadable('const a = b?.c ?? 1;'), 'the parser would find it').not.toEqual([]);
});

test('it loads nothing that an old Node lacks', () => {
  const loaded = [...code.matchAll(/require\('([^']+)'\)/g)].map(([, name]) => name);
  expect(loaded.sort()).toEqual(['child_process', 'fs', 'path']);
});
