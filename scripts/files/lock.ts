import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Who holds a lock, as its file says. */
export interface Holder {
  readonly host: string;
  readonly pid: number;
}

export interface Waiting {
  /** Milliseconds to wait for another run; `Infinity` waits as long as that one takes. */
  readonly patience: number;
  /** Called once when there is one to wait for. */
  readonly onWait?: () => void;
  /** The fault to throw when patience is over. */
  readonly busy?: (holder: Holder) => Error;
}

const RETRY_MS = 50;

/**
 * Runs `work` while no other run holds the lock `file`. A lock whose process is gone (killed, power lost) is taken over;
 * one of another machine's never, since nobody here can tell. `isHeld` says whether the lock is still this run's.
 *
 * Our own, because the libraries for this (proper-lockfile and its like) tell a dead lock by the age of a file that its
 * owner must touch in time: a machine that sleeps loses a lock it still needs, and a killed run holds the next one up.
 */
export async function withLockFile<T>(
  file: string,
  { patience, onWait, busy = () => new Error(file) }: Waiting,
  work: (isHeld: () => boolean) => Promise<T>,
): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${hostname()} ${String(process.pid)} ${startOf(process.pid)} ${crypto.randomUUID()}\n`;
  const end = Date.now() + patience;
  let told = false;
  while (!take(file, mine)) {
    const holder = read(file);
    if (holder !== undefined && isGone(holder)) {
      removeDead(file, holder);
      continue;
    }
    if (!told) onWait?.();
    told = true;
    if (Date.now() > end) throw busy(holderOf(holder ?? ''));
    await pause(RETRY_MS);
  }
  sweep(file);
  const isHeld = () => read(file) === mine;
  const release = () => {
    if (isHeld()) rmSync(file, { force: true });
  };
  process.once('exit', release);
  try {
    return await work(isHeld);
  } finally {
    process.off('exit', release);
    release();
  }
}

function holderOf(text: string): Holder {
  const [host = '', pid = ''] = text.trim().split(' ');
  return { host, pid: Number(pid) };
}

/** When a process started, in the kernel's ticks: its number alone may since have been given to another. Linux only. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return stat.split(') ').at(-1)?.split(' ')[19] ?? '?';
  } catch {
    return '?';
  }
}

/** Written aside and linked into place, so that nobody ever reads half a lock. */
function take(file: string, mine: string): boolean {
  const aside = `${file}.${String(process.pid)}-${crypto.randomUUID()}`;
  try {
    writeFileSync(aside, mine);
    return putInPlace(aside, file);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Whether it could be: another run may hold the lock, or may have swept ours away before its word was written. */
function putInPlace(aside: string, file: string): boolean {
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && code !== 'ENOENT') throw error;
    return false;
  }
}

function read(file: string): string | undefined {
  try {
    // Read only: opening for more would make a lock that was just given back.
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** What does not name a machine, a process and its start was not written by us, or by a version long gone. */
function isGone(text: string): boolean {
  const { host, pid } = holderOf(text);
  if (!/^\S+ [1-9]\d* \S+/.test(text)) return true;
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Alive, but another user's.
    return (error as NodeJS.ErrnoException).code !== 'EPERM';
  }
  const start = text.split(' ')[2] ?? '';
  return /^\d+$/.test(start) && start !== startOf(pid);
}

/** Takes away what runs left beside a lock that were killed while they took it. */
function sweep(file: string): void {
  const folder = dirname(file);
  const own = `${basename(file)}.`;
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(own) || !/^(?:\d+-[\da-f-]{36}|dead-\d+)$/.test(name.slice(own.length))) continue;
    const left = join(folder, name);
    if (isGone(read(left) ?? '')) rmSync(left, { force: true });
  }
}

/** Moves a dead lock away; a living one that another run put there meanwhile goes back. */
function removeDead(file: string, dead: string): void {
  const away = `${file}.dead-${String(process.pid)}`;
  try {
    renameSync(file, away);
    // Where a third run holds it by now, the second sees that its lock is gone before it writes (`isHeld`).
    if (read(away) !== dead) linkSync(away, file);
  } catch {
    // Another run was quicker.
  }
  rmSync(away, { force: true });
}
