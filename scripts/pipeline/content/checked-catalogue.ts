import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkSource } from '../../../src/content/checker/check-catalogue.ts';
import { REPORTERS } from '../../../src/content/checker/reporters.ts';
import type { IsoDate } from '../../../src/domain/date.ts';
import type { PublishedCatalogue } from '../../../src/domain/published.ts';
import { ParseCache } from '../../../src/content/reader/parse-cache.ts';
import { publish } from '../../../src/content/reader/publish.ts';
import { readCatalogue } from '../../../src/content/reader/read-catalogue.ts';
import { unwatched } from '../../../src/content/reader/watch.ts';
import { attachPhotos } from '../photos/attach.ts';
import { cacheFolder } from '../../files/cache-folder.ts';
import { projectRoot } from '../../command-line/run-tool.ts';

export interface Checked {
  /** The checker's report: of a catalogue that may be published the summary alone. */
  readonly report: string;
  /** One sentence for every photo that cannot be used. */
  readonly faults: readonly string[];
  /** What may be published; undefined when there are errors or faults. */
  readonly published: PublishedCatalogue | undefined;
}

/** Another parser or another way of calling it starts another cache. */
function parseCache(folder: string): ParseCache {
  const parser = ['package-lock.json', 'src/content/reader/source-file.ts'].map((path) =>
    readFileSync(resolve(projectRoot, path)),
  );
  const version = createHash('sha256').update(Buffer.concat(parser)).update(folder).digest('hex');
  return new ParseCache(join(cacheFolder('parsed'), `${version.slice(0, 12)}.json`));
}

/** Reads and checks the catalogue in `folder` (absolute) as of `day`, and makes its photos ready. */
export async function checkedCatalogue(folder: string, day: IsoDate, watch = unwatched): Promise<Checked> {
  const cache = parseCache(folder);
  const source = readCatalogue(folder, cache, watch);
  cache.save();
  const found = await checkSource(source, day, watch);
  const failed = found.counts.error > 0;
  const format = process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text';
  const report = REPORTERS[format]([found], { language: 'vi', from: process.cwd(), brief: !failed });
  if (failed) return { report, faults: [], published: undefined };
  const { published, faults } = await attachPhotos(publish(source), folder);
  return { report, faults, published: faults.length > 0 ? undefined : published };
}
