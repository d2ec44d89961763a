import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cacheRuleOf, isImmutable, PAGE_CACHE_CONTROL } from '../../scripts/deploy/cache-rules.ts';
import { contentType, fileKind } from '../../scripts/deploy/file-kinds.ts';
import { SECURITY_HEADERS } from '../../scripts/deploy/security-headers.ts';

export interface Served {
  readonly origin: string;
  stop(): void;
}

function fileOf(root: string, path: string): string | undefined {
  const file = join(root, normalize(decodeURIComponent(path)));
  const page = file.endsWith('/') ? `${file}index.html` : file;
  return existsSync(page) && statSync(page).isFile() ? page : undefined;
}

/** A built site as the plainest real host sends it: gzip, our headers, 404.html for what is not there. */
export async function serveCompressed(root: string): Promise<Served> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.example');
    const found = fileOf(root, pathname);
    const file = found ?? join(root, '404.html');
    const text = fileKind(file)?.compressed;
    let body = packed.get(file);
    if (!body) {
      body = text
        ? gzipSync(readFileSync(file), { level: isImmutable(pathname) ? 9 : 6 })
        : readFileSync(file);
      packed.set(file, body);
    }
    response.writeHead(found ? 200 : 404, {
      ...SECURITY_HEADERS,
      'Cache-Control': cacheRuleOf(pathname)?.cacheControl ?? PAGE_CACHE_CONTROL,
      'Content-Type': contentType(file),
      'Content-Length': body.length,
      ...(text && { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }),
    });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${String(typeof address === 'object' && address ? address.port : 0)}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
