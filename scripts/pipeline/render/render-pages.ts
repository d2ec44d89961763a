import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { progressLine } from '../../command-line/progress.ts';
import { runShare, type Share } from './run-share.ts';
import { joinReads, type PageReads } from './page-reads.ts';
import type { ShareMessage, ShareTask } from './share-task.ts';

/** From so many stale pages on a second process pays: each loads everything first. */
const WORTH_HELP = 3000;

export interface RenderPlace {
  /** Where the published catalogue will lie; nothing reads it before `pages` is called. */
  readonly publishedFile: string;
  readonly day: string;
  /** Folder for what lies between the steps. */
  readonly work: string;
  /** Where the bundled code is kept for later builds (`kept-bundle.ts`). */
  readonly bundle: string;
}

export interface Rendered {
  /** Folders with what was rendered now; styles, scripts and public files come out of each. */
  readonly folders: readonly string[];
  /** Files of the last site that are still right. */
  readonly kept: readonly string[];
  readonly rendered: number;
  /** What every page has read, rendered now or kept. */
  readonly reads: PageReads;
}

export interface Rendering {
  /**
   * Renders every page that is not as in the last site, in as many processes as pay. `last`: what the pages read that lie
   * untouched there.
   */
  readonly pages: (last: PageReads) => Promise<Rendered>;
  /** Ends what has got ready in vain. */
  readonly stop: () => void;
}

/** Gets ready to render: the lead loads and bundles the code, seconds that need no catalogue yet. */
export function getReady({ publishedFile, day, work, bundle }: RenderPlace): Rendering {
  mkdirSync(work, { recursive: true });
  const lastReads = join(work, 'last.json');

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
    bundle,
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
  const helpers: Share[] = [];
  const callHelpers = () => {
    lists.forEach((list, index) => {
      const share = index + 1;
      const helper = runShare(task(share), env, (message) => {
        onProgress(share, message);
      });
      helper.start(list);
      helpers.push(helper);
    });
  };
  const worthHelp = asked > 0 ? 0 : WORTH_HELP;
  const lead = runShare({ ...task(0), lead: { lists, worthHelp } }, env, (message) => {
    onProgress(0, message);
    // Not sooner: by now the lead has bundled the code, and they use its bundle.
    if ('shared' in message && message.shared) callHelpers();
  });
  const stop = () => {
    for (const one of [lead, ...helpers]) one.dismiss();
  };

  const pages = async (last: PageReads): Promise<Rendered> => {
    writeFileSync(lastReads, JSON.stringify(last));
    lead.start(lastReads);
    try {
      const first = await lead.result;
      const results = [first, ...(await Promise.all(helpers.map(({ result }) => result)))].filter(
        (result) => result !== undefined,
      );
      const kept = first?.kept ?? [];
      return {
        folders: folders.slice(0, results.length),
        kept,
        rendered: results.reduce((sum, { rendered }) => sum + rendered, 0),
        reads: joinReads(
          last,
          new Set(kept),
          results.map(({ reads }) => reads),
        ),
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
