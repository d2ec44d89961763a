/**
 * `npm run bench:lighthouse`: Lighthouse's marks of every kind of page, on its default phone and network. The demo must
 * be built (`npm run build`, or `--site DIR`). `--only WORD` picks kinds, `--runs N` takes the median, `--json` prints
 * JSON. Ends with 1 where a page misses its marks.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as chromeLauncher from 'chrome-launcher';
import { CHROMIUM_FLAGS, ensureChromium } from '../../browser/chromium.ts';
import { PAGE_KINDS } from '../../browser/page-kinds.ts';
import { audit, type Audit } from './audit.ts';
import { host } from './host.ts';

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    only: { type: 'string', default: '' },
    runs: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const outDir = resolve(values.site);
if (!existsSync(resolve(outDir, 'index.html'))) {
  console.error(`Chưa có trang ở ${values.site}: chạy npm run build trước. (Build the site first.)`);
  process.exit(1);
}

/** Marks that a page misses. A page that asks not to be indexed cannot have all of those for being found. */
function missed(page: Audit): string[] {
  const wanted = {
    performance: 99,
    accessibility: 100,
    bestPractices: 100,
    ...(page.listed && { seo: 100 }),
  };
  const low = Object.entries(wanted).filter(([name, least]) => Number(page[name as keyof Audit]) < least);
  return [...low.map(([name]) => name), ...(page.cls > 0 ? ['cls'] : [])];
}

const middle = (runs: readonly Audit[]): Audit => {
  const sorted = runs.toSorted((a, b) => a.performance - b.performance);
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  if (!median) throw new Error('--runs must be 1 or more.');
  return median;
};

const served = await host(outDir);
const chrome = await chromeLauncher.launch({
  chromePath: ensureChromium(),
  chromeFlags: ['--headless=new', ...CHROMIUM_FLAGS],
});
const pages: Audit[] = [];
try {
  for (const [kind, address] of Object.entries(PAGE_KINDS)) {
    // A lost address answers 404, which is not Lighthouse's business.
    if (!kind.includes(values.only) || kind === 'lost address') continue;
    const runs: Audit[] = [];
    for (let run = 0; run < Number(values.runs); run++) {
      runs.push(await audit(kind, served.origin + address, chrome.port));
    }
    const page = middle(runs);
    pages.push(page);
    if (!values.json) console.log(line(page));
  }
} finally {
  chrome.kill();
  served.stop();
}

function line(page: Audit): string {
  const cells = [page.performance, page.accessibility, page.bestPractices, page.seo].map((mark) =>
    String(mark).padStart(4),
  );
  const rest = `LCP ${String(page.lcp)} ms, CLS ${String(page.cls)}, TBT ${String(page.tbt)} ms, ${(page.bytes / 1000).toFixed(0)} kB in ${String(page.requests)}`;
  const faults = missed(page);
  return `${page.kind.padEnd(34)}${cells.join('')}  ${rest}${faults.length > 0 ? `  ← ${faults.join(', ')} (${page.lost.join('; ')})` : ''}`;
}

if (values.json) console.log(JSON.stringify({ host: served.name, pages }, null, 2));
else
  console.log(
    `${served.name}. Marks: performance, accessibility, best practices, SEO (noindex pages cannot have 100).`,
  );
if (pages.some((page) => missed(page).length > 0)) process.exitCode = 1;
