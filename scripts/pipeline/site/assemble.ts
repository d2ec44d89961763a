import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { progressLine } from '../../command-line/progress.ts';
import type { Rendered } from '../render/render-pages.ts';
import { filesBelow } from './files-below.ts';
import type { NextSite } from './next-site.ts';
import type { Placed } from './placed.ts';

/** Puts into the next site what was rendered now and what is kept of the last one. */
export function placePages(site: NextSite, { folders, kept }: Rendered): void {
  const made = folders.map((folder) => ({ folder, files: filesBelow(folder) }));
  const total = made.reduce((sum, { files }) => sum + files.length, kept.length);
  let done = 0;
  const progress = progressLine('Đang xếp trang');
  for (const { folder, files } of made) {
    for (const file of files) {
      // Styles, scripts and public files come out of every process.
      if (!site.has(file)) site.move(file, join(folder, file));
      progress.at(++done, total);
    }
    rmSync(folder, { recursive: true, force: true });
  }
  for (const file of kept) {
    site.keep(file);
    progress.at(++done, total);
  }
  progress.end();
}

/** Puts into the next site what lies whole in caches. */
export function placeFiles(site: NextSite, placed: readonly Placed[]): void {
  const progress = progressLine('Đang xếp ảnh và tệp');
  placed.forEach(([path, source], done) => {
    site.link(path, source);
    progress.at(done, placed.length);
  });
  progress.end();
}
