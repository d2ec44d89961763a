import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Bundled code that an earlier build has left: seconds of each build in which no code has changed. */
export interface KeptBundle {
  /** The module that knows all pages; beside it what it imports. */
  readonly entry: string;
  /** Scripts and style sheets of the site, to be copied into its folder. */
  readonly assets: string;
  /** What Astro knows of each page's style sheets, by its own key of a page. */
  readonly pages: readonly (readonly [string, PageStyles])[];
}

/** The part of Astro's page data that rendering asks for. */
export interface PageStyles {
  readonly styles: readonly unknown[];
}

/** So many are kept: other branches, other settings. */
const KEPT = 4;
const ENTRY = /^prerender-entry\..*\.m?js$/;

/** The bundle in a folder, if it lies there whole. */
export function readBundle(folder: string): KeptBundle | undefined {
  const list = join(folder, 'pages.json');
  if (!existsSync(list)) return undefined;
  const now = new Date();
  utimesSync(folder, now, now);
  const { entry, pages } = JSON.parse(readFileSync(list, 'utf8')) as Pick<KeptBundle, 'entry' | 'pages'>;
  return { entry: join(folder, 'server', entry), assets: join(folder, 'assets'), pages };
}

/** Forgets the bundles that were not used for longest. */
function forgetOld(all: string): void {
  const byUse = readdirSync(all)
    .map((name) => ({ path: join(all, name), used: statSync(join(all, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { path } of byUse.slice(KEPT)) rmSync(path, { recursive: true, force: true });
}

/**
 * Keeps a bundle in `folder` for later builds; all of it or nothing. `outDir` is where Astro has put the site's assets,
 * and what it bundled in `.prerender` inside. A bundle that cannot be kept (a full disk) is bundled again next time.
 */
export function keepBundle(folder: string, outDir: string, pages: ReadonlyMap<string, PageStyles>): void {
  const server = join(outDir, '.prerender');
  const entry = readdirSync(server).find((name) => ENTRY.test(name));
  if (entry === undefined || existsSync(folder)) return;
  const half = `${folder}.${String(process.pid)}.new`;
  try {
    mkdirSync(half, { recursive: true });
    cpSync(server, join(half, 'server'), { recursive: true });
    cpSync(join(outDir, '_astro'), join(half, 'assets/_astro'), { recursive: true });
    const styles = [...pages].map(([key, { styles }]) => [key, { styles }]);
    writeFileSync(join(half, 'pages.json'), JSON.stringify({ entry, pages: styles }));
    renameSync(half, folder);
    forgetOld(dirname(folder));
  } catch {
    rmSync(half, { recursive: true, force: true });
  }
}
