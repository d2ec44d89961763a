/**
 * The peers' input, made of our own pages: a Markdown file a product with what its page says as fields and its story
 * as the text, `pages.json` with the same for the floor, and the frame that is the same on every page.
 * `node tests/bench/peers/input.ts PUBLISHED SITE OUT`: SITE holds our pages of the same products.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { PublishedCatalogue } from '../../../src/domain/published.ts';
import { readPage } from './read-page.ts';

const [publishedFile = '', site = '', out = ''] = process.argv.slice(2);
const { products } = JSON.parse(readFileSync(publishedFile, 'utf8')) as PublishedCatalogue;
const html = (id: string) => readFileSync(join(site, 'san-pham', id, 'index.html'), 'utf8');

/** The part of `text` from what `from` matches to what `to` matches, neither included. */
function between(text: string, from: RegExp, to: RegExp): string {
  const start = from.exec(text);
  const rest = start ? text.slice(start.index + start[0].length) : '';
  const end = to.exec(rest);
  if (!end) throw new Error(`The page has no ${String(from)} … ${String(to)}.`);
  return rest.slice(0, end.index);
}

rmSync(out, { recursive: true, force: true });
for (const folder of ['content', 'frame']) mkdirSync(join(out, folder), { recursive: true });

const pages = products.map(({ id, story }) => ({ ...readPage(html(id), id), story: story.vi ?? '' }));
for (const { story, ...fields } of pages) {
  // Through JSON: what is undefined is left out.
  const yaml = stringify(JSON.parse(JSON.stringify(fields)), { aliasDuplicateObjects: false, lineWidth: 0, version: '1.1' });
  writeFileSync(join(out, 'content', `${fields.id}.md`), `---\n${yaml}---\n\n${story}\n`);
}
writeFileSync(join(out, 'pages.json'), JSON.stringify(pages));

const sample = html(products[0]?.id ?? '');
const scripts = sample.match(/<script type="module"[^>]*><\/script>/g) ?? [];
const links = between(sample, /<head>/, /<\/head>/).match(
  /<(?:link(?! rel="(?:canonical|alternate))|meta (?:name="(?:viewport|theme-color|robots)|http-equiv|charset))[^>]*>/g,
);
const frame = {
  head: (links ?? []).join(''),
  top: between(sample, /<body>/, /<a class="language" href="/),
  menu: between(sample, /<a class="language" href="[^"]*"/, /<div class="wrap"><nav class="crumbs"/),
  bottom: between(sample, /<\/main>/, /<\/body>/).replace(/<script[^>]*><\/script>/g, '') + scripts.join(''),
};
for (const [name, part] of Object.entries(frame)) {
  writeFileSync(join(out, 'frame', `${name}.html`), part.replace(/<script type="module"[^>]*><\/script>(?=.)/g, (tag) => (name === 'bottom' ? tag : '')));
}
console.log(JSON.stringify({ pages: pages.length }));
