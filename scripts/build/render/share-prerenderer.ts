import { writeFileSync } from 'node:fs';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { withNarrowPolicy } from './narrow-policy.ts';
import type { KeyedPage, ShareProgress, ShareResult, ShareTask } from './share-task.ts';

type FreshKeys = Readonly<Record<string, string>>;

function fileOf({ pathname, route }: PathWithRoute): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  return route.type === 'endpoint' ? path : path === '' ? 'index.html' : `${path}/index.html`;
}

/** Astro's own prerenderer, asked for this process's share of the pages, and of those only for stale ones. */
function shared(
  usual: AstroPrerenderer,
  task: ShareTask,
  fresh: FreshKeys,
  tell: (progress: ShareProgress) => void,
): AstroPrerenderer {
  const keyed: KeyedPage[] = [];
  let total = 0;
  let done = 0;
  let told = 0;
  return {
    ...usual,
    name: 'ocop-share',
    getStaticPaths: async () => {
      const wanted = task.only ? new RegExp(task.only) : undefined;
      const all = (await usual.getStaticPaths()).filter(({ pathname }) => wanted?.test(pathname) ?? true);
      const mine = all.filter((_, index) => index % task.shares === task.share);
      const stale = mine.filter((page) => {
        const isFresh = page.cacheKey !== undefined && fresh[page.pathname] === page.cacheKey;
        if (page.cacheKey !== undefined) {
          const { pathname, cacheKey: key } = page;
          keyed.push({ pathname, key, file: fileOf(page), rendered: !isFresh });
        }
        return !isFresh;
      });
      total = stale.length;
      return stale;
    },
    render: async (request, options) => {
      const result = await usual.render(request, options);
      done++;
      const now = performance.now();
      if (now - told > 200) {
        told = now;
        tell({ done, total });
      }
      return result instanceof Response
        ? withNarrowPolicy(result)
        : { ...result, response: await withNarrowPolicy(result.response) };
    },
    teardown: async () => {
      await usual.teardown?.();
      writeFileSync(task.resultFile, JSON.stringify({ rendered: done, keyed } satisfies ShareResult));
    },
  };
}

export function shareIntegration(
  task: ShareTask,
  fresh: FreshKeys,
  tell: (progress: ShareProgress) => void,
): AstroIntegration {
  return {
    name: 'ocop-share',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => shared(usual, task, fresh, tell));
      },
    },
  };
}
