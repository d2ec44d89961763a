import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { projectRoot } from '../run-tool.ts';
import type { KeyedPage } from './share-task.ts';

/** A page of the last build: its key, and how its file lay on disk. */
interface Recorded {
  readonly key: string;
  readonly file: string;
  readonly size: number;
  readonly mtimeMs: number;
}

interface PageRecord {
  readonly inputs: string;
  readonly pages: Readonly<Record<string, Recorded>>;
}

/** Digest of everything but the catalogue that decides what a page looks like: code, packages, date, address. */
export function inputsDigest(env: NodeJS.ProcessEnv): string {
  const digest = createHash('sha256');
  const code = globSync(['src/**/*', 'content/*.yml', 'scripts/build/**/*.ts'], { cwd: projectRoot });
  for (const file of [...code, 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'].sort()) {
    const path = resolve(projectRoot, file);
    if (!statSync(path).isFile()) continue;
    digest.update(`${file}\n`).update(readFileSync(path));
  }
  digest.update(JSON.stringify([process.version, env['BUILD_DATE'], env['SITE_URL'], env['RENDER_ONLY']]));
  return digest.digest('base64url');
}

/** Pages of the last build whose files still lie in `site` as they were written. */
export function freshPages(recordFile: string, inputs: string, site: string): Map<string, Recorded> {
  const fresh = new Map<string, Recorded>();
  if (!existsSync(recordFile)) return fresh;
  let record: PageRecord;
  try {
    record = JSON.parse(readFileSync(recordFile, 'utf8')) as PageRecord;
  } catch {
    return fresh;
  }
  if (record.inputs !== inputs) return fresh;
  for (const [pathname, page] of Object.entries(record.pages)) {
    const stat = statSync(join(site, page.file), { throwIfNoEntry: false });
    if (stat?.size === page.size && stat.mtimeMs === page.mtimeMs) fresh.set(pathname, page);
  }
  return fresh;
}

/** Remembers the pages of the site that was just put in place. */
export function writeRecord(
  recordFile: string,
  inputs: string,
  site: string,
  keyed: readonly KeyedPage[],
): void {
  const pages: Record<string, Recorded> = {};
  for (const { pathname, key, file } of keyed) {
    const stat = statSync(join(site, file), { throwIfNoEntry: false });
    if (stat) pages[pathname] = { key, file, size: stat.size, mtimeMs: stat.mtimeMs };
  }
  mkdirSync(dirname(recordFile), { recursive: true });
  writeFileSync(`${recordFile}.new`, JSON.stringify({ inputs, pages } satisfies PageRecord));
  renameSync(`${recordFile}.new`, recordFile);
}
