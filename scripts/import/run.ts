import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { plainJson } from '../../src/domain/one-line.ts';
import { Fault, machineFault, quoted } from '../stamps/fault.ts';
import { complain, say, sayLines } from '../command-line/terminal.ts';
import { readImportOptions, USAGE } from './options.ts';
import { readList, readListBytes } from './read/read-list.ts';
import type { Understood } from './understand/understood.ts';

/** `npm run import`: 0 when every list could be read, 1 when one was refused, 2 for a wrong command line. */
export async function runImport(args: readonly string[]): Promise<number> {
  try {
    return await run(args);
  } catch (error) {
    const fault = error instanceof Fault ? error : machineFault(error);
    if (fault) {
      complain(fault.saying.vi);
      return fault.exitCode;
    }
    if (error instanceof Error && error.cause === undefined && !error.message.includes('(')) throw error;
    complain(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

async function run(args: readonly string[]): Promise<number> {
  const options = readImportOptions(args);
  if (options.help) {
    sayLines(USAGE);
    return 0;
  }
  const lists = [];
  for (const file of options.files) lists.push({ file, list: await open(file) });
  // A file that is refused says so at once, before half of the code is loaded.
  const { readKnown } = await import('./catalogue/known.ts');
  const { understand } = await import('./understand/understand.ts');
  const known = readKnown(options.folder);
  const understood = lists.map(({ file, list }) => ({
    name: file === '-' ? '-' : basename(file),
    understood: understand(list, known, options.today),
  }));
  for (const { name, understood: one } of understood) refuseUnread(name, one);
  if (options.json) {
    const { asJson } = await import('./json.ts');
    const all = understood.map(({ name, understood: one }) => asJson(one, name, options.today));
    say(plainJson(JSON.stringify(all.length === 1 ? all[0] : all)));
    return 0;
  }
  const { reportOf } = await import('./report.ts');
  for (const { name, understood: one } of understood) sayLines(reportOf(one, name));
  return 0;
}

function open(file: string) {
  if (file === '-') return readListBytes(readFileSync(0), '-');
  if (!existsSync(file))
    throw new Fault(
      `Không thấy tệp ${quoted(file)}. Xem lại tên và thư mục.`,
      `There is no file ${quoted(file)}.`,
    );
  return readList(file);
}

function refuseUnread(name: string, { sheets, list }: Understood): void {
  if (sheets.length > 0) return;
  const named = list.sheets.map((sheet) => `“${sheet.name}”`).filter((one) => one !== '“”');
  throw new Fault(
    `Không thấy bảng sản phẩm nào trong ${quoted(name)}${named.length > 0 ? ` (${named.join(', ')})` : ''}. Bảng cần một dòng tiêu đề có cột “Tên sản phẩm”.`,
    `There is no table of products in ${quoted(name)}. A table needs a head with a column "Tên sản phẩm".`,
  );
}
