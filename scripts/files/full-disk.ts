import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { complain, stackOf } from '../command-line/terminal.ts';

/** As Node says it, and as tar, sh and libvips do. */
const FULL = /\b(ENOSPC|EDQUOT)\b|No space left on device|Disk quota exceeded/;

/** Whether an error means that a disk, or what this user may fill of it, is full. */
export function isFullDisk(error: unknown): boolean {
  const { code, message = String(error) } = error as Partial<NodeJS.ErrnoException>;
  return FULL.test(`${code ?? ''} ${message}`);
}

/** Megabytes left for this user where `folder` lies or will lie; undefined on another machine. */
function roomFor(folder: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return Math.floor((bavail * bsize) / 1e6);
  } catch {
    return dirname(folder) === folder ? undefined : roomFor(dirname(folder));
  }
}

/** Which disk is full, what that did to the site, and what to do. The system's error names neither file nor disk. */
export function fullDiskSentence(folders: readonly string[] = [], elsewhere?: string): string {
  const cache = cacheFolder('');
  const [fullest] = [cache, ...folders, tmpdir()]
    .map((folder) => ({ folder, room: roomFor(folder) ?? Infinity }))
    .sort((a, b) => a.room - b.room);
  const [folder, room] = [fullest?.folder ?? '', String(fullest?.room ?? 0)];
  const [vi, en] = elsewhere
    ? [`nơi nhận là ${elsewhere}`, `that of ${elsewhere}`]
    : [`nơi có ${folder} chỉ còn trống ${room} MB`, `${room} MB left where ${folder} lies`];
  const hint = !elsewhere && folder === cache;
  return (
    `Ổ đĩa đã đầy: ${vi}. Trang đang dùng vẫn y nguyên. Hãy xóa bớt tệp ở ổ đó rồi chạy lại lệnh này` +
    `${hint ? '; cần chỗ gấp thì xóa thư mục .cache, lần dựng sau chỉ lâu hơn' : ''}. ` +
    `(The disk is full: ${en}. The site in use is untouched. Make room there and run this again` +
    `${hint ? '; .cache may be deleted, the next build then only takes longer' : ''}.)`
  );
}

/** What to print of an error that ends a command: one sentence where the disk is full, else its own message. */
export function saidOf(error: unknown, folders: readonly string[] = [], elsewhere?: string): string {
  if (isFullDisk(error)) return fullDiskSentence(folders, elsewhere);
  return error instanceof Error ? error.message : String(error);
}

/** For a step in a process of its own: a full disk ends it with the sentence, not with a stack. */
export function sayFullDisk(): void {
  process.once('uncaughtException', (error) => {
    complain(isFullDisk(error) ? fullDiskSentence() : stackOf(error));
    process.exit(1);
  });
}
