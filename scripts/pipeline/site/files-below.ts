import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below `folder`, relative to it. */
export function filesBelow(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((item) => {
    const path = prefix === '' ? item.name : `${prefix}/${item.name}`;
    return item.isDirectory() ? filesBelow(folder, path) : [path];
  });
}
