import { existsSync, readdirSync, readFileSync, renameSync, copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import type { Kind } from '../../../src/office/api-types.ts';
import { entryPaths } from '../entry/entry-paths.ts';
import { officeFolder } from '../office-folder.ts';

/** Where photos wait until their entry is saved. */
export function stagingFolder(folder: string, kind: Kind, id: string): string {
  entryPaths(kind, id);
  return officeFolder(folder, 'photos', `${kind}.${id}`);
}

/** The photos that wait, by the path that they will have in the catalogue. */
export function stagedPhotos(folder: string, kind: Kind, id: string): Map<string, Uint8Array> {
  const at = join(folder, '.office', 'photos', `${kind}.${id}`);
  const target = entryPaths(kind, id).folder;
  if (!existsSync(at)) return new Map();
  const files = readdirSync(at).filter((name) => !name.startsWith('.'));
  return new Map(files.map((name) => [posix.join(target, name), readFileSync(join(at, name))]));
}

/** Puts what waits beside its entry when it is saved: what the entry names. What was chosen and left again goes. */
export function placeStaged(folder: string, kind: Kind, id: string, fields: unknown): void {
  const named = new Set(textsIn(fields));
  for (const path of stagedPhotos(folder, kind, id).keys()) {
    const from = join(folder, '.office', 'photos', `${kind}.${id}`, basename(path));
    if (!named.has(basename(path))) {
      rmSync(from);
      continue;
    }
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    try {
      renameSync(from, to);
    } catch {
      copyFileSync(from, to);
      rmSync(from);
    }
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
