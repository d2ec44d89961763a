import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../build/site/files-below.ts';
import { placeFile } from '../build/place-file.ts';

/** Makes `to` the same tree as `from` without copying bytes where the disk allows; what lay in `to` goes. */
export function linkTree(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const file of filesBelow(from)) placeFile(join(from, file), join(to, file));
}
