/**
 * The site as it goes online: its files, and beside each text its brotli and gzip. Of what did not change since it was
 * last made ready nothing is read again. `node scripts/deploy/ready.ts SITE READY` does that alone, for measuring.
 */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cacheFolder } from '../build/cache-folder.ts';
import { placeFile } from '../build/place-file.ts';
import { progressLine } from '../build/progress.ts';
import { filesBelow } from '../build/site/files-below.ts';
import { compressed, isCompressed } from './compress.ts';

/** A file of the site when it was made ready: how it lay on disk, then the digests of what goes online, by path. */
type Known = readonly [ino: number, size: number, mtimeMs: number, digests: Readonly<Record<string, string>>];
type State = Readonly<Record<string, Known>>;

function stateOf(file: string, ready: string): State {
  if (!existsSync(ready)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as State;
  } catch {
    return {};
  }
}

export interface Ready {
  /** Digest of every file that goes online. */
  readonly files: Record<string, string>;
  /** How many files were compressed now. */
  readonly made: number;
}

/** Makes `ready` what `site` is, with compressed files; `cache` keeps these by digest. */
export async function makeReady(
  site: string,
  ready: string,
  cache = cacheFolder('compressed'),
): Promise<Ready> {
  const stateFile = `${ready}.json`;
  const before = stateOf(stateFile, ready);
  // Until it is whole again nothing is known of it.
  rmSync(stateFile, { force: true });
  if (Object.keys(before).length === 0) rmSync(ready, { recursive: true, force: true });
  mkdirSync(ready, { recursive: true });

  const after: Record<string, Known> = {};
  const stale: string[] = [];
  for (const path of filesBelow(site).sort()) {
    const { ino, size, mtimeMs } = statSync(join(site, path));
    const known = before[path];
    const same = known?.[0] === ino && known[1] === size && known[2] === mtimeMs;
    after[path] = same ? known : [ino, size, mtimeMs, {}];
    if (!same) stale.push(path);
  }
  for (const [path, [, , , digests]] of Object.entries(before)) {
    if (path in after) continue;
    for (const file of Object.keys(digests)) rmSync(join(ready, file), { force: true });
  }

  const progress = progressLine('Đang nén');
  let [made, done] = [0, 0];
  const one = async (path: string) => {
    const bytes = readFileSync(join(site, path));
    const digest = hash('sha256', bytes, 'hex');
    const digests: Record<string, string> = { [path]: digest };
    placeFile(join(site, path), join(ready, path));
    for (const ending of ['br', 'gz']) rmSync(join(ready, `${path}.${ending}`), { force: true });
    if (isCompressed(path, bytes.length)) {
      const files = await compressed(path, bytes, digest, cache);
      if (files.made) made++;
      for (const ending of ['br', 'gz'] as const) {
        placeFile(files[ending], join(ready, `${path}.${ending}`));
        digests[`${path}.${ending}`] = hash('sha256', readFileSync(files[ending]), 'hex');
      }
    }
    const [ino, size, mtimeMs] = after[path] ?? [0, 0, 0];
    after[path] = [ino, size, mtimeMs, digests];
    progress.at(++done, stale.length);
  };
  const queue = stale.values();
  const worker = async () => {
    for (const path of queue) await one(path);
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, worker));
  progress.end();

  mkdirSync(dirname(stateFile), { recursive: true });
  writeFileSync(`${stateFile}.new`, JSON.stringify(after));
  renameSync(`${stateFile}.new`, stateFile);
  return { files: digestsOf(after), made };
}

/** Digest of every file that goes online. A nation's site has half a million: too many for one call's arguments. */
export function digestsOf(state: State): Record<string, string> {
  return Object.fromEntries(Object.values(state).flatMap(([, , , digests]) => Object.entries(digests)));
}

if (import.meta.main) {
  const [site = '', ready = ''] = process.argv.slice(2);
  const { files, made } = await makeReady(resolve(site), resolve(ready));
  console.log(`${String(Object.keys(files).length)} tệp, nén mới ${String(made)}. (Files, compressed now.)`);
}
