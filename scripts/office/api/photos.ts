import type { Hono } from 'hono';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Kind } from '../../../src/office/api-types.ts';
import { entryPaths, within } from '../entry/entry-paths.ts';
import type { Office } from '../office.ts';
import { takePhoto } from '../photos/take-photo.ts';
import { takeScan } from '../photos/take-scan.ts';
import { asked, bytesIn, kindOf, textIn } from './asked.ts';

/** Pixels of a photo in a form. */
const THUMBNAIL = 360;

/** Photos: taken in, and shown small. */
export function photoRoutes(app: Hono, { folder }: Office): void {
  app.post('/api/photo/:kind/:id', async (c) => {
    const body = await asked(c);
    const kind = kindOf(c.req.param('kind'));
    return c.json(await takePhoto(folder, kind, c.req.param('id'), textIn(body, 'name'), bytesIn(body)));
  });

  app.post('/api/scan/:kind/:id', async (c) => {
    const body = await asked(c);
    const kind = kindOf(c.req.param('kind'));
    return c.json(await takeScan(folder, kind, c.req.param('id'), textIn(body, 'name'), bytesIn(body)));
  });

  app.get('/api/scan/:kind/:id/:file', (c) => {
    const file = fileOf(folder, kindOf(c.req.param('kind')), c.req.param('id'), c.req.param('file'));
    if (file === undefined) return c.text('Not here.', 404);
    const type = /\.pdf$/i.test(file) ? 'application/pdf' : 'application/octet-stream';
    return c.body(Uint8Array.from(readFileSync(file)), 200, { 'content-type': type });
  });

  app.get('/api/photo/:kind/:id/:file', async (c) => {
    const file = fileOf(folder, kindOf(c.req.param('kind')), c.req.param('id'), c.req.param('file'));
    if (file === undefined) return c.text('Not here.', 404);
    const small = await sharp(file)
      .rotate()
      .resize({ width: THUMBNAIL, withoutEnlargement: true })
      .webp()
      .toBuffer();
    return c.body(Uint8Array.from(small), 200, { 'content-type': 'image/webp' });
  });
}

/** A file of an entry, one that waits before one that is saved; undefined for what is no name, or not there. */
function fileOf(folder: string, kind: Kind, id: string, name: string): string | undefined {
  if (/[/\\\0]/u.test(name) || name.startsWith('.')) return undefined;
  const staged = join(folder, '.office', 'photos', `${kind}.${id}`, name);
  const saved = within(folder, join(entryPaths(kind, id).folder, name));
  return [staged, saved].find((path) => existsSync(path));
}
