import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { keepBundle, type PageStyles } from './kept-bundle.ts';
import { ReadNotes } from './note-reads.ts';
import { fileOf, refuseTwins } from './one-page-an-address.ts';
import { freshOf, propsOf, type PageReads } from './page-reads.ts';
import type { ShareMessage, ShareResult, ShareTask } from './share-task.ts';
import { tidied } from './tidy-page.ts';

/** The lead's part of the stale pages; what helpers render goes into their lists. */
function share(
  stale: readonly PathWithRoute[],
  { lists, worthHelp }: NonNullable<ShareTask['lead']>,
  tell: (message: ShareMessage) => void,
): PathWithRoute[] {
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
  const notes = new ReadNotes();
  const pages = new Map<string, PathWithRoute>();
  let kept: string[] = [];
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
        const last = JSON.parse(readFileSync(await start, 'utf8')) as PageReads;
        const fresh = notes.answerer && (await freshOf(last, notes.answerer));
        const isFresh = (page: PathWithRoute) => {
          const props = propsOf(page);
          return props !== undefined && fresh?.get(fileOf(page)) === props;
        };
        kept = all.filter(isFresh).map(fileOf);
        mine = share(
          all.filter((page) => !isFresh(page)),
          task.lead,
          tell,
        );
      } else {
        const files = new Set(JSON.parse(readFileSync(await start, 'utf8')) as string[]);
        mine = all.filter((page) => files.has(fileOf(page)));
      }
      for (const page of mine) pages.set(fileOf(page), page);
      total = mine.length;
      return mine;
    },
    render: async (request, options) => {
      const file = fileOf({ pathname: decodeURI(new URL(request.url).pathname), route: options.routeData });
      const page = pages.get(file);
      if (!page) throw new Error(`Nobody asked for the page ${file}.`);
      const result = await notes.note(page, async () => usual.render(request, options));
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
      const result: ShareResult = { rendered: done, reads: await notes.all(), kept };
      writeFileSync(task.resultFile, JSON.stringify(result));
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
