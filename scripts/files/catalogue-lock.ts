import { join } from 'node:path';
import { Fault } from '../command-line/fault.ts';
import { type Holder, withLockFile } from './lock.ts';

/** Seconds; a slow disk, or a test on a busy machine, may want more. */
const waitSeconds = () => Number(process.env['OCOP_LOCK_WAIT']) || 10;

/** Whether the lock that this process took is still its own; undefined while it has none. */
let isHeld: (() => boolean) | undefined;

/**
 * Runs `work` while no other run may write to the catalogue `folder`. Waits `OCOP_LOCK_WAIT` seconds (10) for another run,
 * then says so.
 */
export function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = join(folder, '.stamps.lock');
  const patience = waitSeconds() * 1000;
  return withLockFile(file, { patience, busy: (holder) => busy(file, holder) }, async (stillHeld) => {
    isHeld = stillHeld;
    try {
      return await work();
    } finally {
      isHeld = undefined;
    }
  });
}

/** Throws when the lock this run took is no longer its own: every write of the registry asks first. */
export function assertHeld(): void {
  if (isHeld?.() ?? true) return;
  throw new Fault(
    'Một lệnh khác đã giành quyền ghi sổ tem giữa chừng. Lệnh này dừng lại, chưa ghi gì thêm. Hãy chạy lại.',
    'Another run took over the registry meanwhile. This one stops and writes nothing more. Run it again.',
  );
}

function busy(file: string, { host, pid }: Holder): Fault {
  return new Fault(
    `Một lệnh khác (máy ${host}, tiến trình ${String(pid)}) đang ghi sổ tem. Hãy đợi lệnh đó xong rồi chạy lại. Nếu chắc chắn không còn lệnh nào, xóa tệp ${file}.`,
    `Another run (machine ${host}, process ${String(pid)}) is writing the registry. Wait for it and try again. If there certainly is none, delete ${file}.`,
  );
}
