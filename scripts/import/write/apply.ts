import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../command-line/terminal.ts';
import { Fault } from '../../command-line/fault.ts';
import { withLock } from '../../files/catalogue-lock.ts';
import type { FileChange } from './file-change.ts';
import { rollBackUnfinished, undoLast, writeAll } from './journal.ts';

/**
 * Writes the changes of a plan, all or none, and only if nobody has changed the files since it was made. `title`: what
 * the office calls this, when it takes it back.
 */
export async function apply(
  folder: string,
  changes: readonly FileChange[],
  title = 'Nhập danh sách',
): Promise<void> {
  await withLock(folder, async () => {
    if (rollBackUnfinished(folder)) {
      throw new Fault(
        'Lần ghi trước bị ngắt giữa chừng; danh mục đã được trả lại như trước lần đó. Hãy làm lại việc này.',
        'The last write was cut off; the catalogue is as it was before it. Do this again.',
      );
    }
    for (const { path, before } of changes) {
      const file = join(folder, path);
      const now = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
      if (now === before) continue;
      throw new Fault(
        `Tệp ${path} vừa được sửa ở nơi khác. Chưa ghi gì. Hãy làm lại việc này.`,
        `${path} was changed meanwhile. Nothing was written. Do this again.`,
      );
    }
    if (changes.length > 0) writeAll(folder, changes, new Date(), title);
    return Promise.resolve();
  });
}

/** The catalogue as it was before the last write; the files taken back, undefined where a write was half done. */
export function takeBack(folder: string): Promise<readonly string[] | undefined> {
  return withLock(folder, async () => {
    if (rollBackUnfinished(folder)) return Promise.resolve(undefined);
    return Promise.resolve(undoLast(folder));
  });
}

/** `--undo`. */
export async function undo(folder: string): Promise<void> {
  const files = await takeBack(folder);
  say(
    files === undefined
      ? 'Lần ghi trước bị ngắt giữa chừng; danh mục đã được trả lại như trước lần đó.'
      : `Đã trả lại ${String(files.length)} tệp như trước lần ghi gần nhất.`,
  );
}
