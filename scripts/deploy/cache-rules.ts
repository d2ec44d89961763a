/** How long a browser may keep a kind of file without asking again. */
export interface CacheRule {
  readonly name: string;
  /** Folders or files these are, as `_headers` writes them: `*` stands for the rest of the path. */
  readonly paths: readonly string[];
  readonly cacheControl: string;
  /** Also readable by other sites' scripts: published data. */
  readonly shared?: boolean;
}

const DAY = 86_400;

/** First match wins. What matches none is a page: kept, but asked about each time (a 304 costs 200 bytes). */
export const CACHE_RULES: readonly CacheRule[] = [
  {
    name: 'named by their content',
    paths: ['/_astro/*', '/anh/*', '/pagefind/fragment/*', '/pagefind/index/*'],
    cacheControl: `public, max-age=${String(365 * DAY)}, immutable`,
  },
  {
    name: 'status and keys of stamps',
    paths: ['/.well-known/*'],
    cacheControl: 'public, max-age=300',
    shared: true,
  },
  { name: 'the service worker', paths: ['/sw.js'], cacheControl: 'no-cache' },
  {
    name: 'pictures',
    paths: ['/chia-se/*', '/icons/*', '/ma-qr/*'],
    cacheControl: `public, max-age=${String(DAY)}`,
  },
  {
    name: 'open data',
    paths: ['/01/*', '/ocop-stamp-1/*', '/tem/ma/*', '/vc/*'],
    cacheControl: 'no-cache',
    shared: true,
  },
];

export const PAGE_CACHE_CONTROL = 'no-cache';

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** The rule of a site path such as `/_astro/page.css`; undefined for pages. */
export function cacheRuleOf(path: string): CacheRule | undefined {
  return CACHE_RULES.find(({ paths }) => paths.some((pattern) => matches(pattern, path)));
}

/** A file whose name changes with its content: open pages of an older release still ask for it. */
export function isImmutable(path: string): boolean {
  return cacheRuleOf(path)?.cacheControl.includes('immutable') ?? false;
}
