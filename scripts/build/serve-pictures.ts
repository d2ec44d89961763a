/** A Vite plugin for `npm run dev`: photos, pictures for sharing, QR codes and scans, which a build puts into the site afterwards. */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Placed } from './site/placed.ts';
import { ownEntry } from '../../src/domain/own-entry.ts';

const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
};

/** `list`: where `pictures.ts` says what lies where; read again when it changed. */
export function servePictures(list: string): Plugin {
  let read = 0;
  let files = new Map<string, string>();
  const fileOf = (path: string): string | undefined => {
    const { mtimeMs } = statSync(list);
    if (mtimeMs !== read) {
      files = new Map(JSON.parse(readFileSync(list, 'utf8')) as Placed[]);
      read = mtimeMs;
    }
    return files.get(path);
  };
  return {
    name: 'ocop-pictures',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').slice(1);
        const type = ownEntry(TYPES, path.slice(path.lastIndexOf('.') + 1));
        const file = type && fileOf(path);
        if (!type || !file) {
          next();
          return;
        }
        response.setHeader('content-type', type);
        createReadStream(file).pipe(response);
      });
    },
  };
}
