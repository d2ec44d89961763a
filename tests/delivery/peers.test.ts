import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { PEER_BUILDS, editInput, makeInput } from '../../scripts/bench/peers.ts';
import { publishedFileOf } from '../../scripts/pipeline/published-file.ts';
import { runTool } from '../../scripts/command-line/run-tool.ts';
import { pageContent } from '../bench/peers/same-page.ts';
import { build, workFolder } from './site-build.ts';

const PRODUCTS = 40;
let folder: string;
let catalogue: string;
let site: string;
let input: string;

beforeAll(async () => {
  folder = workFolder('peers');
  [catalogue, site, input] = ['catalogue', 'site', 'input'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await runTool('node', ['scripts/bench/generate.ts', '--products', String(PRODUCTS), '--out', catalogue]);
  await build(catalogue, site, { BUILD_ONLY: 'pages' });
  await makeInput(publishedFileOf(catalogue), site, input);
});

const page = (of: string, id: string) =>
  pageContent(
    // The span only keeps a document's number on one line.
    readFileSync(join(of, 'san-pham', id, 'index.html'), 'utf8').replace(
      /<span class="whole">([^<]*)<\/span>/g,
      '$1',
    ),
  );

test.each(Object.entries(PEER_BUILDS))(
  '%s makes the same pages: each element, word, meta tag and the structured data',
  async (name, peer) => {
    if (name === 'Hugo' && spawnSync('hugo', ['version']).status !== 0) {
      console.warn('Hugo is not installed here, so its pages are not compared: apt install hugo');
      return;
    }
    const out = join(folder, name.replace(/\W/g, '-'));
    await peer.cold(input, out);
    const ids = readdirSync(join(input, 'content')).map((file) => file.replace('.md', ''));
    expect(ids).toHaveLength(PRODUCTS);
    for (const id of ids) expect(page(out, id), id).toEqual(page(site, id));
  },
);

test('the comparison sees a word, an attribute and a missing card', () => {
  const html = (body: string) =>
    `<head><script type="application/ld+json">{}</script></head><body>${body}</body>`;
  const content = pageContent(html('<p class="a">Làn  mây</p><ul><li>1</li></ul>'));
  expect(pageContent(html('<p class="a">Làn mây</p>\n<ul><li>1</li></ul>'))).toEqual(content);
  for (const other of [
    '<p class="a">Làn</p>',
    '<p class="b">Làn mây</p>',
    '<p class="a">Làn mây</p><ul></ul>',
  ])
    expect(pageContent(html(`${other}<ul><li>1</li></ul>`))).not.toEqual(content);
});

test('after an edit the floor and we say the same again', async () => {
  const id = editInput(input).replace('.md', '');
  const out = join(folder, 'again');
  await PEER_BUILDS['floor, two processes']?.again(input, out);
  expect(page(out, id).body).toContain('Thêm một câu.');
  expect(page(out, id)).not.toEqual(page(site, id));
});
