import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { progressLine } from '../progress.ts';
import { runShare, type Share } from './run-share.ts';
import type { KeyedPage, ShareMessage, ShareTask } from './share-task.ts';

/** From so many products on a second process pays from the start, when all pages are stale. */
const WORTH_SHARING = 1000;
/** From so many stale pages on a second process pays: each loads everything, and bundles the code, first. */
const WORTH_HELP = 3000;

export interface RenderJob {
  readonly publishedFile: string;
  readonly products: number;
  readonly day: string;
  /** Folder for what lies between the steps. */
  readonly work: string;
  /** Keys of the pages that lie unchanged in the last site, by file. */
  readonly fresh: ReadonlyMap<string, string>;
}

export interface Rendered {
  /** Folders with what was rendered now; styles, scripts and public files come out of each. */
  readonly folders: readonly string[];
  /** Every page that has a key, rendered now or still right. */
  readonly keyed: readonly KeyedPage[];
  readonly rendered: number;
}

/** Renders every page that is not fresh, in as many processes as pay. */
export async function renderPages({
  publishedFile,
  products,
  day,
  work,
  fresh,
}: RenderJob): Promise<Rendered> {
  mkdirSync(work, { recursive: true });
  const freshKeys = join(work, 'fresh.json');
  writeFileSync(freshKeys, JSON.stringify(Object.fromEntries(fresh)));

  const asked = Number(process.env['RENDER_PROCESSES']);
  const processes = asked > 0 ? asked : Math.min(availableParallelism(), 4);
  const folders = Array.from({ length: processes }, (_, share) => join(work, `share-${String(share)}`));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  const lists = folders.slice(1).map((_, helper) => join(work, `list-${String(helper + 1)}.json`));
  const env = { PUBLISHED: publishedFile, BUILD_DATE: day };

  const progress = progressLine('Đang dựng trang');
  const states = folders.map((): readonly [done: number, total: number] => [0, 0]);
  const task = (share: number): ShareTask => ({
    outDir: folders[share] ?? '',
    cacheDir: join(work, `cache-${String(share)}`),
    resultFile: join(work, `result-${String(share)}.json`),
    only: process.env['RENDER_ONLY'],
  });
  const onProgress = (share: number, message: ShareMessage) => {
    if (!('done' in message)) return;
    states[share] = [message.done, message.total];
    progress.at(
      states.reduce((sum, [one]) => sum + one, 0),
      states.reduce((sum, [, one]) => sum + one, 0),
    );
  };
  const helper = (share: number): Share =>
    // The lead has made the keys already.
    runShare(task(share), { ...env, PAGE_KEYS: 'off' }, (message) => {
      onProgress(share, message);
    });

  // When nothing is fresh there will be enough for all: helpers get ready while the lead looks what there is.
  const helpers: Share[] = [];
  const callHelpers = () => {
    for (let share = helpers.length + 1; share < processes; share++) helpers.push(helper(share));
  };
  if (asked > 1 || (fresh.size === 0 && products >= WORTH_SHARING)) callHelpers();
  const worthHelp = asked > 0 ? 0 : WORTH_HELP;
  const lead = runShare({ ...task(0), lead: { freshKeys, lists, worthHelp } }, env, (message) => {
    onProgress(0, message);
    if (!('shared' in message)) return;
    if (message.shared) callHelpers();
    helpers.forEach((one, index) => {
      if (message.shared) one.give(lists[index] ?? '');
      else one.dismiss();
    });
  });
  try {
    const first = await lead.result;
    const results = [first, ...(await Promise.all(helpers.map(({ result }) => result)))];
    return {
      // A dismissed helper may have left half of something.
      folders: folders.filter((_, share) => results[share] !== undefined),
      keyed: first?.keyed ?? [],
      rendered: results.reduce((sum, result) => sum + (result?.rendered ?? 0), 0),
    };
  } catch (error) {
    for (const one of helpers) one.dismiss();
    throw error;
  } finally {
    progress.end();
  }
}
