import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../../../src/content/checker/atomic-write.ts';
import type { WaitingList } from '../../../src/office/lists/list-types.ts';
import { Fault } from '../../command-line/fault.ts';
import { officeFolder } from '../office-folder.ts';

/** What the office said of a list that waits. */
export interface ListNotes {
  /** The file's name as it was handed in. */
  readonly file: string;
  /** Answers by `sheet:row` of the sheet that the page shows. */
  readonly answers: Readonly<Record<string, string>>;
  /** Roles of columns by their head. */
  readonly columns: Readonly<Record<string, string>>;
  readonly madeBy?: string;
  readonly madeOn?: string;
  /** Rows that waited for an answer when the list was last looked at. */
  readonly waiting: number;
}

const ID = /^[0-9a-f]{12}$/u;

/** Keeps a list until all of it is written: with phone numbers in it, so for this account alone. */
export function keepList(folder: string, file: string, bytes: Uint8Array): string {
  const id = randomBytes(6).toString('hex');
  const at = officeFolder(folder, 'lists', id);
  writeAtomically(join(at, 'list'), bytes, 0o600);
  noteList(folder, id, { file, answers: {}, columns: {}, waiting: 0 });
  return id;
}

export function noteList(folder: string, id: string, notes: ListNotes): void {
  writeAtomically(join(folderOf(folder, id), 'notes.json'), JSON.stringify(notes), 0o600);
}

/** A kept list; throws a `Fault` where there is none of that id. */
export function keptList(
  folder: string,
  id: string,
): { readonly bytes: Uint8Array; readonly notes: ListNotes } {
  const at = folderOf(folder, id);
  if (!existsSync(join(at, 'notes.json')))
    throw new Fault('Danh sách này không còn ở đây. Hãy chọn lại tệp.', 'This list is no longer here.');
  return {
    bytes: readFileSync(join(at, 'list')),
    notes: JSON.parse(readFileSync(join(at, 'notes.json'), 'utf8')) as ListNotes,
  };
}

export function dropList(folder: string, id: string): void {
  rmSync(folderOf(folder, id), { recursive: true, force: true });
}

/** Lists that are not written as a whole yet, the newest first. */
export function waitingLists(folder: string): WaitingList[] {
  return readdirSync(officeFolder(folder, 'lists'))
    .filter((id) => ID.test(id) && existsSync(join(folderOf(folder, id), 'notes.json')))
    .map((id) => {
      const { file, waiting } = keptList(folder, id).notes;
      const since = statSync(join(folderOf(folder, id), 'list')).mtime.toISOString();
      return { id, file, waiting, since };
    })
    .sort((a, b) => (a.since < b.since ? 1 : -1));
}

function folderOf(folder: string, id: string): string {
  if (!ID.test(id)) throw new Fault('Không có danh sách này.', 'There is no such list.');
  return join(officeFolder(folder, 'lists'), id);
}
