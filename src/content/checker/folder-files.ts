import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import sharp from 'sharp';
import { issue, type Issue } from '../../domain/checks/issue.ts';
import { foldedId } from '../../domain/checks/nearest.ts';
import type { FilesBeside, PictureFile } from '../../domain/checks/context.ts';
import { COLLECTIONS } from '../reader/collections.ts';
import { unwatched } from '../reader/watch.ts';

/** Texts and tables that somebody took for an entry, or that Windows renamed. */
const WRITING = /\.(md|txt|ya?ml|docx?|xlsx?|odt|rtf)$/i;
const PICTURE = /\.(jpe?g|png|webp|avif|tiff?)$/i;
/** Written by tools or read elsewhere in the project, not entries. */
const OTHER_ROOT_FILES =
  /^(published-ids|stamps|seals|keys|credentials)\.json$|^(import|registered)\.yml$|^stamp-status\.jws$|^generated\.txt$|\.private\.yml$|\.md$/;

/** The files of a catalogue that are not entries, as the checker needs them. */
export interface FolderFiles {
  /** By path of the entry they lie beside. */
  readonly beside: ReadonlyMap<string, FilesBeside>;
  readonly issues: readonly Issue[];
}

interface Listed {
  readonly name: string;
  readonly folder: boolean;
}

function list(folder: string): Listed[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .map((item) => ({ name: item.name, folder: item.isDirectory() }));
  } catch {
    return [];
  }
}

/** Lists every folder once and measures the pictures in them. */
export async function readFolderFiles(root: string, watch = unwatched): Promise<FolderFiles> {
  const issues: Issue[] = [];
  const beside = new Map<string, FilesBeside>();
  const unused = (path: string) => issues.push(issue('file-unused', { path, line: 1 }, { file: path }));
  const checkName = (path: string, name: string) => {
    if (name === name.normalize('NFC')) return;
    const dot = name.lastIndexOf('.');
    const plain = dot < 0 ? foldedId(name) : `${foldedId(name.slice(0, dot))}${name.slice(dot)}`;
    issues.push(
      issue('name-not-nfc', { path: path.normalize('NFC'), line: 1 }, { file: name.normalize('NFC') }, plain),
    );
  };
  const known = new Set<string>(Object.values(COLLECTIONS).map(({ path }) => path));
  for (const { name, folder } of list(root)) {
    if (!known.has(name) && (folder ? !NOT_YET_READ.has(name) : !OTHER_ROOT_FILES.test(name))) unused(name);
  }
  const sections = Object.values(COLLECTIONS)
    .filter(({ shape, path }) => shape !== 'single' && !path.startsWith('..'))
    .map(({ shape, path }) => ({ shape, path, items: list(join(root, path)) }));
  const total = sections.reduce((sum, { items }) => sum + items.length, 0);
  let done = 0;
  for (const { shape, path, items } of sections) {
    const folder = join(root, path);
    for (const { name } of items) checkName(posix.join(path, name), name);
    if (shape === 'file') {
      const others = items.filter((item) => !/\.ya?ml$/.test(item.name));
      const files = await measure(folder, others);
      watch('files', (done += items.length), total);
      for (const { name } of items) if (/\.ya?ml$/.test(name)) beside.set(posix.join(path, name), files);
      for (const { name, folder: isFolder } of others) {
        if (isFolder || !/\.(pdf|jpe?g|png|webp|avif|tiff?)$/i.test(name)) unused(posix.join(path, name));
      }
      continue;
    }
    for (const { name, folder: isFolder } of items) {
      watch('files', ++done, total);
      if (!isFolder) {
        unused(posix.join(path, name));
        continue;
      }
      const inside = list(join(folder, name)).filter(
        (item) => item.name !== 'index.md' && item.name !== 'en.md',
      );
      for (const file of inside) {
        const filePath = posix.join(path, name, file.name);
        checkName(filePath, file.name);
        if (WRITING.test(file.name)) unused(filePath);
      }
      beside.set(posix.join(path, name, 'index.md'), await measure(join(folder, name), inside));
    }
  }
  return { beside, issues };
}

/** Folders of the house plan that other parts of the project read. */
const NOT_YET_READ: ReadonlySet<string> = new Set(['inspections', 'plans']);

async function measure(folder: string, items: readonly Listed[]): Promise<FilesBeside> {
  const files = items.filter((item) => !item.folder);
  const measured = await Promise.all(
    files.map(async ({ name }): Promise<readonly [string, PictureFile | 'other']> => [
      name,
      PICTURE.test(name) ? await picture(join(folder, name)) : 'other',
    ]),
  );
  return new Map(measured);
}

async function picture(file: string): Promise<PictureFile> {
  try {
    const { width, height, orientation = 1 } = await sharp(file).metadata();
    // A camera held upright stores the picture on its side.
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return 'unreadable';
  }
}
