import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createCatalogue } from '../../../../src/catalogue/create.ts';
import { locateCatalogue } from '../../../../src/content/reader/locate.ts';
import { publish } from '../../../../src/content/reader/publish.ts';
import { readCatalogue } from '../../../../src/content/reader/read-catalogue.ts';

/** The day the demonstration speaks for. */
export const BUILD_DAY = '2026-11-24';

/** A catalogue's products and their filter, as the build makes them. */
export function browseOf(name: string) {
  const catalogue = createCatalogue(publish(readCatalogue(locateCatalogue(name))), BUILD_DAY);
  return { browse: catalogue.browse(), indexes: catalogue.indexes() };
}

/** A generated catalogue of so many products, the same every time. */
export function generatedBrowse(products: number) {
  const folder = join(mkdtempSync(join(tmpdir(), 'ocop-generated-')), 'catalogue');
  try {
    const script = resolve(import.meta.dirname, '../../../../scripts/bench/generate.ts');
    const made = spawnSync(process.execPath, [script, '--products', String(products), '--out', folder]);
    if (made.status !== 0) throw new Error(made.stderr.toString());
    return browseOf(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Numbers that look random and are the same every time (mulberry32). */
export function seeded(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { next, below: (limit: number) => Math.floor(next() * limit) };
}
