import { existsSync, mkdirSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { createCatalogue } from '../../src/catalogue/create.ts';
import { writeAtomically } from '../../src/content/checker/atomic-write.ts';
import { publish } from '../../src/content/reader/publish.ts';
import { readCatalogue } from '../../src/content/reader/read-catalogue.ts';
import { oneLine } from '../../src/domain/one-line.ts';
import { formatDay } from '../../src/i18n/format.ts';
import { failed } from '../command-line/failed.ts';
import { Fault, quoted } from '../command-line/fault.ts';
import { complain, say, sayLines } from '../command-line/terminal.ts';
import { tablesWorkbook } from '../tables/workbook.ts';
import { printedReport } from './office-list.ts';
import { readReportOptions, USAGE, type ReportOptions } from './options.ts';
import { reportTables } from './tables.ts';

/** `npm run report`: 0 when all was read and written, 1 when a file could not be, 2 for a wrong command line. */
export async function runReport(args: readonly string[]): Promise<number> {
  try {
    const options = readReportOptions(args);
    if (options.help) {
      sayLines(USAGE);
      return 0;
    }
    return await write(options);
  } catch (error) {
    return failed(error);
  }
}

async function write({ folder, today, period, files, force }: ReportOptions): Promise<number> {
  const targets = files.map((file) => resolve(file));
  const there = targets.find((file) => existsSync(file));
  if (there !== undefined && !force)
    throw new Fault(
      `Đã có tệp ${quoted(relative('.', there))}. Thêm --force để ghi đè, hoặc ghi tên khác ở --out.`,
      `${quoted(relative('.', there))} is there. Add --force, or another name.`,
    );
  const source = readCatalogue(folder);
  const day = period.to < today ? period.to : today;
  const published = publish(source);
  const tables = reportTables(createCatalogue(published, day), period, day);
  const { authority, demo } = published.catalogue;
  const head = {
    office: authority.name.vi,
    title: `Báo cáo kết quả Chương trình OCOP ${period.words}`,
    about: `Từ ${formatDay('vi', period.from)} đến ${formatDay('vi', period.to)}. Số liệu tính đến ${formatDay('vi', day)}.`,
    sample: demo ? 'Dữ liệu mẫu, không phải của chủ thể có thật' : undefined,
  };
  for (const file of targets) {
    const content = /\.pdf$/i.test(file)
      ? await printed(printedReport(tables, head))
      : await tablesWorkbook(
          tables,
          `${head.title}, tính đến ${formatDay('vi', day)}${demo ? ' (dữ liệu mẫu)' : ''}`,
        );
    mkdirSync(dirname(file), { recursive: true });
    writeAtomically(file, content);
    say(`Đã ghi ${relative('.', file) || file}`);
  }
  return saidLeftOut(source);
}

/** Vite and Chromium are heavy: only a print waits for them. */
async function printed(list: ReturnType<typeof printedReport>): Promise<Uint8Array> {
  const { paperRenderer } = await import('../print/render-html.ts');
  const { renderPdf } = await import('../print/render-pdf.ts');
  const render = await paperRenderer('office/OfficeList.astro');
  return (await renderPdf(await render(list))).pdf;
}

/** What could not be read is missing from the numbers: that is said, with where to look. */
function saidLeftOut({ entries, unreadable }: ReturnType<typeof readCatalogue>): number {
  const broken = Object.values(entries).flatMap((list) =>
    list.flatMap(({ data, source }) => (data ? [] : [source.path])),
  );
  const all = [...broken, ...unreadable.map(({ path }) => path)];
  if (all.length === 0) return 0;
  complain(
    `Không đọc được ${String(all.length)} tệp, nên những gì trong đó KHÔNG có trong báo cáo: ${all.map(oneLine).join(', ')}. Chạy npm run check để biết sai ở đâu.`,
  );
  return 1;
}
