import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildDay } from '../../src/domain/build-day.ts';
import { linesOf, oneLine } from '../../src/domain/one-line.ts';
import { fixEncodings } from './fix-encodings.ts';
import { readOptions } from '../command-line/options.ts';
import { contentRoot, locateCatalogue } from '../../src/content/reader/locate.ts';
import { unwatched, type Watch } from '../../src/content/reader/watch.ts';
import { checkCatalogue, type CheckReport } from '../../src/content/checker/check-catalogue.ts';
import { LEDGER_FILE, recordIds } from '../../src/content/checker/ledger.ts';
import { REPORT_FORMATS, REPORTERS, type ReportFormat } from '../../src/content/checker/reporters.ts';

/** No errors (0), errors in the content (1), the check itself could not run (2). */
export type ExitCode = 0 | 1 | 2;

export interface CommandResult {
  readonly code: ExitCode;
  readonly output: string;
}

const USAGE = `npm run check -- [danh mục …] [--lang vi|en] [--json] [--format text|json|github] [--brief] [--record] [--fix]

  danh mục    tên thư mục trong content/, hoặc đường dẫn; bỏ trống: CATALOGUE, không có thì mọi danh mục
  --lang en   in English
  --json      cho máy đọc
  --brief     không có lỗi thì chỉ in một dòng tổng kết
  --record    không còn lỗi thì ghi các mã sản phẩm vào published-ids.json
  --fix       tệp ở bảng mã cũ thì ghi lại bằng UTF-8, nếu chắc chắn; không sửa gì khác
`;

const DISK_FULL = `Ổ đĩa đã đầy nên chưa ghi được ${LEDGER_FILE}; tệp cũ vẫn y nguyên. Hãy xóa bớt tệp ở ổ đó rồi chạy lại. (The disk is full: ${LEDGER_FILE} was not written and is as it was. Make room and run this again.)
`;
const DISK_FULL_AT_FIX = `Ổ đĩa đã đầy nên chưa đổi xong bảng mã; tệp chưa đổi vẫn y nguyên. Hãy xóa bớt tệp ở ổ đó rồi chạy lại. (The disk is full: not all files were written; those that were not are as they were. Make room and run this again.)
`;

/** `npm run check`: what to print, and how to end. Throws nothing. */
export async function checkCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  workingFolder: string,
  watch = unwatched,
): Promise<CommandResult> {
  try {
    return await run(args, env, workingFolder, watch);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== undefined && code === 'ENOSPC')
      return { code: 2, output: args.includes('--fix') ? DISK_FULL_AT_FIX : DISK_FULL };
    return {
      code: 2,
      output: `${linesOf(error instanceof Error ? error.message : String(error))}\n\n${USAGE}`,
    };
  }
}

async function run(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  from: string,
  watch: Watch,
): Promise<CommandResult> {
  const { values, positionals } = readOptions({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: 'vi' },
      json: { type: 'boolean', default: false },
      format: { type: 'string' },
      brief: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return { code: 0, output: USAGE };
  const language = oneOf('--lang', values.lang, ['vi', 'en'] as const);
  const standard = values.json ? 'json' : env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text';
  const format: ReportFormat = oneOf('--format', values.format ?? standard, REPORT_FORMATS);
  const today = buildDay(env['BUILD_DATE'], Date.now());
  const asked =
    positionals.length > 0 ? positionals : env['CATALOGUE'] ? [env['CATALOGUE']] : allCatalogues();
  const folders = asked.map((name) => locateCatalogue(name));
  const done = values.fix ? await fixed(folders, language) : '';
  const reports: CheckReport[] = [];
  for (const folder of folders) reports.push(await checkCatalogue(folder, today, watch));
  const failed = reports.some(({ counts }) => counts.error > 0);
  let output = REPORTERS[format](reports, { language, from, brief: values.brief && !failed });
  if (format === 'text') output = done + output;
  if (values.record && !failed) {
    const added = reports.reduce((sum, { folder, productIds }) => sum + recordIds(folder, productIds), 0);
    if (format === 'text')
      output += language === 'vi' ? `Đã ghi thêm ${added} mã.\n` : `${added} ids recorded.\n`;
  }
  return { code: failed ? 1 : 0, output };
}

/** What `--fix` did, a line for each file. */
async function fixed(folders: readonly string[], language: 'vi' | 'en'): Promise<string> {
  const lines: string[] = [];
  for (const folder of folders) {
    for (const { path, encoding } of await fixEncodings(folder)) {
      const file = `${basename(folder)}/${path}`;
      lines.push(
        language === 'vi'
          ? `Đã ghi lại bằng UTF-8: ${file} (trước là ${encoding})`
          : `Written as UTF-8: ${file} (was ${encoding})`,
      );
    }
  }
  if (lines.length === 0)
    lines.push(language === 'vi' ? 'Không có tệp nào cần đổi bảng mã.' : 'No file needs another encoding.');
  return `${lines.map(oneLine).join('\n')}\n\n`;
}

function allCatalogues(): string[] {
  return readdirSync(contentRoot)
    .filter((name) => existsSync(join(contentRoot, name, 'catalogue.yml')))
    .sort();
}

function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (!found) throw new Error(`${option} ${value}: ${choices.join(' | ')}`);
  return found;
}
