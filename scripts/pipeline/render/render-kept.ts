import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { projectRoot } from '../../command-line/run-tool.ts';
import { complain } from '../../command-line/terminal.ts';
import type { KeptBundle } from './kept-bundle.ts';
import { fileOf } from './one-page-an-address.ts';

/** As many pages at a time as Astro's build is told to (`share.ts`). */
export const CONCURRENCY = 8;
/** The origin of the requests by which pages are asked for, as in Astro's own build without `site`. */
const ORIGIN = 'http://localhost:4321';

/** The part of Astro's BuildApp (7.3, core/build/app.js) that its own prerenderer uses. */
type BuildApp = ConstructorParameters<typeof StaticPaths>[0] & {
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { routeData: PathWithRoute['route'] }): Promise<Response>;
};

/** What Astro's default prerenderer does, from a bundle that an earlier build has kept. */
async function prerendererOf({ entry, pages }: KeptBundle): Promise<AstroPrerenderer> {
  const { app } = (await import(pathToFileURL(entry).href)) as { app: BuildApp };
  const write = ({ level, message }: { level: string; message: string }) => {
    if (level === 'warn' || level === 'error') complain(message);
  };
  app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write } } } });
  return {
    name: 'ocop-kept-bundle',
    getStaticPaths: () => new StaticPaths(app).getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
  };
}

/** The address that a page is asked for by: a page of HTML ends in a slash (`trailingSlash: 'always'`). */
function addressOf({ pathname, route }: PathWithRoute): URL {
  const path = `/${pathname.replace(/^\/|\/$/g, '')}`;
  return new URL(encodeURI(route.type === 'endpoint' || path === '/' ? path : `${path}/`), ORIGIN);
}

async function renderOne(prerenderer: AstroPrerenderer, page: PathWithRoute, outDir: string): Promise<void> {
  const result = await prerenderer.render(new Request(addressOf(page)), { routeData: page.route });
  const response = result instanceof Response ? result : result.response;
  if (!response.body) return;
  const file = join(outDir, fileOf(page));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await response.bytes());
}

/**
 * Renders the pages that a prerenderer lists into `outDir`, with scripts, style sheets and public files beside them: the
 * same bytes as by Astro's build, which would bundle the code once more first.
 */
export async function renderKept(
  bundle: KeptBundle,
  outDir: string,
  wrap: (usual: AstroPrerenderer) => AstroPrerenderer,
): Promise<void> {
  const prerenderer = wrap(await prerendererOf(bundle));
  mkdirSync(outDir, { recursive: true });
  cpSync(join(projectRoot, 'public'), outDir, { recursive: true });
  cpSync(bundle.assets, outDir, { recursive: true });
  const pages = (await prerenderer.getStaticPaths())[Symbol.iterator]();
  const renderSome = async () => {
    for (const page of pages) await renderOne(prerenderer, page, outDir);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, renderSome));
  await prerenderer.teardown?.();
}
