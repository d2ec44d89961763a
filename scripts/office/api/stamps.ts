import type { Hono } from 'hono';
import { join } from 'node:path';
import type { StampsAnswer } from '../../../src/office/api-types.ts';
import { typedDay } from '../../../src/domain/typed-day.ts';
import { DamagedStampFile } from '../../../src/content/reader/stamp-files.ts';
import { Fault } from '../../command-line/fault.ts';
import { listStamps, stampStateWords } from '../../stamps/commands/list.ts';
import { openOffice as openRegistry } from '../../stamps/office.ts';
import { choicesOf } from '../entry/choices.ts';
import type { Step } from '../jobs/jobs.ts';
import { outFolder } from '../jobs/out-folder.ts';
import type { Office } from '../office.ts';
import { asked, idsIn, knownId, oneOf, textIn, type Body } from './asked.ts';

const NO_KEY =
  'Văn phòng chưa có khóa ký tem. Tạo khóa một lần; khóa nằm ngoài danh mục, được giữ bằng mật khẩu mà chỉ văn phòng biết.';

/** Stamps: each act is one of our own commands. */
export function stampRoutes(app: Hono, office: Office): void {
  const { folder, jobs } = office;
  const day = (): string[] => (process.env['BUILD_DATE'] ? [`--today=${office.today()}`] : []);
  const stamps = (command: string, ...args: readonly string[]): Step => ({
    script: 'stamps.ts',
    args: [command, `--catalogue=${folder}`, ...day(), ...args],
    asks: true,
  });

  app.get('/api/stamps', async (c) => {
    const { source } = await office.checks.all();
    const products = choicesOf(source, 'products');
    const names = new Map(products.map(({ id, name }) => [id, name]));
    try {
      const registry = await openRegistry(folder, 'vi', new Date(`${office.today()}T02:00:00Z`), true);
      const answer: StampsAnswer = {
        products,
        ...(registry.keys.length === 0 && { missing: NO_KEY }),
        stamps: listStamps(registry).map((stamp) => ({
          ...stamp,
          name: names.get(stamp.product) ?? stamp.product,
          statusWords: stampStateWords(stamp.status),
        })),
      };
      return c.json(answer);
    } catch (error) {
      if (!(error instanceof Fault) && !(error instanceof DamagedStampFile)) throw error;
      const missing = error instanceof Fault ? error.saying.vi : error.message;
      return c.json({ products, stamps: [], missing } satisfies StampsAnswer);
    }
  });

  app.post('/api/stamps/issue', async (c) => {
    const body = await asked(c);
    const products = chosen(body);
    return c.json({
      job: jobs.start('Cấp tem', async (run) => {
        await run(stamps('issue', ...products, ...confirmed(body)));
        return [];
      }),
    });
  });

  app.post('/api/stamps/sheet', async (c) => {
    const body = await asked(c);
    const products = chosen(body);
    const size = oneOf(body, 'size', ['22', '25', '30', '40']);
    const copies = wholeIn(body, 'copies', 1, 5000);
    const out = join(outFolder(), 'tem.pdf');
    return c.json({
      job: jobs.start('In tem ra giấy', async (run) => {
        await run(
          stamps(
            'sheet',
            ...products,
            `--size=${size}`,
            `--copies=${String(copies)}`,
            ...confirmed(body),
            `--out=${out}`,
          ),
        );
        return [out];
      }),
    });
  });

  app.post('/api/stamps/withdraw', async (c) => {
    const body = await asked(c);
    const args = [
      `--product=${idIn(body)}`,
      `--decision=${textIn(body, 'decision')}`,
      `--date=${dayIn(body, 'date')}`,
    ];
    return c.json({
      job: jobs.start('Ghi thu hồi', async (run) => {
        await run(stamps('withdraw', ...args));
        return [];
      }),
    });
  });

  app.post('/api/stamps/extend', async (c) => {
    const body = await asked(c);
    const args = [
      `--product=${idIn(body)}`,
      `--until=${dayIn(body, 'until')}`,
      `--decision=${textIn(body, 'decision')}`,
      `--date=${dayIn(body, 'date')}`,
    ];
    return c.json({
      job: jobs.start('Ghi gia hạn', async (run) => {
        await run(stamps('extend', ...args, ...confirmed(body)));
        return [];
      }),
    });
  });

  app.post('/api/stamps/sign', (c) =>
    c.json({
      job: jobs.start('Ký lại tình trạng tem', async (run) => {
        await run(stamps('status'));
        return [];
      }),
    }),
  );

  app.post('/api/stamps/first-key', (c) =>
    c.json({
      job: jobs.start('Tạo khóa của văn phòng', async (run) => {
        await run(stamps('keygen'));
        return [];
      }),
    }),
  );
}

function chosen(body: Body): string[] {
  const ids = idsIn(body, 'products');
  return ids.length > 0 ? ids.map((id) => `--product=${id}`) : ['--all'];
}

/** Warnings that the clerk has read and wants to pass; each by its own name, as at the command line. */
function confirmed(body: Body): string[] {
  return idsIn(body, 'confirm').map((name) => `--confirm=${name}`);
}

function idIn(body: Body): string {
  return knownId(textIn(body, 'product'));
}

function wholeIn(body: Body, name: string, least: number, most: number): number {
  const value = Number(body[name]);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Fault(
    `Số con tem phải từ ${String(least)} đến ${String(most)}.`,
    `“${name}” is a whole number from ${String(least)} to ${String(most)}.`,
  );
}

function dayIn(body: Body, name: string): string {
  const day = typedDay(textIn(body, name));
  if (day !== undefined) return day;
  throw new Fault('Ngày phải có thật, viết 24/11/2026.', 'Write a real day such as 24/11/2026.');
}
