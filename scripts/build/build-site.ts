import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { IsoDate } from '../../src/domain/date.ts';
import { writeHostFiles } from './host-files.ts';
import { writeOfflineLists } from './offline-fairs.ts';
import { keepUnchanged, recoverSite, switchTo } from './render/assemble.ts';
import { renderPages, type Rendered } from './render/render-pages.ts';
import { projectRoot, runTool } from './run-tool.ts';
import { stepTimer } from './step-timer.ts';

export interface BuildJob {
  /** Absolute folder of the catalogue. */
  readonly catalogue: string;
  readonly day: IsoDate;
  /** Absolute folder of the finished site. */
  readonly outDir: string;
}

/** What a step is given: the site so far lies in `staging`, and takes the last one's place when all steps are done. */
export interface StepJob extends BuildJob {
  readonly staging: string;
  /** The checked catalogue as published: JSON of `PublishedCatalogue`. */
  readonly publishedFile: string;
}

type Step = (job: StepJob) => Promise<number>;

/** Photos, and the pictures for sharing: the pages name them. */
const pictures: Step = ({ publishedFile, day, staging }) =>
  runTool('node', ['scripts/build/pictures.ts', publishedFile, staging], { BUILD_DATE: day });

/** Search needs no page: it reads what the pages were made of. */
const searchIndex: Step = ({ publishedFile, day, staging }) =>
  runTool('node', ['scripts/build/search-index.ts', publishedFile, join(staging, 'pagefind')], {
    BUILD_DATE: day,
  });

const hostFiles: Step = ({ publishedFile, day, staging }) => {
  writeHostFiles(publishedFile, day, staging);
  return Promise.resolve(0);
};

/** What a phone needs to keep a whole fair: sizes are known only now. */
const offlineFairs: Step = ({ staging }) => {
  writeOfflineLists(staging);
  return Promise.resolve(0);
};

/** Steps on the rendered site, in order. They write by replacing files: a file may be shared with the last site. */
const AFTER_PAGES: Readonly<Record<string, Step>> = { pictures, searchIndex, offlineFairs, hostFiles };

/** Where the published catalogue of a folder lies between the steps. */
export function publishedFileOf(catalogue: string): string {
  const name = createHash('sha256').update(catalogue).digest('hex').slice(0, 12);
  return resolve(projectRoot, '.cache/published', `${name}.json`);
}

/** Reads and checks the catalogue, and writes what may be published; resolves with the exit code. */
export function prepare(catalogue: string, day: IsoDate): Promise<number> {
  return runTool('node', ['scripts/build/prepare.ts', catalogue, publishedFileOf(catalogue)], {
    BUILD_DATE: day,
  });
}

/**
 * Builds the site of a job; resolves with the exit code of the first step that fails, or 0. Until every step is
 * done the last site stays as it was.
 */
export async function buildSite(job: BuildJob): Promise<number> {
  const timer = stepTimer();
  const step: StepJob = {
    ...job,
    staging: `${job.outDir}.next`,
    publishedFile: publishedFileOf(job.catalogue),
  };
  recoverSite(job.outDir);
  const prepared = await timer.time('check', () => prepare(job.catalogue, job.day));
  if (prepared !== 0) return prepared;
  let pages: Rendered;
  try {
    pages = await timer.time('pages', () => renderPages({ ...step, site: job.outDir }));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  // Measuring asks for the pages alone.
  const after = process.env['BUILD_ONLY'] === 'pages' ? [] : Object.entries(AFTER_PAGES);
  for (const [name, run] of after) {
    const code = await timer.time(name, () => run(step));
    if (code !== 0) return code;
  }
  await timer.time('switch', () => {
    keepUnchanged(step.staging, job.outDir);
    switchTo(step.staging, job.outDir);
    pages.remember();
  });
  timer.report(pages);
  return 0;
}
