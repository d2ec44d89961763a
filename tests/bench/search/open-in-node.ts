import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { openIndex, type OpenIndex } from '../../../src/client/search/engine.ts';

/** Opens an index on disk with the browser's own loader; its requests are answered from the folder. */
export async function openInNode(folder: string): Promise<OpenIndex> {
  const base = pathToFileURL(`${folder}/`).href;
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith('file:')) return original(input, init);
    return Promise.resolve(new Response(readFileSync(new URL(url.replace(/\?.*$/u, '')))));
  };
  return openIndex(base);
}
