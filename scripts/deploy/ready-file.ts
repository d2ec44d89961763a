import { hash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeFile } from '../files/place-file.ts';
import { compressed, isCompressed, type Compressed } from './compress.ts';

/** Between which folders files are made ready. */
export interface ReadyFolders {
  readonly site: string;
  readonly ready: string;
}

/** Digest of every file that goes online for one of the site: itself and its compressed ones. */
export type Digests = Readonly<Record<string, string>>;

/** Puts one file of the site into `ready`, with its brotli and gzip where it is worth compressing. */
export function readyFile(path: string, { site, ready }: ReadyFolders): Digests {
  const bytes = readFileSync(join(site, path));
  const digests = { [path]: hash('sha256', bytes, 'hex') };
  placeFile(join(site, path), join(ready, path));
  const packed: Partial<Compressed> = isCompressed(path, bytes.length) ? compressed(path, bytes) : {};
  for (const ending of ['br', 'gz'] as const) {
    const file = `${path}.${ending}`;
    // Replaced, never written into: a release may share it by a link.
    rmSync(join(ready, file), { force: true });
    const data = packed[ending];
    if (!data) continue;
    writeFileSync(join(ready, file), data);
    digests[file] = hash('sha256', data, 'hex');
  }
  return digests;
}
