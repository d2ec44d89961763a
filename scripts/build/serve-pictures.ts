/** A Vite plugin for `npm run dev`: photos and pictures for sharing, which a build puts into the site afterwards. */
import { createReadStream, existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Plugin } from 'vite';

const TYPES: Readonly<Record<string, string>> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' };

export function servePictures(folder: string): Plugin {
  return {
    name: 'ocop-pictures',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
        const type = TYPES[path.slice(path.lastIndexOf('.') + 1)];
        const file = join(folder, normalize(path));
        if (!type || !/^\/(anh|chia-se)\//.test(path) || !existsSync(file)) {
          next();
          return;
        }
        response.setHeader('content-type', type);
        createReadStream(file).pipe(response);
      });
    },
  };
}
