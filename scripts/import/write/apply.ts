import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../command-line/terminal.ts';
import { Fault } from '../../command-line/fault.ts';
import { withLock } from '../../files/catalogue-lock.ts';
import type { FileChange } from './file-change.ts';
import { rollBackUnfinished, undoLast, writeAll } from './journal.ts';

/** Writes the changes of a plan, all or none, and only if nobody has changed the files since it was made. */
export async function apply(folder: string, changes: readonly FileChange[]): Promise<void> {
  await withLock(folder, async () => {
    if (rollBackUnfinished(folder)) {
      throw new Fault(
        'Lần nhập trước bị ngắt giữa chừng; danh mục đã được trả lại như trước lần đó. Hãy chạy lại lệnh này.',
        'The last import was cut off; the catalogue is as it was before it. Run this again.',
      );
    }
    for (const { path, before } of changes) {
      const file = join(folder, path);
      const now = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
      if (now === before) continue;
      throw new Fault(
        `Tệp ${path} vừa được sửa ở nơi khác. Chưa ghi gì. Hãy chạy lại lệnh này.`,
        `${path} was changed meanwhile. Nothing was written. Run this again.`,
      );
    }
    if (changes.length > 0) writeAll(folder, changes, new Date());
    return Promise.resolve();
  });
}

/** `--undo`: the catalogue as it was before the last import. */
export async function undo(folder: string): Promise<void> {
  const files = await withLock(folder, async () => {
    if (rollBackUnfinished(folder)) return Promise.resolve(undefined);
    return Promise.resolve(undoLast(folder));
  });
  say(
    files === undefined
      ? 'Lần nhập trước bị ngắt giữa chừng; danh mục đã được trả lại như trước lần đó.'
      : `Đã trả lại ${String(files.length)} tệp như trước lần nhập gần nhất.`,
  );
}
