import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { progressLine } from '../progress.ts';
import type { Rendered } from '../render/render-pages.ts';
import { filesBelow } from './files-below.ts';
import type { NextSite } from './next-site.ts';
import type { Placed } from './placed.ts';

/** Puts into the next site what was rendered now, what is kept of the last one, and what lies in caches. */
export function assemble(site: NextSite, { folders, keyed }: Rendered, placed: readonly Placed[]): void {
  const keys = new Map(keyed.map(({ file, key }) => [file, key]));
  const made = folders.map((folder) => ({ folder, files: filesBelow(folder) }));
  const kept = keyed.filter(({ rendered }) => !rendered);
  const total = made.reduce((sum, { files }) => sum + files.length, kept.length + placed.length);
  let done = 0;
  const progress = progressLine('Đang xếp trang');
  for (const { folder, files } of made) {
    for (const file of files) {
      // Styles, scripts and public files come out of every process.
      if (!site.has(file)) site.move(file, join(folder, file), keys.get(file));
      progress.at(++done, total);
    }
    rmSync(folder, { recursive: true, force: true });
  }
  for (const { file, key } of kept) {
    site.keep(file, key);
    progress.at(++done, total);
  }
  for (const [path, source] of placed) {
    site.link(path, source);
    progress.at(++done, total);
  }
  site.clearRest();
  progress.end();
}
