import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { NewCatalogue } from '../../../src/office/api-types.ts';
import { makeCatalogue } from '../create/make-catalogue.ts';
import type { Office } from '../office.ts';
import { asked, textIn } from './asked.ts';

/** Whether there is a catalogue yet, and the making of one by questions. */
export function createRoutes(app: Hono, { folder }: Office): void {
  app.get('/api/office', (c) => c.json({ folder, isNew: !existsSync(join(folder, 'catalogue.yml')) }));

  app.post('/api/office', async (c) => {
    const body = await asked(c);
    const text = (name: keyof NewCatalogue) => textIn(body, name);
    makeCatalogue(folder, {
      name: text('name'),
      shortName: text('shortName'),
      authority: text('authority'),
      host: text('host'),
      province: text('province'),
      communes: text('communes'),
      demo: body['demo'] === true,
    });
    return c.json({});
  });
}
