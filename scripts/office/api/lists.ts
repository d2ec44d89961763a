import type { Hono } from 'hono';
import { isIsoDate } from '../../../src/domain/date.ts';
import { typedDay } from '../../../src/domain/typed-day.ts';
import { Fault } from '../../command-line/fault.ts';
import { doubtsWorkbook } from '../../import/doubts/workbook.ts';
import { ROLE_NAMES } from '../../import/understand/role-words.ts';
import { exportWorkbook } from '../../import/export/run.ts';
import { apply } from '../../import/write/apply.ts';
import { dropList, keepList, keptList, noteList, waitingLists, type ListNotes } from '../lists/kept-lists.ts';
import { listAnswer, readKept } from '../lists/read-kept.ts';
import type { Office } from '../office.ts';
import { asked, bytesIn, textIn } from './asked.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Lists: handed in, answered, written; and the office's own workbook. */
export function listRoutes(app: Hono, office: Office): void {
  const { folder } = office;
  const answer = async (id: string) => listAnswer(id, await readKept(folder, id, office.today()));

  app.get('/api/lists', (c) => c.json(waitingLists(folder)));

  app.post('/api/lists', async (c) => {
    const body = await asked(c);
    const id = keepList(folder, textIn(body, 'file').normalize('NFC'), bytesIn(body));
    try {
      return c.json(await answer(id));
    } catch (error) {
      // What is no list is not kept.
      dropList(folder, id);
      throw error;
    }
  });

  app.get('/api/lists/:id', async (c) => c.json(await answer(c.req.param('id'))));

  app.put('/api/lists/:id', async (c) => {
    const id = c.req.param('id');
    const { notes } = keptList(folder, id);
    const said = { ...notes, ...notesIn(await asked(c), office.today(), notes) };
    noteList(folder, id, said);
    try {
      return c.json(await answer(id));
    } catch (error) {
      // With a column said wrong no table of products may be left: then all stays as it was.
      noteList(folder, id, notes);
      throw error;
    }
  });

  app.delete('/api/lists/:id', (c) => {
    dropList(folder, c.req.param('id'));
    return c.json({});
  });

  app.post('/api/lists/:id/write', async (c) => {
    const id = c.req.param('id');
    const before = keptList(folder, id).notes;
    noteList(folder, id, { ...before, ...notesIn(await asked(c), office.today(), before) });
    const { changes, notes } = await readKept(folder, id, office.today());
    await apply(folder, changes, `Nhập “${notes.file}”`);
    const after = await answer(id);
    if (after.waiting === 0) dropList(folder, id);
    return c.json({ ...after, written: changes.length });
  });

  app.get('/api/lists/:id/workbook', async (c) => {
    const { understood, plan, known } = await readKept(folder, c.req.param('id'), office.today());
    const asks = new Map(plan.waiting.map(({ product, asks: questions }) => [product, questions]));
    return c.body(Uint8Array.from(await doubtsWorkbook(understood, asks, known)), 200, {
      'content-type': XLSX,
    });
  });

  app.get('/api/export', async (c) =>
    c.body(Uint8Array.from(await exportWorkbook(folder, office.today())), 200, { 'content-type': XLSX }),
  );
}

/** Answers, what is said of columns, and of the whole list. */
function notesIn(
  body: Readonly<Record<string, unknown>>,
  today: string,
  before: ListNotes,
): Partial<ListNotes> {
  const { answers, columns, madeBy, madeOn } = body;
  const day = typeof madeOn === 'string' && madeOn.trim() !== '' ? typedDay(madeOn) : undefined;
  if (typeof madeOn === 'string' && madeOn.trim() !== '' && day === undefined)
    throw new Fault('Ngày lập danh sách phải là một ngày có thật, viết 20/11/2026.', 'Write a real day.');
  if (day !== undefined && isIsoDate(day) && day > today)
    throw new Fault('Ngày lập danh sách chưa đến.', 'The day of the list has not come yet.');
  const isTable = typeof answers === 'object' && answers !== null;
  return {
    ...(isTable && {
      answers: Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, String(value)])),
    }),
    ...(typeof columns === 'object' && columns !== null && { columns: rolesIn(columns, before.columns) }),
    ...(typeof madeBy === 'string' && { madeBy }),
    ...(day !== undefined && { madeOn: day }),
  };
}

/** Roles of columns by their head, with those said before; a role that is none is refused. */
function rolesIn(said: object, before: ListNotes['columns']): ListNotes['columns'] {
  const roles = Object.entries(said).map(([head, role]): [string, string] => {
    if (typeof role === 'string' && Object.hasOwn(ROLE_NAMES, role)) return [head, role];
    throw new Fault(
      'Không hiểu cột ấy là gì. Hãy chọn một dòng trong danh sách.',
      'No such role of a column.',
    );
  });
  return { ...before, ...Object.fromEntries(roles) };
}
