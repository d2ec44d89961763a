import { copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

const known = new Set<string>();

/**
 * Puts a file of the cache into the site, replacing what is there. A hard link where the disk allows it: thousands
 * of pictures then cost neither time nor space. Whoever changes a file of the site must replace it, not write into it.
 */
export function placeFile(from: string, to: string): void {
  const folder = dirname(to);
  if (!known.has(folder)) mkdirSync(folder, { recursive: true });
  known.add(folder);
  rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
