import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Fault } from '../command-line/fault.ts';

/** Seconds; a slow disk, or a test on a busy machine, may want more. */
const waitSeconds = () => Number(process.env['OCOP_LOCK_WAIT']) || 10;

let held: { readonly file: string; readonly mine: string } | undefined;

/**
 * Runs `work` while no other run may write to `folder`. Waits `OCOP_LOCK_WAIT` seconds (10) for another run, then says so.
 * A lock whose process is gone (killed, power lost) is taken over.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = join(folder, '.stamps.lock');
  const mine = `${hostname()} ${String(process.pid)} ${crypto.randomUUID()}\n`;
  const end = Date.now() + waitSeconds() * 1000;
  while (!take(file, mine)) {
    const holder = holderOf(file);
    if (holder !== null && isGone(holder)) removeStale(file, holder);
    else if (Date.now() > end) throw busy(file, holder ?? '');
    else await pause(50);
  }
  held = { file, mine };
  try {
    return await work();
  } finally {
    held = undefined;
    if (holderOf(file) === mine) rmSync(file, { force: true });
  }
}

/** Throws when the lock this run took is no longer its own: every write of the registry asks first. */
export function assertHeld(): void {
  if (!held || holderOf(held.file) === held.mine) return;
  throw new Fault(
    'Một lệnh khác đã giành quyền ghi sổ tem giữa chừng. Lệnh này dừng lại, chưa ghi gì thêm. Hãy chạy lại.',
    'Another run took over the registry meanwhile. This one stops and writes nothing more. Run it again.',
  );
}

/** Written aside and linked into place, so that nobody ever reads an empty lock. */
function take(file: string, mine: string): boolean {
  const aside = `${file}.${mine.split(' ')[2]?.trim() ?? ''}`;
  try {
    writeFileSync(aside, mine);
    linkSync(aside, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(aside, { force: true });
  }
}

function holderOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function isGone(holder: string): boolean {
  const [host, pid] = holder.split(' ');
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Moves the stale lock away; a live one that another run put there meanwhile goes back. */
function removeStale(file: string, stale: string): void {
  const away = `${file}.stale-${String(process.pid)}`;
  try {
    renameSync(file, away);
  } catch {
    return;
  }
  if (holderOf(away) !== stale) {
    try {
      linkSync(away, file);
    } catch {
      // A third run holds it by now; the second will see that its lock is gone before it writes (assertHeld).
    }
  }
  rmSync(away, { force: true });
}

function busy(file: string, holder: string): Fault {
  const [host = '', pid = ''] = holder.split(' ');
  return new Fault(
    `Một lệnh khác (máy ${host}, tiến trình ${pid}) đang ghi sổ tem. Hãy đợi lệnh đó xong rồi chạy lại. Nếu chắc chắn không còn lệnh nào, xóa tệp ${file}.`,
    `Another run (machine ${host}, process ${pid}) is writing the registry. Wait for it and try again. If there certainly is none, delete ${file}.`,
  );
}
