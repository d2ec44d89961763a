import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Every file below `folder`, relative to it. */
export function filesBelow(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((item) => {
    const path = prefix === '' ? item.name : `${prefix}/${item.name}`;
    return item.isDirectory() ? filesBelow(folder, path) : [path];
  });
}

/** Puts `from` at `to` without copying its bytes where the disk allows. */
function place(from: string, to: string, how: (from: string, to: string) => void): void {
  try {
    how(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'EMLINK' && code !== 'ENOTSUP') throw error;
    copyFileSync(from, to);
  }
}

/**
 * Makes the whole site in `staging` (emptied first): what was rendered now, and the `kept` files of the `last` site.
 */
export function assemble(
  rendered: readonly string[],
  last: string,
  kept: readonly string[],
  staging: string,
): void {
  rmSync(staging, { recursive: true, force: true });
  const made = new Set<string>();
  const folderFor = (file: string) => {
    const folder = dirname(file);
    if (made.has(folder)) return;
    made.add(folder);
    mkdirSync(folder, { recursive: true });
  };
  mkdirSync(staging, { recursive: true });
  const moved = new Set<string>();
  for (const folder of rendered) {
    for (const file of filesBelow(folder)) {
      // Styles, scripts and public files come out of every process.
      if (moved.has(file)) continue;
      moved.add(file);
      const to = join(staging, file);
      folderFor(to);
      place(join(folder, file), to, renameSync);
    }
    rmSync(folder, { recursive: true, force: true });
  }
  for (const file of kept) {
    const to = join(staging, file);
    folderFor(to);
    place(join(last, file), to, linkSync);
  }
}

/** A file that came out the same as in the last site becomes the old file, with its date: uploads stay small. */
export function keepUnchanged(staging: string, last: string): void {
  if (!existsSync(last)) return;
  for (const file of filesBelow(staging)) {
    const [fresh, old] = [join(staging, file), join(last, file)];
    const [now, before] = [statSync(fresh), statSync(old, { throwIfNoEntry: false })];
    if (before?.size !== now.size || before.ino === now.ino) continue;
    if (!readFileSync(fresh).equals(readFileSync(old))) continue;
    rmSync(fresh);
    place(old, fresh, linkSync);
  }
}

/** Puts the finished site in place of the last one; the last one is whole until then. */
export function switchTo(staging: string, site: string): void {
  const old = `${site}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(site)) renameSync(site, old);
  renameSync(staging, site);
  rmSync(old, { recursive: true, force: true });
}

/** A build that was killed between the two renames left no site: the last one is put back. */
export function recoverSite(site: string): void {
  if (!existsSync(site) && existsSync(`${site}.old`)) renameSync(`${site}.old`, site);
}
