import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.css': 'text/css',
};
const PACKED = new Set(['.html', '.js', '.json', '.css', '.svg']);

/** Bundles the page that holds the site's own search element into `folder`. */
export async function buildBenchPage(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      rolldownOptions: { input: join(import.meta.dirname, 'page.html') },
    },
  });
}

export interface BenchServer {
  readonly url: string;
  /** Bytes of every answer so far, packed as a web server packs them; pictures are not counted. */
  bytes(): number;
  close(): void;
}

/** Serves a folder as a common web server does: text packed beforehand, everything else as it is. */
export function serveBench(folder: string): Promise<BenchServer> {
  let bytes = 0;
  const bodies = new Map<string, Buffer>();
  const bodyOf = (file: string, packed: boolean): Buffer => {
    const body = bodies.get(file) ?? (packed ? gzipSync(readFileSync(file)) : readFileSync(file));
    bodies.set(file, body);
    return body;
  };
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const file = join(folder, path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const ending = extname(file);
    const packed = PACKED.has(ending);
    response.writeHead(200, {
      'content-type': TYPES[ending] ?? 'application/octet-stream',
      'cache-control': 'max-age=3600',
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
    });
    const body = bodyOf(file, packed);
    if (ending !== '.svg') bytes += body.length;
    response.end(body);
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      done({
        url: `http://127.0.0.1:${String(port)}`,
        bytes: () => bytes,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
