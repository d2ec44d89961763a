import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from './run-tool.ts';

const LOCK = resolve(projectRoot, '.cache/build.lock');

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function tryLock(): boolean {
  try {
    const handle = openSync(LOCK, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch {
    const owner = Number(readFileSync(LOCK, { encoding: 'utf8', flag: 'a+' }));
    // A build that was killed leaves its lock behind.
    if (owner && !isAlive(owner)) rmSync(LOCK, { force: true });
    return false;
  }
}

/**
 * Runs `work` while no other build of this checkout runs: two Astro builds in one checkout share `.astro/`,
 * and one would publish the other's catalogue.
 */
export async function withBuildLock<T>(work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(LOCK), { recursive: true });
  let told = false;
  while (!tryLock()) {
    if (!told) console.error('Đang có một lần dựng khác, chờ nó xong … (waiting for another build)');
    told = true;
    await wait(200);
  }
  const release = () => {
    rmSync(LOCK, { force: true });
  };
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}
