import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IsoDate } from '../../src/domain/date.ts';
import { cacheFolder } from '../files/cache-folder.ts';
import { saidOf } from '../files/full-disk.ts';
import { hostFiles } from './host-files.ts';
import { offlineLists } from './offline-fairs.ts';
import { publishedFileOf, readSummary } from './published-file.ts';
import { codeDigest, inputsDigest } from './render/inputs-digest.ts';
import { NOTHING_READ, readsOf } from './render/page-reads.ts';
import { getReady } from './render/render-pages.ts';
import { runTool } from '../command-line/run-tool.ts';
import { placeFiles, placePages } from './site/assemble.ts';
import { exchange, recoverSite } from './site/exchange.ts';
import { Listings } from './site/listing.ts';
import { NextSite, untouched } from './site/next-site.ts';
import type { Placed } from './site/placed.ts';
import { stepTimer } from '../command-line/step-timer.ts';
import { complain } from '../command-line/terminal.ts';

export interface BuildJob {
  /** Absolute folder of the catalogue. */
  readonly catalogue: string;
  readonly day: IsoDate;
  /** Absolute folder of the finished site. */
  readonly outDir: string;
}

/** Reads and checks the catalogue, and writes what may be published; resolves with the exit code. */
export function prepare(catalogue: string, day: IsoDate): Promise<number> {
  return runTool('node', ['scripts/pipeline/prepare.ts', catalogue, publishedFileOf(catalogue)], {
    BUILD_DATE: day,
  });
}

/** Makes files that need no page, in a process of its own; resolves with where they go. */
async function madeBeside(
  script: string,
  publishedFile: string,
  day: IsoDate,
  list: string,
  progress: 'on' | 'off',
): Promise<Placed[]> {
  const code = await runTool('node', [`scripts/pipeline/${script}.ts`, publishedFile, list], {
    BUILD_DATE: day,
    PROGRESS: progress,
  });
  if (code !== 0) throw new Error(`${script}: ${String(code)}`);
  return JSON.parse(readFileSync(list, 'utf8')) as Placed[];
}

/** Where the next site grows: on the site's own disk, so that it can take its place by a rename. */
function treeFor(outDir: string, work: string): string {
  const disk = (folder: string) => statSync(folder).dev;
  return disk(dirname(outDir)) === disk(work) ? join(work, 'site') : `${outDir}.next`;
}

/**
 * Builds the site of a job; resolves with the exit code of the first step that fails, or 0. Until every step is
 * done the last site stays as it was.
 */
export async function buildSite({ catalogue, day, outDir }: BuildJob): Promise<number> {
  const timer = stepTimer();
  const publishedFile = publishedFileOf(catalogue);
  const work = join(cacheFolder('render'), createHash('sha256').update(outDir).digest('hex').slice(0, 12));
  for (const folder of [work, dirname(outDir)]) mkdirSync(folder, { recursive: true });
  recoverSite(outDir);
  // Before the code is bundled: what is edited meanwhile is an edit for the next build.
  const code = codeDigest(process.env);
  const inputs = inputsDigest(code, { ...process.env, BUILD_DATE: day });
  const rendering = getReady({ publishedFile, day, work, bundle: join(cacheFolder('bundle'), code) });
  try {
    const prepared = await timer.time('check', () => prepare(catalogue, day));
    if (prepared !== 0) return prepared;
    const { host } = readSummary(publishedFile);

    const listings = new Listings(join(work, 'lists'));
    const last = listings.read(outDir);
    const lastFiles = await timer.time('look', () => untouched(outDir, last?.files ?? new Map()));
    const fresh = last?.inputs === inputs ? readsOf(last.reads, lastFiles) : NOTHING_READ;
    const hasFresh = fresh.pages.length > 0;

    // Measuring asks for the pages alone.
    const whole = process.env['BUILD_ONLY'] !== 'pages';
    const made = (script: string, progress: 'on' | 'off') =>
      timer.time(script, () =>
        madeBeside(script, publishedFile, day, join(work, `${script}.json`), progress),
      );
    const rendered = timer.time('pages', () => rendering.pages(fresh));
    // For a nation Pagefind holds 3 GiB: not beside processes that render all of its pages.
    const room = hasFresh ? Promise.resolve() : rendered;
    // Of two steps beside each other one alone has the line of the terminal: the pages.
    const alone = hasFresh ? 'off' : 'on';
    const files = whole ? [made('pictures', 'off'), room.then(() => made('search-index', alone))] : [];
    const laidOut = rendered.then((pages) =>
      timer.time('assemble', () => {
        const site = new NextSite(outDir, lastFiles, treeFor(outDir, work), listings);
        placePages(site, pages);
        return site;
      }),
    );
    const [pages, next, ...placed] = await Promise.all([rendered, laidOut, ...files]);
    await timer.time('complete', () => {
      placeFiles(next, placed.flat());
      next.clearRest();
      // What a phone needs to keep a whole fair: sizes are known only now.
      const late = whole ? { ...offlineLists(next.tree), ...hostFiles(host, day) } : {};
      for (const [path, text] of Object.entries(late)) next.write(path, text);
      next.finish(inputs, pages.reads);
    });
    await timer.time('switch', () => {
      exchange(next.tree, outDir);
    });
    timer.report({
      rendered: pages.rendered,
      kept: pages.kept.length,
      files: next.size,
      bytesWritten: next.written,
    });
    return 0;
  } catch (error) {
    complain(saidOf(error, [dirname(outDir)]));
    return 1;
  } finally {
    rendering.stop();
  }
}
