import type { Hono } from 'hono';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../command-line/fault.ts';
import { periodOf } from '../../report/period.ts';
import { outFolder } from '../jobs/out-folder.ts';
import type { Office } from '../office.ts';
import { asked, idsIn, oneOf, textIn } from './asked.ts';

/** What the office prints and writes out: sheets, the due list with its letters, a period's report. Each is one of our own commands. */
export function paperRoutes(app: Hono, office: Office): void {
  const { folder, jobs } = office;

  app.post('/api/print', async (c) => {
    const body = await asked(c);
    const what = oneOf(body, 'what', ['product', 'producer', 'catalogue', 'leaflet', 'poster']);
    const ids = idsIn(body, 'ids');
    const which = ids.length > 0 ? [`--ids=${ids.join(',')}`] : ['--all'];
    const out = join(outFolder(), `${PRINTS[what]}.pdf`);
    const env = { CATALOGUE: folder, BUILD_DATE: office.today() };
    return c.json({
      job: jobs.start('In ra PDF', async (run) => {
        await run({ script: 'print.ts', args: [`--what=${what}`, ...which, `--out=${out}`], env });
        return [out];
      }),
    });
  });

  app.post('/api/report', async (c) => {
    const period = periodOf(textIn(await asked(c), 'period'))?.name;
    if (period === undefined)
      throw new Fault(
        'Kỳ báo cáo viết “quý IV/2026”, “6 tháng đầu năm 2026”, “tháng 11/2026” hoặc “năm 2026”.',
        'This is no period.',
      );
    const out = join(outFolder(), `bao-cao-${period}`);
    const args = [`--catalogue=${folder}`, `--today=${office.today()}`, `--period=${period}`, `--out=${out}`];
    return c.json({
      job: jobs.start('Viết báo cáo', async (run) => {
        await run({ script: 'report.ts', args });
        return [`${out}.xlsx`, `${out}.pdf`];
      }),
    });
  });

  app.post('/api/due-files', async (c) => {
    const by = oneOf(await asked(c), 'by', ['month', 'producer']);
    const out = outFolder();
    const args = [
      `--catalogue=${folder}`,
      `--today=${office.today()}`,
      `--by=${by}`,
      '--format=all',
      `--out=${out}`,
      '--force',
    ];
    return c.json({
      job: jobs.start('Ghi danh sách đến hạn và công văn', async (run) => {
        await run({ script: 'due.ts', args });
        return readdirSync(out, { recursive: true, withFileTypes: true })
          .filter((item) => item.isFile())
          .map((item) => join(item.parentPath, item.name))
          .sort();
      }),
    });
  });
}

const PRINTS = {
  product: 'to-san-pham',
  producer: 'to-nha-san-xuat',
  catalogue: 'sach-danh-muc',
  leaflet: 'to-roi',
  poster: 'ap-phich',
} as const;
