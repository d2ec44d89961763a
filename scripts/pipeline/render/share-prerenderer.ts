import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { keepBundle, type PageStyles } from './kept-bundle.ts';
import { fileOf, refuseTwins } from './one-page-an-address.ts';
import type { KeyedPage, ShareMessage, ShareResult, ShareTask } from './share-task.ts';
import { tidied } from './tidy-page.ts';

/** The lead's part of the stale pages; what helpers render goes into their lists. */
function share(
  all: readonly PathWithRoute[],
  freshKeys: string,
  { lists, worthHelp }: NonNullable<ShareTask['lead']>,
  keyed: KeyedPage[],
  tell: (message: ShareMessage) => void,
): PathWithRoute[] {
  const fresh = JSON.parse(readFileSync(freshKeys, 'utf8')) as Record<string, string>;
  const stale = all.filter((page) => {
    const { cacheKey: key } = page;
    if (key === undefined) return true;
    const file = fileOf(page);
    const isFresh = fresh[file] === key;
    keyed.push({ key, file, rendered: !isFresh });
    return !isFresh;
  });
  const shared = lists.length > 0 && stale.length >= worthHelp;
  const hands = shared ? lists.length + 1 : 1;
  const part = (hand: number) => stale.filter((_, index) => index % hands === hand);
  if (shared) {
    lists.forEach((file, helper) => {
      writeFileSync(file, JSON.stringify(part(helper + 1).map(fileOf)));
    });
  }
  tell({ shared });
  return part(0);
}

/** A prerenderer that is asked for this process's share of the pages, and of those only for stale ones. */
export function shareOf(
  usual: AstroPrerenderer,
  task: ShareTask,
  start: Promise<string>,
  tell: (message: ShareMessage) => void,
): AstroPrerenderer {
  const keyed: KeyedPage[] = [];
  let total = 0;
  let done = 0;
  let told = 0;
  return {
    ...usual,
    name: 'ocop-share',
    getStaticPaths: async () => {
      // The lead gets ready while the catalogue is still being checked.
      if (task.lead) await start;
      const wanted = task.only ? new RegExp(task.only) : undefined;
      const all = (await usual.getStaticPaths()).filter(({ pathname }) => wanted?.test(pathname) ?? true);
      let mine: PathWithRoute[];
      if (task.lead) {
        refuseTwins(all);
        mine = share(all, await start, task.lead, keyed, tell);
      } else {
        const files = new Set(JSON.parse(readFileSync(await start, 'utf8')) as string[]);
        mine = all.filter((page) => files.has(fileOf(page)));
      }
      total = mine.length;
      return mine;
    },
    render: async (request, options) => {
      const result = await usual.render(request, options);
      done++;
      const now = performance.now();
      if (now - told > 200) {
        told = now;
        tell({ done, total });
      }
      return result;
    },
    teardown: async () => {
      await usual.teardown?.();
      writeFileSync(task.resultFile, JSON.stringify({ rendered: done, keyed } satisfies ShareResult));
    },
  };
}

export function shareIntegration(
  task: ShareTask,
  start: Promise<string>,
  tell: (message: ShareMessage) => void,
): AstroIntegration {
  let pages: ReadonlyMap<string, PageStyles> = new Map();
  return {
    name: 'ocop-share',
    hooks: {
      'astro:build:setup': (options) => {
        // Filled while the code is bundled.
        pages = options.pages as unknown as ReadonlyMap<string, PageStyles>;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...shareOf(tidied(usual), task, start, tell),
          setup: async () => {
            keepBundle(task.bundle, task.outDir, pages);
            await usual.setup?.();
          },
        }));
      },
    },
  };
}
