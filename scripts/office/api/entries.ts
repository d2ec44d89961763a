import type { Hono } from 'hono';
import { readFileSync } from 'node:fs';
import { COLLECTIONS } from '../../../src/content/reader/collections.ts';
import type { Referred } from '../../../src/content/schema/format.ts';
import type { OpenedEntry } from '../../../src/office/api-types.ts';
import { fixEncodings } from '../../check/fix-encodings.ts';
import { Fault } from '../../command-line/fault.ts';
import { apply } from '../../import/write/apply.ts';
import { choicesOf } from '../entry/choices.ts';
import { allDrafts, dropDraft, keepDraft, readDraft } from '../entry/drafts.ts';
import { entryPaths, within } from '../entry/entry-paths.ts';
import { newEntry } from '../entry/new-entry.ts';
import { readEntryFiles, schemaOf } from '../entry/open-entry.ts';
import { rowsOf } from '../entry/rows.ts';
import { saveEntry } from '../entry/save-entry.ts';
import { titleOf } from '../entry/titles.ts';
import { siteAddressOf } from '../preview/site-address.ts';
import type { Office } from '../office.ts';
import { asked, editedIn, kindOf, textIn } from './asked.ts';

const REFERRED: readonly Referred[] = ['producers', 'places', 'documents', 'rules', 'products'];

/** A file that no form can show. */
function rawOf(path: string, text: string): NonNullable<OpenedEntry['raw']> {
  return { path, text, isForeign: /[\uFFFD\0]/u.test(text) };
}

/** Entries: lists, forms, drafts, checks, saving. */
export function entryRoutes(app: Hono, office: Office): void {
  const { folder } = office;

  app.get('/api/entries/:kind', async (c) => {
    const kind = kindOf(c.req.param('kind'));
    return c.json(rowsOf(kind, await office.checks.all(), allDrafts(folder)));
  });

  app.get('/api/choices/:of', async (c) => {
    const of = REFERRED.find((one) => one === c.req.param('of'));
    if (!of) throw new Fault('Không có loại mục này.', 'There is no such kind of entry.');
    return c.json(choicesOf((await office.checks.all()).source, of));
  });

  app.get('/api/entry/:kind/:id', (c) => {
    const kind = kindOf(c.req.param('kind'));
    const id = c.req.param('id');
    const draft = readDraft(folder, kind, id);
    const files = readEntryFiles(folder, kind, id);
    if (files.version === null && !draft && COLLECTIONS[kind].shape !== 'single')
      return c.json({ sentence: 'Không có mục này trong danh mục.' }, 404);
    const edited = files.edited ?? { fields: {} };
    return c.json({
      kind,
      id,
      title: titleOf(kind, id, (draft?.edited ?? edited).fields),
      schema: schemaOf(kind),
      version: files.version,
      edited,
      hasStory: COLLECTIONS[kind].shape === 'folder',
      ...(draft && { draft }),
      ...(!files.edited && { raw: rawOf(files.paths.main, files.main ?? '') }),
      address: siteAddressOf(kind, id),
    } satisfies OpenedEntry);
  });

  app.post('/api/new/:kind', async (c) => {
    const id = newEntry(folder, kindOf(c.req.param('kind')), textIn(await asked(c), 'name'), new Date());
    return c.json({ id });
  });

  app.put('/api/draft/:kind/:id', async (c) => {
    const body = await asked(c);
    const version = typeof body['version'] === 'string' ? body['version'] : null;
    const savedAt = new Date().toISOString();
    keepDraft(folder, kindOf(c.req.param('kind')), c.req.param('id'), {
      edited: editedIn(body),
      version,
      savedAt,
    });
    return c.json({ savedAt });
  });

  app.delete('/api/draft/:kind/:id', (c) => {
    dropDraft(folder, kindOf(c.req.param('kind')), c.req.param('id'));
    return c.json({});
  });

  app.post('/api/check/:kind/:id', async (c) => {
    const edited = editedIn(await asked(c));
    return c.json(await office.checks.entry(kindOf(c.req.param('kind')), c.req.param('id'), edited));
  });

  app.post('/api/save/:kind/:id', async (c) => {
    const body = await asked(c);
    const version = typeof body['version'] === 'string' ? body['version'] : null;
    const saved = await saveEntry(
      office,
      kindOf(c.req.param('kind')),
      c.req.param('id'),
      editedIn(body),
      version,
    );
    if (saved.is === 'saved') return c.json({ version: saved.version, files: saved.files });
    return c.json(
      saved.is === 'conflict' ? saved.conflict : { findings: saved.findings },
      saved.is === 'conflict' ? 409 : 400,
    );
  });

  app.post('/api/save-text/:kind/:id', async (c) => {
    const body = await asked(c);
    const kind = kindOf(c.req.param('kind'));
    const { main: path } = entryPaths(kind, c.req.param('id'));
    const before = readFileSync(within(folder, path), 'utf8');
    if (rawOf(path, before).isForeign)
      throw new Fault('Tệp này chưa ở UTF-8: ghi lại như chữ thì mất dấu.', 'This file is not UTF-8.');
    if (before !== textIn(body, 'before'))
      throw new Fault('Tệp vừa được sửa ở nơi khác. Chưa ghi gì.', 'The file was changed meanwhile.');
    const title = `Sửa tệp ${path}`;
    await apply(folder, [{ path, before, after: textIn(body, 'text'), words: [title] }], title);
    return c.json({});
  });

  app.post('/api/fix-encodings', async (c) => c.json({ fixed: await fixEncodings(folder) }));

  app.post('/api/preview/:kind/:id', async (c) => {
    const edited = editedIn(await asked(c));
    return c.json({ url: await office.preview.show(kindOf(c.req.param('kind')), c.req.param('id'), edited) });
  });
}
