import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { checkCatalogue, type CheckReport } from '../../src/content/checker/check-catalogue.ts';
import { ISSUE_KINDS } from '../../src/domain/checks/issue.ts';
import { publish } from '../../src/content/reader/publish.ts';
import { readCatalogue } from '../../src/content/reader/read-catalogue.ts';
import { renderMarkdown } from '../../src/present/markdown.ts';
import { TEST_DAY } from '../browser/sites.ts';
import { ATTACKS, MARK } from './hostile.ts';
import { build, copyOfDemo, workFolder } from './site-build.ts';

const FILES = 1000;
let catalogue: string;
let folder: string;
let report: CheckReport;

/** A right product of the demonstration that the attacks are put into. */
function template(): { fields: string; story: string } {
  const [, fields = '', story = ''] =
    /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(
      readFileSync(join(catalogue, 'products/banh-chung-thuy-huong/index.md'), 'utf8'),
    ) ?? [];
  // Without photos and codes, which are each product's own.
  return {
    fields: fields
      .replace(/^(photos|gtin|retail|productCode):.*\n(?:[ -].*\n)*/gm, '')
      .replace(/^ +(gtin|number):.*\n/gm, ''),
    story,
  };
}

function without(fields: string, key: string): string {
  return fields.replace(new RegExp(`^${key}:.*\\n(?:[ -].*\\n)*`, 'm'), '');
}

beforeAll(async () => {
  folder = workFolder('hostile');
  catalogue = copyOfDemo(folder);
  const { fields, story } = template();
  for (let n = 0; n < FILES; n++) {
    const attack = ATTACKS[n % ATTACKS.length];
    if (!attack) continue;
    const id = `xau-${attack.name}-${String(n)}`;
    const at = join(catalogue, 'products', id);
    mkdirSync(at, { recursive: true });
    const key = /^(\w+):/.exec(attack.fields ?? '')?.[1];
    // The heavy ones once: the same again teaches nothing.
    const heavy = n >= ATTACKS.length && (attack.story ?? '').length > 50_000;
    const own = `${key ? without(fields, key) : fields}${attack.fields ?? ''}\n`;
    writeFileSync(join(at, 'index.md'), `---\n${own}---\n${heavy ? story : (attack.story ?? story)}`);
    attack.make?.(at);
  }
  report = await checkCatalogue(catalogue, TEST_DAY);
});

test('the check reads all of them, crashes on none and says of each refused one which file it is', () => {
  expect(ATTACKS.length).toBeGreaterThan(140);
  expect(readdirSync(join(catalogue, 'products')).filter((name) => name.startsWith('xau-'))).toHaveLength(
    FILES,
  );
  expect(report.issues.filter(({ code }) => code === 'rule-crashed')).toEqual([]);
  const refused = new Set(report.issues.map(({ path }) => path.split('/')[1]?.replace(/^xau-|-\d+$/g, '')));
  for (const name of [
    'yaml-bomb',
    'yaml-tag',
    'proto',
    'path-0',
    'path-4',
    'channel-0',
    'photo-10',
    'huge',
    'link-out',
    'not-a-picture',
  ]) {
    expect([...refused], name).toContain(name);
  }
});

