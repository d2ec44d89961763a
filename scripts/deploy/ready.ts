/**
 * The site as it goes online: its files, and beside each text its brotli and gzip. Of what did not change since it was
 * last made ready nothing is read again. `node scripts/deploy/ready.ts SITE READY` does that alone, for measuring.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { progressLine } from '../command-line/progress.ts';
import { filesBelow } from '../pipeline/site/files-below.ts';
import { readyFile, type Digests, type ReadyFolders } from './ready-file.ts';
import type { FileMadeReady, ShareOfFiles } from './ready-worker.ts';
import { say } from '../command-line/terminal.ts';

/** From so many files on threads of their own pay. */
const WORTH_THREADS = 500;

/** A file of the site when it was made ready: how it lay on disk, then the digests of what goes online, by path. */
type Known = readonly [ino: number, size: number, mtimeMs: number, digests: Digests];
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
  /** How many files of the site were made ready now. */
  readonly made: number;
}

/** Makes `ready` what `site` is, with compressed files. */
export async function makeReady(site: string, ready: string): Promise<Ready> {
  const stateFile = `${ready}.json`;
  const before = stateOf(stateFile, ready);
  if (Object.keys(before).length === 0) rmSync(ready, { recursive: true, force: true });
  mkdirSync(ready, { recursive: true });
  mkdirSync(dirname(stateFile), { recursive: true });

  const after: Record<string, Known> = {};
  const stale = new Map<string, readonly [ino: number, size: number, mtimeMs: number]>();
  for (const path of filesBelow(site).sort()) {
    const { ino, size, mtimeMs } = statSync(join(site, path));
    const known = before[path];
    if (known?.[0] === ino && known[1] === size && known[2] === mtimeMs) after[path] = known;
    else stale.set(path, [ino, size, mtimeMs]);
  }
  // What is about to change is forgotten first: whatever happens now, the next run does just that again.
  if (stale.size > 0) writeState(stateFile, after);
  for (const [path, [, , , digests]] of Object.entries(before)) {
    if (path in after || stale.has(path)) continue;
    for (const file of Object.keys(digests)) rmSync(join(ready, file), { force: true });
  }

  const progress = progressLine('Đang nén');
  let done = 0;
  await readyFiles([...stale.keys()], { site, ready }, ([path, digests]) => {
    after[path] = [...(stale.get(path) ?? [0, 0, 0]), digests];
    progress.at(++done, stale.size);
  }).finally(() => {
    progress.end();
  });
  writeState(stateFile, after);
  return { files: digestsOf(after), made: stale.size };
}

function writeState(file: string, state: State): void {
  writeFileSync(`${file}.new`, JSON.stringify(state));
  renameSync(`${file}.new`, file);
}

/** In threads where there are many: asked for one by one, Node's own took twice as long for small files. */
async function readyFiles(
  paths: readonly string[],
  folders: ReadyFolders,
  tell: (made: FileMadeReady) => void,
): Promise<void> {
  if (paths.length < WORTH_THREADS) {
    for (const path of paths) tell([path, readyFile(path, folders)]);
    return;
  }
  const hands = availableParallelism();
  const shares = Array.from({ length: hands }, (_, hand): ShareOfFiles => ({
    folders,
    paths: paths.slice(
      Math.ceil((hand * paths.length) / hands),
      Math.ceil(((hand + 1) * paths.length) / hands),
    ),
  }));
  await Promise.all(
    shares.map(
      (share) =>
        new Promise<void>((done, fail) => {
          const worker = new Worker(new URL('ready-worker.ts', import.meta.url), { workerData: share });
          worker.on('message', tell);
          worker.on('error', fail);
          worker.on('exit', () => {
            done();
          });
        }),
    ),
  );
}

/** Digest of every file that goes online. A nation's site has half a million: too many for one call's arguments. */
export function digestsOf(state: State): Record<string, string> {
  return Object.fromEntries(Object.values(state).flatMap(([, , , digests]) => Object.entries(digests)));
}

if (import.meta.main) {
  const [site = '', ready = ''] = process.argv.slice(2);
  const { files, made } = await makeReady(resolve(site), resolve(ready));
  say(`${String(Object.keys(files).length)} tệp, làm mới ${String(made)}. (Files, made ready now.)`);
}
