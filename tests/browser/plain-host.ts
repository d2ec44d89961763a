import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Where the site under test lies, as `scripts/test.ts` built it. */
export const ROOT = resolve(process.env['TEST_SITE_DIR'] ?? 'dist');

export interface PlainHost {
  readonly origin: string;
  readonly stop: () => void;
}

/**
 * The site as plain hosts serve it: a file, or a folder's index.html, or 404.html with status 404 at the address asked.
 * `folders`: where files are looked for now, the first that has one wins.
 */
export async function servePlainly(folders = (): readonly string[] => [ROOT]): Promise<PlainHost> {
  const server = createServer((request, response) => {
    void (async () => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      const wanted = join(normalize(path), path.endsWith('/') ? 'index.html' : '');
      let found: Buffer | undefined;
      for (const folder of folders()) found ??= await readFile(join(folder, wanted)).catch(() => undefined);
      response.writeHead(found ? 200 : 404, {
        'Content-Type': TYPES[found ? extname(wanted) : '.html'] ?? 'application/octet-stream',
      });
      response.end(found ?? (await readFile(join(ROOT, '404.html'))));
    })();
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { origin: `http://localhost:${String(port)}`, stop: () => server.close() };
}
