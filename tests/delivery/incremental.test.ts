import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/pipeline/site/files-below.ts';
import { build, copyOfDemo, differences, workFolder } from './site-build.ts';

let folder: string;
let catalogue: string;
let site: string;

beforeAll(async () => {
  folder = workFolder('incremental');
  catalogue = copyOfDemo(folder);
  site = join(folder, 'site');
  await build(catalogue, site);
});

function edit(path: string, change: (text: string) => string): void {
  const file = join(catalogue, path);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`The edit of ${path} changes nothing.`);
  writeFileSync(file, after);
}

const first = (path: string) =>
  readdirSync(join(catalogue, path)).filter((name) => !name.startsWith('.'))[0] ?? '';

const EDITS: Record<string, () => void> = {
  'a story': () => {
    edit(`products/${first('products')}/index.md`, (text) => `${text}\nThêm một câu.\n`);
  },
  'a producer’s name': () => {
    edit(`producers/${first('producers')}`, (text) => text.replace('(mẫu)', 'Mới (mẫu)'));
  },
  'a decision’s number': () => {
    edit(`decisions/${first('decisions')}`, (text) =>
      text.replace(/^number: (['"]?)MẪU-/m, 'number: $1MẪU-9'),
    );
  },
  'a place’s name': () => {
    edit('places.yml', (text) => text.replace('vi: Phường Chương Mỹ,', 'vi: Phường Chương Mỹ Mới,'));
  },
  'a fair': () => {
    edit(`fairs/${first('fairs')}/index.md`, (text) => `${text}\nThêm một câu.\n`);
  },
  'an article': () => {
    edit(`news/${first('news')}/index.md`, (text) => `${text}\nThêm một câu.\n`);
  },
  'a former commune of a place': () => {
    edit('places.yml', (text) => text.replace('vi: Xã Tân Tiến,', 'vi: Xã Tân Tiến Mới,'));
  },
};

/** The site as it grew from edit to edit is the one that is built from nothing. */
async function expectAsIfNew(name: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const clean = join(folder, name);
  await build(catalogue, clean, env);
  expect(differences(site, clean)).toEqual([]);
}

// One look for edits whose pages differ: a page that the first left stale would be stale still. What a page shows of
// another entry (a producer's name, a decision's number) is on pages of its own, which no later edit makes again.
test.each(Object.entries(EDITS))('an edit of %s is built on the site as it is', async (_, change) => {
  change();
  await build(catalogue, site);
});

test('after these edits the site is as if built from nothing', () => expectAsIfNew('clean'));

test('after an edit that is on every page, too', async () => {
  edit('catalogue.yml', (text) => text.replace('0000 100 000', '0000 100 001'));
  await build(catalogue, site);
  await expectAsIfNew('clean-by-one', { RENDER_PROCESSES: '1' });
});

test('another day makes every page anew', async () => {
  const output = await build(catalogue, site, { BUILD_DATE: '2026-11-25' });
  expect(output).not.toContain('giữ nguyên');
});

test('nothing changed: no file gets a new date', async () => {
  await build(catalogue, site);
  const dates = () => new Map(filesBelow(site).map((file) => [file, statSync(join(site, file)).mtimeMs]));
  const before = dates();
  const output = await build(catalogue, site);
  expect(output).toContain('giữ nguyên');
  const fresh = [...dates()].filter(([file, date]) => before.get(file) !== date).map(([file]) => file);
  expect(fresh).toEqual([]);
});

test('one process or three, the site is the same to the byte', async () => {
  const three = join(folder, 'three');
  await build(catalogue, three, { RENDER_PROCESSES: '3' });
  expect(differences(join(folder, 'clean-by-one'), three)).toEqual([]);
});
