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

/** What an editor changes of one entry and other pages show: that no page is forgotten, page-reads.test.ts finds. */
function editSome(): void {
  edit(`producers/${first('producers')}`, (text) => text.replace('(mẫu)', 'Mới (mẫu)'));
  edit(`decisions/${first('decisions')}`, (text) => text.replace(/^number: (['"]?)MẪU-/m, 'number: $1MẪU-9'));
  edit('places.yml', (text) => text.replace('vi: Phường Chương Mỹ,', 'vi: Phường Chương Mỹ Mới,'));
  edit('places.yml', (text) => text.replace('vi: Xã Tân Tiến,', 'vi: Xã Tân Tiến Mới,'));
  edit(`fairs/${first('fairs')}/index.md`, (text) => `${text}\nThêm một câu.\n`);
  edit(`news/${first('news')}/index.md`, (text) => `${text}\nThêm một câu.\n`);
}

test('a story that is edited makes the pages anew that tell it, and no other', async () => {
  edit(`products/${first('products')}/index.md`, (text) => `${text}\nThêm một câu.\n`);
  expect(await build(catalogue, site)).toContain('Đã dựng 2 trang, giữ nguyên');
});

test('after an edit that is on every page and others that are on a few, the site is as if built from nothing', async () => {
  edit('catalogue.yml', (text) => text.replace('0000 100 000', '0000 100 001'));
  await build(catalogue, site);
  editSome();
  await build(catalogue, site);
  const clean = join(folder, 'clean-by-one');
  await build(catalogue, clean, { RENDER_PROCESSES: '1' });
  expect(differences(site, clean)).toEqual([]);
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
  expect(output).toContain('Đã dựng 0 trang, giữ nguyên');
  const fresh = [...dates()].filter(([file, date]) => before.get(file) !== date).map(([file]) => file);
  expect(fresh).toEqual([]);
});

test('one process or three, the site is the same to the byte', async () => {
  const three = join(folder, 'three');
  await build(catalogue, three, { RENDER_PROCESSES: '3' });
  expect(differences(join(folder, 'clean-by-one'), three)).toEqual([]);
});
