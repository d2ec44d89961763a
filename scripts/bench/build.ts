/**
 * `npm run bench:build -- --products N [--peers] [--runs 3] [--whole] [--short]`: builds a synthetic catalogue from nothing and
 * after edits; with `--peers` beside other builders on the same product pages. `--whole` adds pictures and search.
 * Prints a table and writes `.cache/bench/build-N.json`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publishedFileOf } from '../build/published-file.ts';
import { filesBelow } from '../build/site/files-below.ts';
import { projectRoot, runTool } from '../build/run-tool.ts';
import { measure, median, type Measured } from './measure.ts';
import { ownBuilds, type OwnBuild } from './own-builds.ts';
import { PEER_BUILDS } from './peers.ts';

/** The Vietnamese product pages: what the peers build too. */
const PRODUCT_PAGES = '^/?san-pham/(?!trang/|nhom/|bo/)[^/]+/?$';

const { values } = parseArgs({
  options: {
    products: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    peers: { type: 'boolean', default: false },
    whole: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
  },
});
const folder = resolve(projectRoot, '.cache/bench');
const catalogue = join(folder, `catalogue-${values.products}`);
const site = join(folder, `site-${values.products}`);
const input = join(folder, 'peer-input');
mkdirSync(folder, { recursive: true });

const generate = () =>
  runTool('node', ['scripts/bench/generate.ts', '--products', values.products, '--out', catalogue]);

const own = new Map<string, OwnBuild[]>();
const peers = new Map<string, Measured[]>();
const put = <T>(map: Map<string, T[]>, key: string, value: T) =>
  map.set(key, [...(map.get(key) ?? []), value]);
const env = {
  ...(!values.whole && { BUILD_ONLY: 'pages' }),
  ...(values.peers && { RENDER_ONLY: PRODUCT_PAGES }),
};

for (let run = 1; run <= Number(values.runs); run++) {
  await generate();
  for (const [name, result] of Object.entries(await ownBuilds({ catalogue, site, env }, values.short)))
    put(own, name, result);
  if (!values.peers) continue;
  await measure('node', ['tests/bench/peers/input.ts', publishedFileOf(catalogue), site, input], {
    cwd: projectRoot,
  });
  for (const [name, peer] of Object.entries(PEER_BUILDS)) {
    const out = join(folder, 'peer-out');
    rmSync(out, { recursive: true, force: true });
    put(peers, name, await peer(input, out));
    const pages = filesBelow(out).filter((file) => file.endsWith('index.html')).length;
    if (pages < Number(values.products)) throw new Error(`${name} wrote ${String(pages)} pages.`);
  }
}

const row = (name: string, { seconds, peakMiB, cpuSeconds }: Measured, pages: number) =>
  console.log(
    `| ${name} | ${seconds.toFixed(1)} s | ${String(Math.round(pages / seconds))} | ${cpuSeconds.toFixed(1)} s | ${String(peakMiB)} MiB |`,
  );
console.log(
  `\n${values.products} products, ${String(cpus().length)} × ${cpus()[0]?.model ?? ''}, Node ${process.version}, median of ${values.runs}\n`,
);
console.log('| build | seconds | pages/s | processor time | peak memory |\n| --- | --- | --- | --- | --- |');
for (const [name, runs] of own) {
  const middle = median(runs) as OwnBuild;
  row(
    `ours, ${name} (${String(middle.rendered)} rendered, ${String(middle.kept)} kept)`,
    middle,
    middle.rendered + middle.kept,
  );
}
for (const [name, runs] of peers) row(name, median(runs), Number(values.products));
writeFileSync(
  join(folder, `build-${values.products}.json`),
  `${JSON.stringify({ products: Number(values.products), node: process.version, own: Object.fromEntries(own), peers: Object.fromEntries(peers) }, null, 2)}\n`,
);
