import { copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
    copyFileSync(from, to);
  }
}

/**
 * Puts a file of a cache somewhere, replacing what is there. A hard link where the disk allows it: thousands
 * of pictures then cost neither time nor space. Whoever changes such a file must replace it, not write into it.
 */
export function placeFile(from: string, to: string): void {
  rmSync(to, { force: true });
  try {
    link(from, to);
  } catch {
    // The first of its folder: asking for the folder of each of them would cost as much as the links.
    mkdirSync(dirname(to), { recursive: true });
    link(from, to);
  }
}
