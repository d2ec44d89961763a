import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { vi } from 'vitest';
import { locateCatalogue } from '../../../../src/reader/locate.ts';
import { publish } from '../../../../src/reader/publish.ts';
import { readCatalogue } from '../../../../src/reader/read-catalogue.ts';

/** The day the demonstration speaks for. */
export const BUILD_DAY = '2026-11-24';

/** A catalogue's products and their filter, as the build makes them. */
export async function browseOf(catalogue: string) {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-browse-'));
  try {
    const file = join(folder, 'published.json');
    writeFileSync(file, JSON.stringify(publish(readCatalogue(locateCatalogue(catalogue)))));
    vi.stubEnv('PUBLISHED', file);
    vi.stubEnv('BUILD_DATE', BUILD_DAY);
    vi.resetModules();
    const { loadBrowse } = await import('../../../../src/catalogue/browse.ts');
    const { loadIndexes } = await import('../../../../src/catalogue/indexes.ts');
    return { browse: await loadBrowse(), indexes: await loadIndexes() };
  } finally {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A generated catalogue of so many products, the same every time. */
export async function generatedBrowse(products: number) {
  const folder = join(mkdtempSync(join(tmpdir(), 'ocop-generated-')), 'catalogue');
  try {
    const script = resolve(import.meta.dirname, '../../../../scripts/bench/generate.ts');
    const made = spawnSync(process.execPath, [script, '--products', String(products), '--out', folder]);
    if (made.status !== 0) throw new Error(made.stderr.toString());
    return await browseOf(folder);
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
