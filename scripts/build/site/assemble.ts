import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Rendered } from '../render/render-pages.ts';
import { filesBelow } from './files-below.ts';
import type { NextSite } from './next-site.ts';
import type { Placed } from './placed.ts';

/** Puts into the next site what was rendered now, what is kept of the last one, and what lies in caches. */
export function assemble(site: NextSite, { folders, keyed }: Rendered, placed: readonly Placed[]): void {
  const keys = new Map(keyed.map(({ file, key }) => [file, key]));
  for (const folder of folders) {
    for (const file of filesBelow(folder)) {
      // Styles, scripts and public files come out of every process.
      if (!site.has(file)) site.move(file, join(folder, file), keys.get(file));
    }
    rmSync(folder, { recursive: true, force: true });
  }
  for (const { file, key, rendered } of keyed) if (!rendered) site.keep(file, key);
  for (const [path, source] of placed) site.link(path, source);
  site.clearRest();
}
