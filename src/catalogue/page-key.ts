import { hash } from 'node:crypto';
import { loadCatalogue } from './load.ts';

const digests = new WeakMap<object, string>();

function digest(part: object): string {
  let known = digests.get(part);
  if (known === undefined) {
    known = hash('sha256', JSON.stringify(part), 'base64url');
    digests.set(part, known);
  }
  return known;
}

let shared: string | undefined;

/** What any page may show besides products, producers, documents and stamps: small lists, seldom edited. */
function sharedKey(): string {
  if (shared === undefined) {
    const { products: _p, producers: _m, documents: _d, stamps: _s, places, ...rest } = loadCatalogue();
    shared = digest({ ...rest, places: [...places.values()] });
  }
  return shared;
}

/**
 * A `cacheKey` for getStaticPaths: a page whose key, code and build date are those of the last build is not
 * rendered again. `parts` must hold every product, producer, document and stamp that the page shows; a page without a
 * key is always rendered. tests/delivery/incremental.test.ts finds what was forgotten.
 */
export function pageKey(...parts: readonly (object | undefined)[]): string {
  // A process that is told which pages to render has no use for keys.
  if (process.env['PAGE_KEYS'] === 'off') return '';
  const keys = parts.map((part) => (part ? digest(part) : '-'));
  return hash('sha256', [sharedKey(), ...keys].join(' '), 'base64url');
}

/** The same for a page of a list, which also shows its number and how many there are. */
export function listKey(
  { items, page, pages, total }: { items: readonly object[]; page: number; pages: number; total: number },
  ...parts: readonly object[]
): string {
  return pageKey({ page, pages, total }, ...parts, ...items);
}
