import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const styles = globSync('src/**/*.{css,astro}', { cwd: root }).map((file) => ({
  file,
  text: readFileSync(resolve(root, file), 'utf8'),
}));

it('uses no custom property that nothing sets: the whole declaration would be dropped', () => {
  const set = new Set(styles.flatMap(({ text }) => text.match(/(?<![\w-])--[\w-]+(?=\s*:)/g) ?? []));
  const unset = styles.flatMap(({ file, text }) =>
    // With a fallback it may be unset.
    [...text.matchAll(/var\((--[\w-]+)\)/g)].flatMap(([, name = '']) =>
      set.has(name) ? [] : [`${file}: ${name}`],
    ),
  );
  expect(unset).toEqual([]);
});
