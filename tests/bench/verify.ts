/**
 * `npm run bench:verify`: milliseconds a stamp’s verification takes in Chromium, by WebCrypto and by the fallback; and
 * what the page takes before, once, to decide by a known signature which of the two it can trust.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { bundleScript } from '../../src/present/bundles/bundle.ts';
import { CHROMIUM_FLAGS, findChromium } from '../browser/chromium.ts';

const ROUNDS = 200;
/** A shopper's phone checks one stamp of a page it has just opened: so many pages are opened for the first check. */
const PAGES = 15;
/** What the project promises of a verification by WebCrypto. */
const BUDGET_MS = 5;
interface Times {
  readonly decide: number;
  readonly first: number;
  readonly median: number;
  readonly p95: number;
}
type ByCheck = Readonly<Record<'WebCrypto' | 'JavaScript fallback', Times>>;
const middle = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const { text } = await bundleScript('../tests/bench/verify-page.ts');
const vectors = readFileSync(resolve('public/ocop-stamp-1/vectors.json'), 'utf8');
// WebCrypto wants a secure context: localhost is one, a blank page is not.
const server = createServer((_request, response) => {
  response.setHeader('Content-Type', 'text/html');
  response.end('<!doctype html><title>bench</title>');
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;
const executablePath = findChromium();
const browser = await chromium.launch({ args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) });
try {
  const measure = async (): Promise<ByCheck> => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${String(port)}/`);
    await page.addScriptTag({ content: text });
    const result = await page.evaluate(
      ([rounds, json]) =>
        (
          globalThis as unknown as { benchVerify: (rounds: number, json: string) => Promise<ByCheck> }
        ).benchVerify(rounds, json),
      [ROUNDS, vectors] as const,
    );
    await page.close();
    return result;
  };
  // The browser's own start is not the page's.
  await measure();
  const runs: ByCheck[] = [];
  while (runs.length < PAGES) runs.push(await measure());
  const over = (check: keyof ByCheck) => {
    const of = (figure: keyof Times) => runs.map((run) => run[check][figure]);
    const firsts = of('first').sort((a, b) => a - b);
    return {
      decide: middle(of('decide')),
      'first (least, middle, most)': `${String(firsts[0])} · ${String(middle(firsts))} · ${String(firsts.at(-1))}`,
      median: middle(of('median')),
      p95: middle(of('p95')),
    };
  };
  console.log(
    `Chromium ${browser.version()}, ${String(PAGES)} pages, ${String(ROUNDS)} rounds of one genuine stamp on each, milliseconds`,
  );
  console.table({ WebCrypto: over('WebCrypto'), 'JavaScript fallback': over('JavaScript fallback') });
  const first = middle(runs.map((run) => run.WebCrypto.first));
  const median = middle(runs.map((run) => run.WebCrypto.median));
  const holds = median < BUDGET_MS && first < BUDGET_MS;
  console.log(
    `WebCrypto under ${String(BUDGET_MS)} ms: ${holds ? 'holds' : 'DOES NOT HOLD'} (first ${String(first)}, median ${String(median)}).`,
  );
  if (!holds) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}
