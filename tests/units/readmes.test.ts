import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const readmes = globSync(['README.md', '{src,scripts,tests}/**/README.md', '.github/**/*.md'], {
  cwd: root,
  exclude: ['**/node_modules/**'],
});

/** A path in back-quotes, or at the head of a line of a drawn walk: with a folder, and a name that ends in a known way. */
const PATH =
  /(?:`|^ *[│▼]? *)((?:[\w.[\]-]+\/)+[\w.[\]*-]*(?:\.(?:ts|tsx|cjs|mjs|astro|css|json|md|yml))?)/gm;

/** What is made, or written by whoever follows the advice. */
const MADE = /^(dist|\.cache|node_modules|releases|content\/my-|_astro|anh)|NAME|public\.pem/;

test.each(readmes)('%s: every path that it names is there', (readme) => {
  const text = readFileSync(join(root, readme), 'utf8');
  const named = [...text.matchAll(PATH)].map((match) => match[1] ?? '');
  const bases = [root, join(root, dirname(readme)), join(root, 'src'), join(root, 'scripts')];
  const isThere = (path: string) =>
    bases.some((base) =>
      path.includes('*') ? globSync(path, { cwd: base }).length > 0 : existsSync(join(base, path)),
    );
  expect(named.filter((path) => !MADE.test(path) && !isThere(path))).toEqual([]);
});

test('the README is a newcomer’s page: at most 150 lines', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8').split('\n').length).toBeLessThanOrEqual(151);
});
