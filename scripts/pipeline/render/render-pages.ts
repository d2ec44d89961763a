import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { progressLine } from '../../command-line/progress.ts';
import { runShare, type Share } from './run-share.ts';
import type { KeyedPage, ShareMessage, ShareTask } from './share-task.ts';

/** From so many products on a second process pays from the start, when all pages are stale. */
const WORTH_SHARING = 1000;
/** From so many stale pages on a second process pays: each loads everything, and bundles the code, first. */
const WORTH_HELP = 3000;

export interface RenderPlace {
  /** Where the published catalogue will lie; nothing reads it before `pages` is called. */
  readonly publishedFile: string;
  readonly day: string;
  /** Folder for what lies between the steps. */
  readonly work: string;
}

export interface RenderJob {
  readonly products: number;
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

export interface Rendering {
  /** Renders every page that is not fresh, in as many processes as pay. */
  readonly pages: (job: RenderJob) => Promise<Rendered>;
  /** Ends what has got ready in vain. */
  readonly stop: () => void;
}

/** Gets ready to render: the lead loads and bundles the code, seconds that need no catalogue yet. */
export function getReady({ publishedFile, day, work }: RenderPlace): Rendering {
  mkdirSync(work, { recursive: true });
  const freshKeys = join(work, 'fresh.json');

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

  const helpers: Share[] = [];
  const callHelpers = () => {
    for (let share = helpers.length + 1; share < processes; share++) helpers.push(helper(share));
  };
  const worthHelp = asked > 0 ? 0 : WORTH_HELP;
  const lead = runShare({ ...task(0), lead: { lists, worthHelp } }, env, (message) => {
    onProgress(0, message);
    if (!('shared' in message)) return;
    if (message.shared) callHelpers();
    helpers.forEach((one, index) => {
      if (message.shared) one.start(lists[index] ?? '');
      else one.dismiss();
    });
  });
  const stop = () => {
    for (const one of [lead, ...helpers]) one.dismiss();
  };

  const pages = async ({ products, fresh }: RenderJob): Promise<Rendered> => {
    writeFileSync(freshKeys, JSON.stringify(Object.fromEntries(fresh)));
    // When nothing is fresh there will be enough for all: helpers get ready while the lead looks what there is.
    if (asked > 1 || (fresh.size === 0 && products >= WORTH_SHARING)) callHelpers();
    lead.start(freshKeys);
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
      stop();
      throw error;
    } finally {
      progress.end();
    }
  };
  return { pages, stop };
}
