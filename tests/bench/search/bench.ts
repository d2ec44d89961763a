/**
 * `npm run bench:search -- --catalogue DIR --queries FILE [--json]`: indexes a catalogue, sends every query through
 * the site's own search page in a headless browser, and says how well and how fast it was answered; beside it, raw
 * Pagefind on the same index. `-- --products 20000` makes the catalogue and the queries itself.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { indexCatalogue } from '../../../scripts/pipeline/search/index-catalogue.ts';
import { convertCorpus, type CorpusProduct } from '../../../scripts/pipeline/search/convert-corpus.ts';
import { buildDay } from '../../../src/domain/build-day.ts';
import { locateCatalogue } from '../../../src/content/reader/locate.ts';
import { publish } from '../../../src/content/reader/publish.ts';
import { readCatalogue } from '../../../src/content/reader/read-catalogue.ts';
import { CHROMIUM_FLAGS, ensureChromium } from '../../browser/chromium.ts';
import { buildBenchPage, serveBench } from './bench-site.ts';
import { largeQueries } from './large-queries.ts';
import { recallAt5, summarise, type Answer, type BenchQuery, type ClassResult } from './measure.ts';

const { values } = parseArgs({
  options: {
    catalogue: { type: 'string' },
    queries: { type: 'string' },
    products: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
if (!values.products && !(values.catalogue && values.queries)) {
  console.error('npm run bench:search -- --catalogue DIR --queries FILE | --products N  [--json]');
  process.exit(2);
}

/** Types a query into the page's field and waits for what it shows. */
function ask(page: Page, query: string): Promise<Answer> {
  return page.evaluate(async (text) => {
    const element = document.querySelector('search-results');
    const input = element?.querySelector('input');
    if (!element || !input) throw new Error('no search on this page');
    const type = (value: string) =>
      new Promise<number>((done) => {
        const from = performance.now();
        element.addEventListener('search-shown', () => done(performance.now() - from), { once: true });
        input.value = value;
        input.dispatchEvent(new Event('input'));
      });
    if (input.value !== '') await type('');
    const milliseconds = await type(text);
    const ids = [...element.querySelectorAll<HTMLElement>('.product-grid > li')].map(
      (item) => item.dataset['id'] ?? '',
    );
    return { ids, milliseconds };
  }, query);
}

/** The same query to Pagefind as it comes. */
function askRaw(page: Page, query: string): Promise<Answer> {
  return page.evaluate(async (text) => {
    interface Raw {
      search(
        term: string,
      ): Promise<{ results: { data(): Promise<{ meta: { card: { type: string; id: string } } }> }[] }>;
    }
    const raw = (await import(new URL('/pagefind/pagefind.js', location.href).href)) as Raw;
    const from = performance.now();
    const { results } = await raw.search(text);
    const cards = await Promise.all(
      results.slice(0, 20).map(async (result) => (await result.data()).meta.card),
    );
    const milliseconds = performance.now() - from;
    return { ids: cards.filter(({ type }) => type === 'product').map(({ id }) => id), milliseconds };
  }, query);
}

function table(rows: Record<string, ClassResult>, raw: Record<string, ClassResult>): string {
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(14) : cell.padStart(9))).join('');
  const body = Object.entries(rows).map(([name, row]) =>
    line([
      name,
      ...[row.n, row.recall5.toFixed(3), row.mrr10.toFixed(3), row.p50, row.p95].map(String),
      ...[raw[name]?.recall5.toFixed(3) ?? '', raw[name]?.mrr10.toFixed(3) ?? '', raw[name]?.p95 ?? ''].map(
        String,
      ),
    ]),
  );
  const head = line([
    'class',
    'n',
    'recall@5',
    'MRR@10',
    'p50 ms',
    'p95 ms',
    'raw r@5',
    'raw MRR',
    'raw p95',
  ]);
  return [head, ...body].join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'ocop-bench-'));
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
try {
  let source = values.catalogue ?? join(folder, 'generated');
  if (values.products) {
    const generate = ['scripts/bench/generate.ts', '--products', values.products, '--out', source];
    execFileSync(process.execPath, generate, { stdio: ['ignore', 'ignore', 'inherit'] });
  } else if (source.endsWith('.json')) {
    // A flat corpus is turned into a catalogue first.
    convertCorpus(
      (JSON.parse(readFileSync(source, 'utf8')) as { products: CorpusProduct[] }).products,
      join(folder, 'c'),
    );
    source = join(folder, 'c');
  }
  const site = join(folder, 'site');
  await buildBenchPage(site);
  const day = buildDay(process.env['BUILD_DATE'], Date.now());
  const published = publish(readCatalogue(locateCatalogue(source)));
  const queries: readonly BenchQuery[] = values.queries
    ? (JSON.parse(readFileSync(resolve(values.queries), 'utf8')) as { queries: BenchQuery[] }).queries
    : largeQueries(published);
  const summary = await indexCatalogue(published, day, join(site, 'pagefind'));
  const server = await serveBench(site);
  const page = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  await page.goto(`${server.url}/page.html`, { waitUntil: 'load' });
  const before = server.bytes();
  const answers: Answer[] = [];
  let firstQueryBytes = 0;
  for (const { query } of queries) {
    answers.push(await ask(page, query));
    if (firstQueryBytes === 0) firstQueryBytes = server.bytes() - before;
  }
  const rawAnswers: Answer[] = [];
  if (!values.json) for (const { query } of queries) rawAnswers.push(await askRaw(page, query));
  server.close();

  const classes: Record<string, ClassResult> = {};
  const raw: Record<string, ClassResult> = {};
  for (const name of new Set(queries.map((query) => query.class))) {
    const at = queries.flatMap((query, index) => (query.class === name ? [index] : []));
    const pick = <T>(list: readonly T[]) => at.flatMap((index) => list[index] ?? []);
    classes[name] = summarise(pick(queries), pick(answers));
    raw[name] = summarise(pick(queries), pick(rawAnswers));
  }
  const all = summarise(queries, answers);
  const misses = queries.flatMap((query, at) => {
    const got = answers[at]?.ids.slice(0, 5) ?? [];
    return recallAt5(query, got) < 1
      ? [{ query: query.query, class: query.class, expected: query.expected, got }]
      : [];
  });
  if (values.json) console.log(JSON.stringify({ classes, all, firstQueryBytes, index: summary, misses }));
  else {
    console.log(table({ ...classes, all }, { ...raw, all: summarise(queries, rawAnswers) }));
    console.log(`\nFirst query: ${String(firstQueryBytes)} bytes. Index: ${JSON.stringify(summary)}`);
    for (const miss of misses)
      console.log(
        `miss [${miss.class}] ${miss.query}: ${miss.expected.slice(0, 5).join(' ')} ≠ ${miss.got.join(' ')}`,
      );
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
