import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { PublishedCatalogue } from '../../src/domain/published.ts';
import { scansOf } from '../../src/domain/scan.ts';
import { paths } from '../../src/paths.ts';
import type { Placed } from './site/placed.ts';

/** Where `prepare.ts` lists the scans of what it published, for the step that places files in the site. */
export function scanListOf(publishedFile: string): string {
  return publishedFile.replace(/(\.json)?$/, '.scans.json');
}

/**
 * Copies the scans that a catalogue names into `cache`, by their content, and tells where each goes in the site.
 * A link that leads out of the catalogue is refused.
 */
export function keepScans(
  { documents, products }: Pick<PublishedCatalogue, 'documents' | 'products'>,
  catalogue: string,
  cache: string,
): Placed[] {
  mkdirSync(cache, { recursive: true });
  return scansOf(documents, products).map(({ from, to }) => {
    const file = realpathSync(join(catalogue, from));
    if (!file.startsWith(realpathSync(catalogue) + sep))
      throw new Error(`${from}: trỏ ra ngoài danh mục. (Link outside.)`);
    const kept = join(cache, createHash('sha256').update(readFileSync(file)).digest('hex') + extname(to));
    if (!existsSync(kept)) {
      copyFileSync(file, `${kept}.new`);
      renameSync(`${kept}.new`, kept);
    }
    return [paths.scan(to).slice(1), kept];
  });
}
