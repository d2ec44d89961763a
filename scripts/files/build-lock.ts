import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from '../command-line/run-tool.ts';
import { complain } from '../command-line/terminal.ts';

const LOCK = resolve(projectRoot, '.cache/build.lock');

/** When a process started, in the kernel's ticks: its number alone may since have been given to another. Linux only. */
function startOf(pid: number): string {
  try {
    return (
      readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
        .split(') ')
        .at(-1)
        ?.split(' ')[19] ?? ''
    );
  } catch {
    return '';
  }
}

const tokenOf = (pid: number): string => `${String(pid)} ${startOf(pid)}`;

function holderOf(lock: string): string | undefined {
  try {
    // Read only: opening for more would make a lock that was just given back.
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}

/** A build that was killed leaves its lock behind; one of an older version may be empty. */
function isGone(holder: string): boolean {
  const pid = Number(holder.split(' ')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Alive, but another user's.
    return (error as NodeJS.ErrnoException).code !== 'EPERM';
  }
  return tokenOf(pid) !== holder;
}

/** Written aside and linked into place, so that nobody ever reads half a lock. */
function take(lock: string): boolean {
  const aside = `${lock}.${String(process.pid)}`;
  try {
    writeFileSync(aside, tokenOf(process.pid));
    linkSync(aside, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Moves a dead lock away; a living one that another build put there meanwhile goes back. */
function removeDead(lock: string, dead: string): void {
  const away = `${lock}.dead-${String(process.pid)}`;
  try {
    renameSync(lock, away);
    if (holderOf(away) !== dead) linkSync(away, lock);
  } catch {
    // Another build was quicker.
  }
  rmSync(away, { force: true });
}

/**
 * Runs `work` while no other build of this checkout runs: two Astro builds in one checkout share `.astro/`,
 * and one would publish the other's catalogue.
 */
export async function withBuildLock<T>(work: () => Promise<T>, lock = LOCK): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true });
  let told = false;
  while (!take(lock)) {
    const holder = holderOf(lock);
    if (holder !== undefined && isGone(holder)) {
      removeDead(lock, holder);
      continue;
    }
    if (!told) complain('Đang có một lần dựng khác, chờ nó xong … (waiting for another build)');
    told = true;
    await wait(200);
  }
  const release = () => {
    if (holderOf(lock) === tokenOf(process.pid)) rmSync(lock, { force: true });
  };
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}
