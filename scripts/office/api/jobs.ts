import type { Hono } from 'hono';
import { readFileSync } from 'node:fs';
import type { Office } from '../office.ts';

/** How far a job is, and the files that it made. */
export function jobRoutes(app: Hono, { jobs }: Office): void {
  app.get('/api/jobs/:id', (c) => {
    const view = jobs.view(c.req.param('id'));
    return view ? c.json(view) : c.json({ sentence: 'Việc này không còn.' }, 404);
  });

  app.get('/api/jobs/:id/:file', (c) => {
    const file = jobs.file(c.req.param('id'), c.req.param('file'));
    if (file === undefined) return c.text('Not here.', 404);
    return c.body(Uint8Array.from(readFileSync(file)), 200, { 'content-type': 'application/octet-stream' });
  });
}
