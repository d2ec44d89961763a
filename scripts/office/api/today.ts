import type { Hono } from 'hono';
import { history } from '../../import/write/journal.ts';
import { takeBack } from '../../import/write/apply.ts';
import { readDue } from '../../due/read.ts';
import { dueView } from '../due-view.ts';
import { located } from '../check/findings.ts';
import { titlesOf } from '../entry/titles.ts';
import type { Office } from '../office.ts';
import { todayOf } from '../today.ts';

/** The first screen, all findings, what is due, and what was written last. */
export function todayRoutes(app: Hono, office: Office): void {
  app.get('/api/today', async (c) => c.json(await todayOf(office)));

  app.get('/api/findings', async (c) => {
    const { source, issues } = await office.checks.all();
    const titles = titlesOf(source);
    return c.json(issues.map((issue) => located(issue, titles)));
  });

  app.get('/api/due', (c) => {
    const by = c.req.query('by') === 'producer' ? 'producer' : 'month';
    return c.json(dueView(readDue(office.folder, office.today(), 12), by));
  });

  app.get('/api/history', (c) => c.json(history(office.folder)));

  app.post('/api/undo', async (c) => {
    const files = await takeBack(office.folder);
    return c.json({ files: files ?? [] });
  });
}
