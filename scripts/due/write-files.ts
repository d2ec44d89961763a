import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { writeAtomically } from '../../src/content/checker/atomic-write.ts';
import { projectRoot } from '../command-line/run-tool.ts';
import { Fault, misuse, quoted } from '../command-line/fault.ts';
import { dueCalendar } from './calendar.ts';
import { lettersToSend } from './letters/to-send.ts';
import { officeList } from './office-list.ts';
import type { DueFormat, DueOptions } from './options.ts';
import type { DueReading } from './read.ts';
import { dueSentences } from './say-due.ts';
import { dueTables } from './tables.ts';
import { tablesWorkbook } from '../tables/workbook.ts';

/** A file to be written, by its path in the folder. */
type Made = readonly [name: string, content: Uint8Array | string];

/** Makes every file that was asked for, then writes them; returns their paths, none where there is nothing to write. */
export async function writeDueFiles(
  reading: DueReading,
  { formats, out, force, lang, today, folder }: DueOptions,
): Promise<string[]> {
  const into = resolve(out ?? join('den-han', today));
  mustNotBePublic(into, folder);
  const made: Made[] = [];
  // One after the other: a print starts a browser.
  for (const format of formats) made.push(...(await MAKERS[format](reading, lang)));
  const there = made.map(([name]) => join(into, name)).filter((file) => existsSync(file));
  if (there[0] !== undefined && !force) {
    throw new Fault(
      `Đã có tệp ${quoted(relative('.', there[0]))}. Thêm --force để ghi đè, hoặc ghi vào thư mục khác bằng --out.`,
      `${quoted(relative('.', there[0]))} is there. Add --force, or name another folder.`,
    );
  }
  for (const [name, content] of made) {
    const file = join(into, name);
    mkdirSync(dirname(file), { recursive: true });
    // The office's own: it may say who was written to, and what was answered.
    writeAtomically(file, content, 0o600);
  }
  return made.map(([name]) => relative('.', join(into, name)) || name);
}

const MAKERS: Readonly<
  Record<DueFormat, (reading: DueReading, lang: DueOptions['lang']) => Promise<Made[]>>
> = {
  xlsx: async (reading, lang) => [
    ['den-han.xlsx', await tablesWorkbook(dueTables(reading, lang), title(reading, lang))],
  ],
  ics: (reading, lang) => Promise.resolve([['den-han.ics', dueCalendar(reading, lang)]]),
  // Vite, Chromium and the library for Word are heavy: only who asks for their files waits for them.
  pdf: async (reading, lang) => {
    const { paperRenderer } = await import('../print/render-html.ts');
    const { renderPdf } = await import('../print/render-pdf.ts');
    const render = await paperRenderer('office/OfficeList.astro');
    const { pdf } = await renderPdf(await render(officeList(reading, lang)));
    return [['den-han.pdf', pdf]];
  },
  docx: async (reading) => {
    const { letterText } = await import('./letters/letter-text.ts');
    const { letterFile } = await import('./letters/letter-file.ts');
    return Promise.all(
      lettersToSend(reading).map(async (letter): Promise<Made> => [
        join('cong-van', `${letter.producer.id}.docx`),
        await letterFile(letterText(letter, reading)),
      ]),
    );
  },
};

function title(reading: DueReading, lang: DueOptions['lang']): string {
  const { t, asOf } = dueSentences(lang, reading.list.today);
  return `${t('due.title')}. ${asOf(reading)}${reading.catalogue.demo ? ` ${t('due.sample')}.` : ''}`;
}

/** The office's own list belongs neither into the site nor among the content that is checked. */
function mustNotBePublic(into: string, catalogue: string): void {
  const forbidden = [
    catalogue,
    ...['public', 'dist', 'content', 'src'].map((name) => join(projectRoot, name)),
  ];
  if (!forbidden.some((folder) => into === folder || into.startsWith(folder + sep))) return;
  throw misuse(
    `Không ghi vào ${quoted(relative('.', into))}: danh sách này là của riêng cơ quan, không được nằm trong danh mục hay trang công khai. Chọn thư mục khác, ví dụ --out den-han.`,
    'The list is the office’s own: choose a folder outside catalogue and site, such as --out den-han.',
  );
}
