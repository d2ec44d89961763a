import type { Hono } from 'hono';
import { apply } from '../../import/write/apply.ts';
import { privateOf, privateText } from '../contacts/private-contacts.ts';
import { entryPaths } from '../entry/entry-paths.ts';
import type { Office } from '../office.ts';
import { asked, editedIn } from './asked.ts';

/** Personal contacts, kept apart from the public files until their consent is recorded. */
export function contactRoutes(app: Hono, office: Office): void {
  const { folder, checks } = office;

  app.get('/api/private/:id', (c) => {
    const id = c.req.param('id');
    entryPaths('producers', id);
    return c.json(privateOf(folder, id));
  });

  app.post('/api/private/:id', async (c) => {
    const id = c.req.param('id');
    entryPaths('producers', id);
    const text = privateText(folder, id, editedIn(await asked(c)).fields);
    if (!text) return c.json({ files: 0 });
    const { own } = await checks.texts(
      new Map([[text.path, text.after]]),
      ({ path, field }) => path === text.path && field?.[0] === id,
    );
    // The form shows one producer; the file has them all.
    const findings = own.map((finding) => ({ ...finding, field: finding.field.slice(1) }));
    if (findings.some(({ severity }) => severity === 'error')) return c.json({ findings }, 400);
    const title = 'Sửa liên hệ giữ riêng';
    await apply(folder, [{ ...text, words: [title], isPrivate: true }], title);
    return c.json({ files: 1, findings });
  });
}
