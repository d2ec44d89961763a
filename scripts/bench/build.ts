/**
 * `npm run bench:build -- --products 50,1000,20000 [--peers] [--whole] [--runs 3] [--short] [--fresh]`: builds synthetic
 * catalogues from nothing and after edits. `--peers`: the Vietnamese product pages alone, beside other builders that
 * make the same pages. `--whole`: with stamps, photos, pictures, QR codes, search and compression. `--short`: of the
 * edits only a story's. Prints tables; figures and tables grow in `.cache/bench/`, and an interrupted run goes on there.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publishedFileOf } from '../pipeline/published-file.ts';
import { projectRoot, runTool } from '../command-line/run-tool.ts';
import { filesBelow } from '../pipeline/site/files-below.ts';
import { ownBuilds } from './own-builds.ts';
import { PEER_BUILDS, editInput, makeInput } from './peers.ts';
import { Results, type Figures } from './results.ts';
import { growth, tables } from './table.ts';

/** The Vietnamese product pages: what the peers build too. */
const PRODUCT_PAGES = '^/?san-pham/(?!trang/|nhom/|bo/)[^/]+/?$';

const { values } = parseArgs({
  options: {
    products: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    peers: { type: 'boolean', default: false },
    whole: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const what = values.peers ? 'peers' : values.whole ? 'whole' : 'pages';
const folder = resolve(projectRoot, '.cache/bench');
mkdirSync(folder, { recursive: true });

async function measureOwn(products: string, results: Results): Promise<void> {
  const [catalogue, site] = ['catalogue', 'site'].map((name) =>
    join(folder, `${name}-${what}-${products}`),
  ) as [string, string];
  const env = {
    BUILD_CACHE: join(folder, 'cache'),
    ...(!values.whole && { BUILD_ONLY: 'pages' }),
    ...(values.peers && { RENDER_ONLY: PRODUCT_PAGES }),
  };
  const options = values.whole ? ['--stamps', '--photos', '60'] : [];
  for (let run = 1; run <= runs; run++) {
    if (results.has('ours, one story edited', run)) continue;
    const generated = await runTool('node', [
      'scripts/bench/generate.ts',
      '--products',
      products,
      '--out',
      catalogue,
      ...options,
    ]);
    if (generated !== 0) throw new Error('The catalogue could not be generated.');
    const target = { catalogue, site, env, compressed: values.whole, short: values.short || values.peers };
    await ownBuilds(target, (name, figures) => {
      results.add(`ours, ${name}`, figures);
    });
  }
}

async function measurePeers(products: string, results: Results): Promise<void> {
  const [catalogue, site] = ['catalogue', 'site'].map((name) =>
    join(folder, `${name}-${what}-${products}`),
  ) as [string, string];
  const [input, out] = [join(folder, 'peer-input'), join(folder, 'peer-out')];
  for (const [name, peer] of Object.entries(PEER_BUILDS)) {
    for (let run = 1; run <= runs; run++) {
      if (results.has(`${name}, one story edited`, run)) continue;
      await makeInput(publishedFileOf(catalogue), site, input);
      rmSync(out, { recursive: true, force: true });
      results.add(`${name}, from nothing`, await peer.cold(input, out));
      const pages = filesBelow(out).filter((file) => file.endsWith('index.html')).length;
      if (pages < Number(products)) throw new Error(`${name} wrote ${String(pages)} pages.`);
      editInput(input);
      results.add(`${name}, one story edited`, await peer.again(input, out));
    }
  }
}

const colds = new Map<string, Figures>();
for (const products of values.products.split(',')) {
  const name = join(folder, `build-${what}-${products}`);
  const results = new Results(`${name}.json`, values.fresh);
  const report = () => {
    const text = tables(results, Number(products));
    writeFileSync(
      `${name}.md`,
      `${products} products. ${Object.values(results.about).join(', ')}\n\n${text}`,
    );
    return text;
  };
  await measureOwn(products, results);
  report();
  if (values.peers) await measurePeers(products, results);
  console.log(
    `\n${products} products, ${results.about['machine'] ?? ''}, Node ${process.version}\n\n${report()}`,
  );
  const cold = results.medians().find(([of]) => of === 'ours, from nothing')?.[1];
  if (cold) colds.set(products, cold);
}
const sizes = [...colds].sort(([a], [b]) => Number(a) - Number(b));
for (const [products, figures] of sizes.slice(1)) {
  const [smallest, first] = sizes[0] ?? [];
  if (first && smallest)
    console.log(
      `Processor time a page, ${products} to ${smallest} products: × ${growth(first, figures).toFixed(2)}`,
    );
}
