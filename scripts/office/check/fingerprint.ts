import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What tells one version of a file from another without reading it. */
export function markOf(file: string): string {
  const { ino, mtimeMs, size } = statSync(file);
  return `${String(ino)} ${String(mtimeMs)} ${String(size)}`;
}

/** Another text as soon as any file of the folder is another; what begins with a dot is not looked at. */
export function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  const walk = (at: string): void => {
    for (const item of readdirSync(join(folder, at), { withFileTypes: true })) {
      if (item.name.startsWith('.')) continue;
      const path = join(at, item.name);
      if (item.isDirectory()) walk(path);
      else hash.update(`${path} ${markOf(join(folder, path))}\n`);
    }
  };
  walk('');
  return hash.digest('base64url');
}
