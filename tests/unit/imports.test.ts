import { globSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What each room of the house may import from, besides itself. Leaves (`paths`, `i18n`) are for all but domain and schema. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  signature: ['domain'],
  schema: ['domain'],
  i18n: ['domain'],
  paths: ['domain'],
  reader: ['schema', 'domain'],
  checker: ['reader', 'schema', 'domain'],
  views: ['domain', 'paths', 'i18n'],
  'structured-data': ['domain', 'paths', 'i18n'],
  catalogue: ['signature', 'domain', 'paths', 'i18n'],
  elements: ['signature', 'domain', 'paths', 'i18n'],
  islands: ['elements', 'domain', 'paths', 'i18n'],
  bundles: [],
  styles: [],
  illustrations: [],
};

const IMPORT = /(?:from|import)\s*\(?\s*['"](\.[^'"]+|astro:content|zod)['"]/g;

function roomOf(path: string): string {
  return relative(resolve(root, 'src'), path).split(/[\\/.]/)[0] ?? '';
}

const files = globSync('src/**/*.{ts,tsx,astro}', { cwd: root });

test.each(Object.entries(MAY_IMPORT))('src/%s imports only what the house allows', (room, allowed) => {
  const strays = files
    .filter((file) => roomOf(resolve(root, file)) === room)
    .flatMap((file) =>
      [...readFileSync(resolve(root, file), 'utf8').matchAll(IMPORT)]
        .map((match) => match[1] ?? '')
        .filter((target) => target.startsWith('.'))
        .map((target) => roomOf(resolve(root, dirname(file), target)))
        .filter((target) => target !== room && !allowed.includes(target))
        .map(
          (target) =>
            `${file} imports ${target}: move the shared part to src/domain, or ask for it by argument`,
        ),
    );
  expect(strays).toEqual([]);
});

test('nothing uses Astro’s content store: it inlines the whole catalogue into the bundle', () => {
  const using = files.filter((file) =>
    /from ['"]astro:content['"]/.test(readFileSync(resolve(root, file), 'utf8')),
  );
  expect(using).toEqual([]);
});

test('code for the browser imports neither schemas nor the catalogue', () => {
  const strays = files
    .filter((file) => /^src\/(elements|islands|components|signature)\//.test(file))
    .filter((file) =>
      /from ['"](zod|.*\/(schema|reader|catalogue)\/)/.test(readFileSync(resolve(root, file), 'utf8')),
    );
  expect(strays).toEqual([]);
});

test('nothing imports pages', () => {
  const strays = files.filter((file) =>
    /from ['"][^'"]*\/pages\//.test(readFileSync(resolve(root, file), 'utf8')),
  );
  expect(strays).toEqual([]);
});
