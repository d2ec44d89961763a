import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What `astro:content` reads its entries from. */
const STORE = 'astro:data-layer-content';
const OURS = '\0ocop:published-store';

/**
 * A Vite plugin for builds of several processes: the entries are those that the first step checked (PUBLISHED), read when
 * pages first ask for them. Astro would write them into the bundle of every process: the code could be bundled only
 * after the catalogue is checked, and each process would parse the same text twice.
 */
export function publishedStore(): Plugin {
  const entries = fileURLToPath(new URL('./store-entries.ts', import.meta.url));
  return {
    name: 'ocop-published-store',
    enforce: 'pre',
    apply: () => Boolean(process.env['PUBLISHED']),
    resolveId: { order: 'pre', handler: (id) => (id === STORE ? OURS : null) },
    load: {
      order: 'pre',
      handler: (id) =>
        id === OURS
          ? `import { readFileSync } from 'node:fs';
import { storeOf } from ${JSON.stringify(entries)};
export default storeOf(JSON.parse(readFileSync(process.env.PUBLISHED, 'utf8')));`
          : null,
    },
  };
}
