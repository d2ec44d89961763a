import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sweepTemporaries, writeAtomically } from '../../../src/content/checker/atomic-write.ts';
import { Fault } from '../../command-line/fault.ts';
import { digestOf, type FileChange } from './file-change.ts';

/** Where imports are remembered so that they can be taken back; git-ignored, for it holds what was there before. */
export const JOURNAL_FOLDER = '.import';
const KEPT = 10;

interface Entry {
  readonly state: 'writing' | 'done' | 'undone';
  /** What was done, in words; older entries have none. */
  readonly title?: string;
  readonly files: readonly {
    readonly path: string;
    readonly before: string | null;
    readonly digest: string;
  }[];
}

/**
 * Writes all changes or none: what was there is noted first, so that a run that is killed is rolled back by the next
 * one. Call it only while holding the lock of the catalogue.
 */
export function writeAll(folder: string, changes: readonly FileChange[], now: Date, title: string): void {
  const file = join(folder, JOURNAL_FOLDER, `${now.toISOString().replace(/[:.]/gu, '-')}.json`);
  const entry: Entry = {
    state: 'writing',
    title,
    files: changes.map(({ path, before, after }) => ({
      path,
      before: before ?? null,
      digest: digestOf(after),
    })),
  };
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  save(file, entry);
  try {
    for (const { path, after, isPrivate } of changes) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeAtomically(target, after, isPrivate ? 0o600 : 0o644);
    }
  } catch (error) {
    restore(folder, entry);
    rmSync(file, { force: true });
    throw error;
  }
  save(file, { ...entry, state: 'done' });
  for (const old of journals(folder).slice(0, -KEPT)) rmSync(old, { force: true });
}

/** Takes back what a killed run left half written; true where there was one. */
export function rollBackUnfinished(folder: string): boolean {
  let found = false;
  for (const file of journals(folder)) {
    const entry = read(file);
    if (entry.state !== 'writing') continue;
    restore(folder, entry);
    rmSync(file, { force: true });
    found = true;
  }
  return found;
}

/** What was written, newest first. */
export function history(folder: string): readonly {
  readonly at: string;
  readonly title: string;
  readonly files: readonly string[];
  readonly undone: boolean;
}[] {
  return journals(folder)
    .reverse()
    .map((file) => {
      const { state, title, files } = read(file);
      const at = basename(file, '.json').replace(/T(\d\d)-(\d\d)-(\d\d)-/u, 'T$1:$2:$3.');
      return {
        at,
        title: title ?? 'Nhập danh sách',
        files: files.map(({ path }) => path),
        undone: state !== 'done',
      };
    });
}

/** Takes the last write back. Throws where a file was changed since: nothing of a person's work is lost. */
export function undoLast(folder: string): readonly string[] {
  const file = journals(folder).findLast((one) => read(one).state === 'done');
  if (file === undefined)
    throw new Fault('Không có lần ghi nào để hoàn tác.', 'There is nothing to take back.');
  const entry = read(file);
  const changed = entry.files.filter(({ path, digest }) => digestNow(join(folder, path)) !== digest);
  if (changed.length > 0) {
    throw new Fault(
      `Chưa hoàn tác: sau lần ghi ấy, đã có người sửa ${changed.map(({ path }) => path).join(', ')}. Hãy sửa tay các tệp ấy, hoặc chép chúng ra chỗ khác rồi trả lại như lúc ghi.`,
      `Not taken back: changed since: ${changed.map(({ path }) => path).join(', ')}.`,
    );
  }
  save(file, { ...entry, state: 'writing' });
  restore(folder, entry);
  save(file, { ...entry, state: 'undone' });
  return entry.files.map(({ path }) => path);
}

function restore(folder: string, { files }: Entry): void {
  for (const { path, before } of [...files].reverse()) {
    const target = join(folder, path);
    if (existsSync(dirname(target))) sweepTemporaries(dirname(target));
    if (before !== null) writeAtomically(target, before, path.includes('.private.') ? 0o600 : 0o644);
    else {
      rmSync(target, { force: true });
      // The folder of a new product is empty again, unless somebody put a photo there.
      const parent = dirname(target);
      if (path.split('/').length > 2 && existsSync(parent) && readdirSync(parent).length === 0)
        rmSync(parent, { recursive: true });
    }
  }
}

function journals(folder: string): string[] {
  const at = join(folder, JOURNAL_FOLDER);
  if (!existsSync(at)) return [];
  return readdirSync(at)
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .sort()
    .map((name) => join(at, name));
}

function read(file: string): Entry {
  return JSON.parse(readFileSync(file, 'utf8')) as Entry;
}

function save(file: string, entry: Entry): void {
  writeAtomically(file, JSON.stringify(entry), 0o600);
}

function digestNow(file: string): string | undefined {
  return existsSync(file) ? digestOf(readFileSync(file, 'utf8')) : undefined;
}