test('nothing of the machine is read, no prototype is changed', () => {
  const published = JSON.stringify(publish(readCatalogue(catalogue)));
  expect(published).not.toContain('root:x:0:0');
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('what the check lets through is built, and no page has got markup, script or address from it', async () => {
  for (const { path } of report.issues.filter(({ code }) => ISSUE_KINDS[code].severity === 'error')) {
    const [list, id = ''] = path.split('/');
    if (list === 'products' && id.startsWith('xau-')) {
      rmSync(join(catalogue, 'products', id), { recursive: true, force: true });
    }
  }
  const left = readdirSync(join(catalogue, 'products')).filter((name) => name.startsWith('xau-'));
  expect(left.length).toBeGreaterThan(20);
  const site = join(folder, 'site');
  await build(catalogue, site);
  const faults: string[] = [];
  for (const id of left) {
    for (const lang of ['', 'en/']) {
      const file = join(site, lang, 'san-pham', id, 'index.html');
      if (!existsSync(file)) faults.push(`${id}: no page`);
      else faults.push(...harm(readFileSync(file, 'utf8')).map((fault) => `${id}: ${fault}`));
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

test('even a story that the check refuses would be rendered without harm', () => {
  const found = ATTACKS.filter(({ story = '' }) => story.length < 1_000_000).flatMap(({ name, story = '' }) =>
    harm(renderMarkdown(story)).map((fault) => `${name}: ${fault}`),
  );
  expect(found).toEqual([]);
  for (const bad of [
    '<img src=x onerror="1">',
    '<a href="javascript:x">',
    `<script>${MARK}</script>`,
    '<base href="/">',
  ]) {
    expect(harm(bad), bad).toHaveLength(1);
  }
});

/** Markup that came from a content file: our own pages never bear the mark in a tag. */
function harm(html: string): string[] {
  const data = html.replace(
    /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g,
    (_, json: string) => (JSON.parse(json) ? '' : ''),
  );
  // A `>` or `<script>` between the quotes of an attribute is text.
  const tag = /<[a-z](?:"[^"]*"|[^">])*>/gi;
  const tags = data.match(tag) ?? [];
  const bare = data.replace(tag, (one) => one.replace(/"[^"]*"/g, '""'));
  const found = tags.filter((tag) => {
    const names = tag.replace(/"[^"]*"/g, '""');
    return (
      /\son\w+=/i.test(names) ||
      /^<(iframe|object|embed|base|form(?! ))/i.test(tag) ||
      /\s(href|src|action)="[^"]*(javascript|vbscript|file):/i.test(tag) ||
      /\s(href|src|action)="(\/\/|\\|data:text|blob:)/i.test(tag) ||
      /http-equiv="refresh"/.test(names)
    );
  });
  const scripts = [...bare.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].filter(([, , code = '']) =>
    code.includes(MARK),
  );
  return [...found, ...scripts.map(([whole]) => whole)].map((tag) => tag.slice(0, 100));
}

test('a damaged photo is named with its file; one of 50 megapixels is made smaller', async () => {
  const own = copyOfDemo(workFolder('photos'));
  const product = 'banh-chung-thuy-huong';
  const at = join(own, 'products', product);
  const index = join(at, 'index.md');
  const before = readFileSync(index, 'utf8');
  const withPhoto = (file: string) => {
    writeFileSync(
      index,
      without(before, 'photos').replace(
        /^---\n/,
        `---\nphotos: [{ file: ${file}, alt: { vi: Bánh, en: Cake } }]\n`,
      ),
    );
  };
  for (const name of readdirSync(at)) if (/\.(jpe?g|png|webp)$/.test(name)) rmSync(join(at, name));
  const large = await sharp({ create: { width: 8660, height: 5774, channels: 3, background: '#a33' } })
    .jpeg()
    .toBuffer();
  writeFileSync(join(at, 'lon.jpg'), large);
  withPhoto('lon.jpg');
  const site = join(own, '../site');
  await build(own, site);
  expect(readFileSync(join(site, 'san-pham', product, 'index.html'), 'utf8')).toContain('/anh/');
  rmSync(join(at, 'lon.jpg'));
  cpSync(site, join(own, '../before'), { recursive: true });
  // Half of a photo: its head can be read, its picture cannot.
  const half = await sharp({
    create: {
      width: 1600,
      height: 1200,
      channels: 3,
      background: '#3a3',
      noise: { type: 'gaussian', mean: 120, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer();
  writeFileSync(join(at, 'hong.jpg'), half.subarray(0, half.length / 3));
  withPhoto('hong.jpg');
  await expect(build(own, site)).rejects.toThrow(/hong\.jpg/);
  expect(readFileSync(join(site, 'index.html')).equals(readFileSync(join(own, '../before/index.html')))).toBe(
    true,
  );
});
