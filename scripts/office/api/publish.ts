import type { Hono } from 'hono';
import { ISSUE_KINDS } from '../../../src/domain/checks/issue.ts';
import { formatDay } from '../../../src/i18n/format.ts';
import type { PublishAnswer } from '../../../src/office/api-types.ts';
import { Fault } from '../../command-line/fault.ts';
import type { Step } from '../jobs/jobs.ts';
import type { Office } from '../office.ts';
import { changesInWords } from '../publish/changes.ts';
import { commitCatalogue, repositoryOf } from '../publish/commit.ts';
import { keepPublished, lastPublished, publicEntries } from '../publish/last-published.ts';
import { KEPT_PUBLICATIONS, readNotes, siteFolder, writeNotes } from '../publish/settings.ts';
import { asked, textIn } from './asked.ts';

/** Publishing: what will change, building, putting online, taking back. */
export function publishRoutes(app: Hono, office: Office): void {
  const { folder, jobs } = office;
  const site = siteFolder(folder);
  const build = (): Step => ({
    script: 'build.ts',
    args: ['--outDir', site],
    env: { CATALOGUE: folder, BUILD_DATE: office.today() },
  });

  app.get('/api/publication', async (c) => {
    const { source, issues } = await office.checks.all();
    const { target, publications } = readNotes(folder);
    const errors = issues.filter(({ code }) => ISSUE_KINDS[code].severity === 'error').length;
    const [last] = publications;
    return c.json({
      target,
      errors,
      ...(last && { last }),
      changes: errors > 0 ? [] : changesInWords(lastPublished(folder), publicEntries(source)),
      publications,
      repository: (await repositoryOf(folder)) !== undefined,
    } satisfies PublishAnswer);
  });

  app.put('/api/publication', async (c) => {
    const target = textIn(await asked(c), 'target').trim();
    if (target.startsWith('-'))
      throw new Fault('Nơi đăng không thể bắt đầu bằng dấu “-”.', 'A target cannot begin with a dash.');
    writeNotes(folder, { ...readNotes(folder), target });
    return c.json({ target });
  });

  app.post('/api/publication/build', (c) =>
    c.json({
      job: jobs.start('Kiểm tra và dựng trang', async (run) => {
        await run(build());
        return [];
      }),
    }),
  );

  app.post('/api/publication', (c) => {
    const { target } = readNotes(folder);
    if (target === '') throw new Fault('Hãy ghi nơi đăng trước.', 'Say where to publish first.');
    return c.json({
      job: jobs.start('Đăng trang', async (run, say) => {
        const { source } = await office.checks.all();
        const entries = publicEntries(source);
        const changes = changesInWords(lastPublished(folder), entries);
        await run(build());
        await run({
          script: 'deploy.ts',
          args: [`--to=${target}`, `--site=${site}`, `--keep=${String(KEPT_PUBLICATIONS)}`],
        });
        keepPublished(folder, entries);
        const title = titleOf(changes);
        const notes = readNotes(folder);
        const publication = { at: new Date().toISOString(), title };
        writeNotes(folder, {
          ...notes,
          publications: [publication, ...notes.publications].slice(0, KEPT_PUBLICATIONS),
        });
        const commit = await commitCatalogue(folder, messageOf(office.today(), title, changes));
        say(commit === undefined ? 'Đã đăng.' : `Đã đăng, và ghi vào kho git (${commit}).`);
        return [];
      }),
    });
  });

  app.post('/api/publication/take-back', (c) => {
    const { target } = readNotes(folder);
    if (target === '') throw new Fault('Chưa có nơi đăng.', 'Nothing was published yet.');
    return c.json({
      job: jobs.start('Đưa trang về lần đăng trước', async (run) => {
        await run({
          script: 'deploy.ts',
          args: [`--to=${target}`, '--rollback', `--keep=${String(KEPT_PUBLICATIONS)}`],
        });
        const notes = readNotes(folder);
        writeNotes(folder, { ...notes, publications: notes.publications.slice(1) });
        return [];
      }),
    });
  });
}

/** One line for the list of publications. */
function titleOf(changes: readonly string[]): string {
  const [first = 'Không đổi nội dung'] = changes;
  return changes.length > 1 ? `${first} Và ${String(changes.length - 1)} thay đổi khác.` : first;
}

/** A commit's message: a short line, then every change. */
function messageOf(day: string, title: string, changes: readonly string[]): string {
  const subject = `Đăng ngày ${formatDay('vi', day)}: ${title}`;
  const line = subject.length > 72 ? `Đăng ngày ${formatDay('vi', day)}` : subject;
  return changes.length === 0 ? line : `${line}\n\n${changes.join('\n')}\n`;
}
