import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { PublishedCatalogue } from '../../../src/domain/published.ts';
import { progressLine } from '../progress.ts';
import { projectRoot } from '../run-tool.ts';
import { assemble } from './assemble.ts';
import { freshPages, inputsDigest, writeRecord } from './page-record.ts';
import { runShare } from './run-share.ts';

/** Below this many products a second process costs more than it saves: each loads everything. */
const WORTH_SHARING = 1000;

function processes(publishedFile: string): number {
  const asked = Number(process.env['RENDER_PROCESSES']);
  if (asked > 0) return asked;
  const { products } = JSON.parse(readFileSync(publishedFile, 'utf8')) as PublishedCatalogue;
  return products.length < WORTH_SHARING ? 1 : Math.min(availableParallelism(), 4);
}

export interface RenderJob {
  readonly publishedFile: string;
  readonly day: string;
  /** Folder of the last site, and the folder where the next one is made. */
  readonly site: string;
  readonly staging: string;
}

export interface Rendered {
  readonly rendered: number;
  readonly kept: number;
  /** Remembers the pages for the next build; call once the site is in place. */
  readonly remember: () => void;
}

/** Renders every page that is not fresh, in as many processes as pay, and assembles the whole site in `staging`. */
export async function renderPages(job: RenderJob): Promise<Rendered> {
  const env = { PUBLISHED: job.publishedFile, BUILD_DATE: job.day };
  const name = createHash('sha256').update(job.site).digest('hex').slice(0, 12);
  const work = resolve(projectRoot, '.cache/render', name);
  const recordFile = resolve(work, 'pages.json');
  const inputs = inputsDigest({ ...process.env, ...env });
  const fresh = freshPages(recordFile, inputs, job.site);
  mkdirSync(work, { recursive: true });
  const freshKeys = resolve(work, 'fresh.json');
  writeFileSync(
    freshKeys,
    JSON.stringify(Object.fromEntries([...fresh].map(([path, { key }]) => [path, key]))),
  );

  const shares = processes(job.publishedFile);
  const progress = progressLine('Đang dựng trang');
  const states: (readonly [done: number, total: number])[] = Array.from({ length: shares }, () => [0, 0]);
  const outDirs = states.map((_, share) => join(work, `share-${String(share)}`));
  for (const folder of outDirs) rmSync(folder, { recursive: true, force: true });
  const results = await Promise.all(
    outDirs.map((outDir, share) =>
      runShare(
        {
          share,
          shares,
          outDir,
          cacheDir: join(work, `cache-${String(share)}`),
          freshKeys,
          resultFile: join(work, `result-${String(share)}.json`),
          only: process.env['RENDER_ONLY'],
        },
        env,
        (done, total) => {
          states[share] = [done, total];
          progress.at(
            states.reduce((sum, [one]) => sum + one, 0),
            states.reduce((sum, [, one]) => sum + one, 0),
          );
        },
      ),
    ),
  ).finally(() => progress.end());
  const keyed = results.flatMap((result) => result.keyed);
  const kept = keyed.filter((page) => !page.rendered).map(({ file }) => file);
  assemble(outDirs, job.site, kept, job.staging);
  return {
    rendered: results.reduce((sum, { rendered }) => sum + rendered, 0),
    kept: kept.length,
    remember: () => {
      writeRecord(recordFile, inputs, job.site, keyed);
    },
  };
}
