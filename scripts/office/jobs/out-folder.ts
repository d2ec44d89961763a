import { mkdirSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { cacheFolder } from '../../files/cache-folder.ts';

/** A new folder for what one job makes, outside of every catalogue and site. */
export function outFolder(): string {
  const folder = join(cacheFolder('office'), 'out', randomBytes(6).toString('hex'));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
