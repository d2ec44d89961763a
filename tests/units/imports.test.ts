import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** What each room of `src/` imports from, besides itself: all of it, and nothing else. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  paths: [],
  styles: [],
  illustrations: [],
  content: ['domain', 'signature'],
  signature: ['domain'],
  i18n: ['domain'],
  catalogue: ['domain', 'law', 'paths', 'signature'],
  present: ['domain', 'i18n', 'paths'],
  client: ['domain', 'i18n', 'paths', 'signature'],
  components: ['client', 'domain', 'i18n', 'paths', 'present', 'styles'],
  office: ['domain', 'styles'],
  paper: ['components', 'domain', 'i18n', 'paths', 'present', 'styles'],
  layouts: ['client', 'components', 'domain', 'i18n', 'illustrations', 'paths', 'present', 'styles'],
  pages: [
    ...['catalogue', 'client', 'components', 'domain', 'i18n', 'layouts', 'paths', 'present', 'signature'],
    'styles',
  ],
};

const IMPORT = /(?:from|import)\s*\(?\s*['"](\.[^'"]+|astro:content|zod)['"]/g;

function roomOf(path: string): string {
  // The rubrics: law that is the same for every catalogue, read as part of the code.
  if (path.startsWith(resolve(root, 'content/legal/'))) return 'law';
  const [first = ''] = relative(resolve(root, 'src'), path).split(/[\\/]/);
  return first.replace(/\.ts$/, '');
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

test('in src/content the checker knows the reader, the reader the schemas, and none the other way', () => {
  const order = ['schema', 'reader', 'checker'];
  const strays = files
    .filter((file) => file.startsWith('src/content/'))
    .flatMap((file) => {
      const from = order.findIndex((part) => file.startsWith(`src/content/${part}/`));
      const text = readFileSync(resolve(root, file), 'utf8');
      return order
        .slice(from + 1)
        .filter((part) => text.includes(`'../${part}/`))
        .map((part) => `${file} imports ${part}`);
    });
  expect(strays).toEqual([]);
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
    .filter((file) => /^src\/(client|components|office|signature)\//.test(file))
    .filter((file) =>
      /from ['"](zod|.*\/(content|catalogue)\/)/.test(readFileSync(resolve(root, file), 'utf8')),
    );
  expect(strays).toEqual([]);
});

test('nothing imports pages', () => {
  const strays = files.filter((file) =>
    /from ['"][^'"]*\/pages\//.test(readFileSync(resolve(root, file), 'utf8')),
  );
  expect(strays).toEqual([]);
});
