import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { plainJson } from '../../src/domain/one-line.ts';
import { Fault, quoted } from '../command-line/fault.ts';
import { failed } from '../command-line/failed.ts';
import { say, sayLines } from '../command-line/terminal.ts';
import { readImportOptions, USAGE, type ImportOptions } from './options.ts';
import { readList, readListBytes } from './read/read-list.ts';
import type { ReadList } from './read/sheet.ts';
import type { Understood } from './understand/understood.ts';

/** `npm run import`: 0 when all was done, 1 when a list was refused, 2 for a wrong command line. */
export async function runImport(args: readonly string[]): Promise<number> {
  try {
    return await run(readImportOptions(args));
  } catch (error) {
    return failed(error);
  }
}

async function run(options: ImportOptions): Promise<number> {
  if (options.help) {
    sayLines(USAGE);
    return 0;
  }
  // A file that is refused says so at once, before half of the code is loaded.
  const lists: { name: string; list: ReadList }[] = [];
  for (const file of options.files)
    lists.push({ name: file === '-' ? '-' : basename(file), list: await open(file) });
  if (options.undo) {
    const { undo } = await import('./write/apply.ts');
    await undo(options.folder);
    return 0;
  }
  const { readKnown } = await import('./catalogue/known.ts');
  const { understand } = await import('./understand/understand.ts');
  const { readMapping } = await import('./remembered.ts');
  const columns = new Map([...readMapping(options.folder).columns, ...options.columns]);
  for (const [at, { name, list }] of lists.entries()) {
    // Each list meets what the one before it has written.
    const understood = understand(list, readKnown(options.folder), options.today, columns);
    refuseUnread(name, understood);
    if (options.json) await printJson(understood, name, options, at, lists.length);
    else {
      const { importList } = await import('./import-list.ts');
      await importList(understood, name, options);
    }
  }
  return 0;
}

async function printJson(
  understood: Understood,
  name: string,
  { today }: ImportOptions,
  at: number,
  count: number,
): Promise<void> {
  const { asJson } = await import('./json.ts');
  const text = plainJson(JSON.stringify(asJson(understood, name, today)));
  if (count === 1) say(text);
  else say(`${at === 0 ? '[' : ''}${text}${at === count - 1 ? ']' : ','}`);
}

function open(file: string): Promise<ReadList> {
  if (file === '-') return readListBytes(readFileSync(0), '-');
  if (!existsSync(file)) {
    const asked = quoted(file);
    throw new Fault(`Không thấy tệp ${asked}. Xem lại tên và thư mục.`, `There is no file ${asked}.`);
  }
  return readList(file);
}

function refuseUnread(name: string, { sheets, list }: Understood): void {
  if (sheets.length > 0) return;
  const named = list.sheets.map((sheet) => `“${sheet.name}”`).filter((one) => one !== '“”');
  throw new Fault(
    `Không thấy bảng sản phẩm nào trong ${quoted(name)}${named.length > 0 ? ` (${named.join(', ')})` : ''}. Bảng cần một dòng tiêu đề có cột “Tên sản phẩm”. Nếu cột ấy mang tên khác, thêm --column "Tên cột=ten".`,
    `There is no table of products in ${quoted(name)}. A table needs a head with a column "Tên sản phẩm".`,
  );
}
