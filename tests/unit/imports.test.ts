import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What each room of `src/` imports from, besides itself: all of it, and nothing else. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  paths: [],
  qr: [],
  bundles: [],
  styles: [],
  illustrations: [],
  signature: ['domain'],
  schema: ['domain'],
  i18n: ['domain'],
  'structured-data': ['domain'],
  reader: ['domain', 'schema'],
  checker: ['domain', 'reader', 'schema'],
  catalogue: ['domain', 'paths', 'signature'],
  views: ['domain', 'i18n', 'paths'],
  elements: ['domain', 'i18n', 'paths', 'signature'],
  islands: ['domain', 'elements', 'i18n', 'paths'],
  components: ['domain', 'elements', 'i18n', 'islands', 'paths', 'styles', 'views'],
  layouts: [
    ...['bundles', 'components', 'domain', 'elements', 'i18n', 'illustrations', 'islands', 'paths'],
    ...['structured-data', 'styles', 'views'],
  ],
  pages: [
    ...['bundles', 'catalogue', 'components', 'domain', 'elements', 'i18n', 'layouts', 'paths', 'signature'],
    ...['structured-data', 'styles', 'views'],
  ],
};

const IMPORT = /(?:from|import)\s*\(?\s*['"](\.[^'"]+|astro:content|zod)['"]/g;

function roomOf(path: string): string {
  return relative(resolve(root, 'src'), path).split(/[\\/.]/)[0] ?? '';
}

const files = globSync('src/**/*.{ts,tsx,astro}', { cwd: root });

/** Each import of one room from another, with the file that makes it. */
const arrows = files.flatMap((file) =>
  [...readFileSync(resolve(root, file), 'utf8').matchAll(IMPORT)]
    .map((match) => match[1] ?? '')
    .filter((target) => target.startsWith('.'))
    .map((target) => ({
      file,
      from: roomOf(resolve(root, file)),
      to: roomOf(resolve(root, dirname(file), target)),
    }))
    .filter(({ from, to }) => from !== to),
);

test.each(Object.entries(IMPORTS))(
  'src/%s imports what the house says, and nothing else',
  (room, allowed) => {
    const own = arrows.filter(({ from }) => from === room);
    const strays = own
      .filter(({ to }) => !allowed.includes(to))
      .map(
        ({ file, to }) =>
          `${file} imports ${to}: move the shared part to src/domain, or ask for it by argument`,
      );
    expect(strays).toEqual([]);
    // What nothing needs any more is not allowed for ever.
    expect([...new Set(own.map(({ to }) => to))].sort()).toEqual([...allowed].sort());
  },
);

test('every room has a row above, and a line in the map of the README', () => {
  const rooms = readdirSync(resolve(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(
    Object.keys(IMPORTS)
      .filter((room) => room !== 'paths')
      .sort(),
  ).toEqual(rooms.sort());
  const readme = readFileSync(resolve(root, 'README.md'), 'utf8');
  expect(rooms.filter((room) => !readme.includes(`${room}/ `) && !readme.includes(`${room}/\n`))).toEqual([]);
});

test('one file asks Astro for the entries of the collections, and the rest asks that file', () => {
  const using = files.filter((file) =>
    /from ['"]astro:content['"]/.test(readFileSync(resolve(root, file), 'utf8')),
  );
  expect(using).toEqual(['src/catalogue/entries.ts']);
});

test('only the declaration of the collections knows the tools of the build', () => {
  const using = files.filter((file) =>
    /from ['"][^'"]*\/scripts\//.test(readFileSync(resolve(root, file), 'utf8')),
  );
  expect(using).toEqual(['src/content.config.ts']);
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
