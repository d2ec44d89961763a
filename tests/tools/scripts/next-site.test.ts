import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { NOTHING_READ } from '../../../scripts/pipeline/render/page-reads.ts';
import { filesBelow } from '../../../scripts/pipeline/site/files-below.ts';
import { exchange, recoverSite } from '../../../scripts/pipeline/site/exchange.ts';
import { Listings } from '../../../scripts/pipeline/site/listing.ts';
import { NextSite, untouched } from '../../../scripts/pipeline/site/next-site.ts';

let folder: string;
let site: string;
let tree: string;
let listings: Listings;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'next-site-'));
  [site, tree] = [join(folder, 'site'), join(folder, 'work/next')];
  listings = new Listings(join(folder, 'lists'));
});

const put = (path: string, text: string): string => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};
const content = (at: string) =>
  Object.fromEntries(filesBelow(at).map((file) => [file, readFileSync(join(at, file), 'utf8')]));

/** Builds a site of these files: each is made anew, as if rendered. */
function build(files: Readonly<Record<string, string>>): NextSite {
  const last = untouched(site, listings.read(site)?.files ?? new Map());
  const next = new NextSite(site, last, tree, listings);
  for (const [path, text] of Object.entries(files)) next.move(path, put(`rendered/${path}`, text));
  next.clearRest();
  next.finish('inputs', NOTHING_READ);
  exchange(tree, site);
  return next;
}

test('three builds in turn: each site is whole, the one before stays as it was until it is over', () => {
  build({ 'a/index.html': '1', 'b/index.html': '1' });
  build({ 'a/index.html': '2', 'b/index.html': '1', 'c/d/index.html': '1' });
  expect(content(site)).toEqual({ 'a/index.html': '2', 'b/index.html': '1', 'c/d/index.html': '1' });
  expect(content(tree)).toEqual({ 'a/index.html': '1', 'b/index.html': '1' });
  build({ 'a/index.html': '2', 'b/index.html': '3' });
  expect(content(site)).toEqual({ 'a/index.html': '2', 'b/index.html': '3' });
  expect(existsSync(join(site, 'c'))).toBe(false);
});

test('what is the same keeps its file and its date, and is not written', () => {
  build({ a: 'same', b: 'one' });
  const before = statSync(join(site, 'a'));
  const second = build({ a: 'same', b: 'two!' });
  const third = build({ a: 'same', b: 'two!' });
  const after = statSync(join(site, 'a'));
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  expect([second.written, third.written]).toEqual([4, 0]);
});

test('a file that somebody wrote over or took away is no longer known, and is made whole', () => {
  build({ a: 'one', b: 'two', c: 'three' });
  writeFileSync(join(site, 'a'), 'spoilt');
  rmSync(join(site, 'b'));
  const files = untouched(site, listings.read(site)?.files ?? new Map());
  expect([...files.keys()]).toEqual(['c']);
  build({ a: 'one', b: 'two', c: 'three' });
  expect(content(site)).toEqual({ a: 'one', b: 'two', c: 'three' });
});

test('a build that stops half way leaves the last site, and the next one starts from an empty tree', () => {
  build({ a: '1', b: '1' });
  build({ a: '2', b: '2' });
  const half = new NextSite(site, untouched(site, listings.read(site)?.files ?? new Map()), tree, listings);
  half.move('a', put('rendered/a', '3'));
  expect(content(site)).toEqual({ a: '2', b: '2' });
  expect(listings.read(tree)).toBeUndefined();
  build({ a: '4' });
  expect(content(site)).toEqual({ a: '4' });
});

test('files of a cache are shared, and never written into', () => {
  const cached = put('cache/x', 'first');
  const link = (source: string) => {
    const next = new NextSite(site, untouched(site, listings.read(site)?.files ?? new Map()), tree, listings);
    next.link('x', source);
    next.write('own', source === cached ? '1' : '2');
    next.clearRest();
    next.finish('', NOTHING_READ);
    exchange(tree, site);
  };
  link(cached);
  expect(statSync(join(site, 'x')).ino).toBe(statSync(cached).ino);
  link(put('cache/y', 'second'));
  link(cached);
  link(put('cache/y', 'second'));
  expect(content(site)).toEqual({ x: 'second', own: '2' });
  expect(readFileSync(cached, 'utf8')).toBe('first');
});

test('a site that was left between two renames is put back; one left over goes', () => {
  put('site.old/a', 'last');
  recoverSite(site);
  expect(content(site)).toEqual({ a: 'last' });
  put('site.old/a', 'older');
  recoverSite(site);
  expect(content(site)).toEqual({ a: 'last' });
  expect(readdirSync(folder)).toEqual(['site']);
});

test.runIf(process.platform === 'linux')('who reads during 50 exchanges always finds a site', async () => {
  put('site/index.html', '0');
  put('work/next/index.html', '1');
  const reader = spawn(
    process.execPath,
    [
      '-e',
      `const { readFileSync } = require('fs'); let n = 0, lost = 0;
        process.on('SIGTERM', () => { console.log(JSON.stringify({ n, lost })); process.exit(); });
        const read = () => { for (let i = 0; i < 50; i++) { n++; try { readFileSync(process.argv[1]); } catch { lost++; } } setImmediate(read); };
        console.log('ready'); read();`,
      join(site, 'index.html'),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  const ready = new Promise((done) => reader.stdout.once('data', done));
  reader.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await ready;
  for (let n = 0; n < 50; n++) exchange(tree, site);
  reader.kill('SIGTERM');
  await new Promise((done) => reader.on('close', done));
  const { n, lost } = JSON.parse(output.replace('ready', '')) as { n: number; lost: number };
  expect(n).toBeGreaterThan(50);
  expect(lost).toBe(0);
});
