import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeReady } from '../../../scripts/deploy/ready.ts';
import { serveCompressed, type Served } from '../../browser/compressed-server.ts';
import { hasNginx, serveWithNginx } from '../../delivery/nginx-server.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The site as a real host sends it: by nginx with the configuration of scripts/deploy, else by Node with gzip. */
export async function host(outDir: string): Promise<Served & { readonly name: string }> {
  if (!hasNginx) return { ...(await serveCompressed(outDir)), name: 'Node, gzip (nginx is not installed)' };
  const folder = mkdtempSync(join(root, '.cache/lighthouse-'));
  await makeReady(outDir, join(folder, 'site'));
  const nginx = await serveWithNginx(join(folder, 'site'), join(folder, 'nginx'));
  return {
    name: 'nginx, brotli',
    origin: nginx.origin,
    stop: () => {
      nginx.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
