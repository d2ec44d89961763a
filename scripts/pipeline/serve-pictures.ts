/**
 * A Vite plugin for the server with live reload: photos, pictures for sharing, QR codes and scans, which a build puts into
 * the site afterwards.
 */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { ownEntry } from '../../src/domain/own-entry.ts';
import { locateCatalogue } from '../../src/content/reader/locate.ts';
import { publishedFileOf } from './published-file.ts';
import { projectRoot, runTool } from '../command-line/run-tool.ts';
import type { Placed } from './site/placed.ts';

const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
};

type Files = ReadonlyMap<string, string>;

/** Draws the pictures of a catalogue that changed, in a process of its own. */
async function draw(publishedFile: string): Promise<Files> {
  const list = resolve(projectRoot, '.cache/dev-pictures.json');
  const code = await runTool('node', ['scripts/pipeline/pictures.ts', publishedFile, list]);
  return new Map(code === 0 ? (JSON.parse(readFileSync(list, 'utf8')) as Placed[]) : []);
}

/** Pictures are drawn when the first of them is asked for after an edit: pages need not wait for them. */
export function servePictures(): Plugin {
  let drawn: { readonly at: number; readonly files: Promise<Files> } | undefined;
  const files = (publishedFile: string): Promise<Files> => {
    const { mtimeMs: at } = statSync(publishedFile);
    if (drawn?.at !== at) {
      const before = drawn?.files.catch(() => undefined);
      drawn = { at, files: Promise.resolve(before).then(() => draw(publishedFile)) };
    }
    return drawn.files;
  };
  return {
    name: 'ocop-pictures',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').slice(1);
        const type = ownEntry(TYPES, path.slice(path.lastIndexOf('.') + 1));
        if (!type || path.startsWith('@') || path.startsWith('src/')) {
          next();
          return;
        }
        void files(publishedFileOf(locateCatalogue())).then((known) => {
          const file = known.get(path);
          if (!file) {
            next();
            return;
          }
          response.setHeader('content-type', type);
          createReadStream(file).pipe(response);
        }, next);
      });
    },
  };
}
