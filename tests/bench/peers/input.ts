/**
 * The peers' input: one Markdown file a product with the same fields, and a shell that makes each page as large as
 * ours. `node tests/bench/peers/input.ts PUBLISHED SITE OUT`: SITE holds our pages of the same products.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { PublishedCatalogue } from '../../../src/domain/published.ts';

const [publishedFile = '', site = '', out = ''] = process.argv.slice(2);
const { products, producers } = JSON.parse(readFileSync(publishedFile, 'utf8')) as PublishedCatalogue;
const producerNames = new Map(producers.map(({ id, name }) => [id, name.vi]));

/** Every single value of a product as a row of a table. */
function rows(value: unknown, path: string[] = []): { label: string; value: string }[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [{ label: path.join(' '), value: String(value) }];
  return Object.entries(value).flatMap(([key, inner]) => rows(inner, [...path, key]));
}

rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, 'content'), { recursive: true });
const pages = products.map((product, index) => {
  const { story, id, name, ...rest } = product;
  const related = Array.from({ length: 8 }, (_, step) => products[(index + step + 1) % products.length]).flatMap(
    (other) => (other ? [{ id: other.id, name: other.name.vi, maker: producerNames.get(other.producer) ?? '' }] : []),
  );
  return { id, name: name.vi, rows: rows(rest), related, story: story.vi ?? '' };
});
for (const { story, ...fields } of pages) {
  writeFileSync(join(out, 'content', `${fields.id}.md`), `---\n${stringify(fields)}---\n\n${story}\n`);
}
const folders = readdirSync(join(site, 'san-pham')).slice(0, 500);
const sizes = folders.map((id) => statSync(join(site, 'san-pham', id, 'index.html')).size);
const ours = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
const sample = readFileSync(join(site, 'san-pham', folders[0] ?? '', 'index.html'), 'utf8');
const [top = '', rest = ''] = sample.split(/(?<=<main[^>]*>)/);
const bottom = rest.slice(rest.indexOf('</main>'));
// What the layout itself adds of rows, cards and story, measured on the first 500.
const own =
  pages.slice(0, 500).reduce(
    (sum, page) =>
      sum +
      page.story.length * 1.25 +
      page.rows.reduce((all, row) => all + Buffer.byteLength(row.label + row.value) + 27, 0) +
      page.related.reduce((all, one) => all + Buffer.byteLength(one.id + one.name + one.maker) + 50, 0),
    0,
  ) / Math.min(500, pages.length);
const padding = Math.max(0, Math.round(ours - own - Buffer.byteLength(top) - Buffer.byteLength(bottom)));
writeFileSync(join(out, 'top.html'), `${top.replace(/<meta http-equiv[^>]*>/, '')}<!--${'x'.repeat(padding)}-->`);
writeFileSync(join(out, 'bottom.html'), bottom);
writeFileSync(join(out, 'pages.json'), JSON.stringify(pages));
console.log(JSON.stringify({ pages: pages.length, bytesOfOurs: Math.round(ours) }));
