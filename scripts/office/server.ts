import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { oneLine } from '../../src/domain/one-line.ts';
import { Fault, machineFault } from '../command-line/fault.ts';
import { isFullDisk, fullDiskSentence } from '../files/full-disk.ts';
import { complain, stackOf } from '../command-line/terminal.ts';
import { contactRoutes } from './api/contacts.ts';
import { createRoutes } from './api/create.ts';
import { entryRoutes } from './api/entries.ts';
import { jobRoutes } from './api/jobs.ts';
import { listRoutes } from './api/lists.ts';
import { paperRoutes } from './api/papers.ts';
import { photoRoutes } from './api/photos.ts';
import { publishRoutes } from './api/publish.ts';
import { stampRoutes } from './api/stamps.ts';
import { todayRoutes } from './api/today.ts';
import type { PageFiles } from './page-files.ts';
import { guard, type Door } from './guard.ts';
import type { Office } from './office.ts';

/** Bytes of one question: a photo of a good camera, written as text. */
const LARGEST_BODY = 60_000_000;

/** The page and what it asks; `door` is where it is served. */
export function officeServer(office: Office, door: Door, page: PageFiles): Hono {
  const app = new Hono();
  app.use(guard(door));
  app.use(
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: (c) => c.json({ sentence: 'Tệp quá lớn. Hãy chọn tệp dưới 40 MB.' }, 413),
    }),
  );
  app.onError((error, c) => {
    if (isFullDisk(error)) return c.json({ sentence: fullDiskSentence([office.folder]) }, 507);
    const fault = error instanceof Fault ? error : machineFault(error);
    if (fault) return c.json({ sentence: fault.saying.vi }, 422);
    // A sentence for people; anything else is a fault of our own and is told where the office was started.
    if (error.name === 'Error') return c.json({ sentence: error.message }, 422);
    complain(stackOf(error));
    return c.json({ sentence: `Có lỗi trong chương trình: ${oneLine(error.message)}. Chưa ghi gì.` }, 500);
  });
  for (const routes of [
    createRoutes,
    contactRoutes,
    todayRoutes,
    entryRoutes,
    photoRoutes,
    listRoutes,
    stampRoutes,
    paperRoutes,
    publishRoutes,
    jobRoutes,
  ])
    routes(app, office);
  app.notFound((c) => c.text('Not here.', 404));
  for (const { path, type, bytes } of page.files)
    app.get(path, (c) => c.body(Uint8Array.from(bytes), 200, { 'content-type': type }));
  return app;
}
