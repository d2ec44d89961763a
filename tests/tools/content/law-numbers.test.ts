import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Rule } from '../../../src/domain/rule.ts';
import { contentRoot } from '../../../src/content/reader/locate.ts';

const root = resolve(import.meta.dirname, '../../..');
const rules = globSync('legal/*.yml', { cwd: contentRoot }).map(
  (file) => parse(readFileSync(join(contentRoot, file), 'utf8')) as Rule,
);
const numbers = new Set(
  rules.flatMap(({ termMonths, extensionDays, reRating }) =>
    [termMonths, extensionDays, reRating?.notEarlierThan, reRating?.notLaterThan].filter(
      (number) => number !== undefined,
    ),
  ),
);
/** The schema of the law itself shows what such numbers look like. */
const EXEMPT = ['src/content/schema/rule.ts'];

test('terms and filing days stand in content/legal alone: a new decree changes no code and no words', () => {
  expect(numbers.size).toBeGreaterThan(2);
  const written = new RegExp(`(?<![\\d.#])(?:${[...numbers].join('|')})(?![\\d.]|px|rem)`);
  const files = [
    ...globSync('src/{domain,content,catalogue,present,i18n}/**/*.{ts,json}', { cwd: root }),
    ...globSync('src/pages/**/*.astro', { cwd: root }),
    ...globSync('scripts/stamps/*.ts', { cwd: root }),
    ...globSync('scripts/stamps/commands/*.ts', { cwd: root }),
    'content/TEM.md',
  ].filter((file) => !EXEMPT.includes(file));
  const found = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (written.test(line) ? [`${file}:${String(index + 1)} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});
