import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeAtomically } from '../../../src/content/checker/atomic-write.ts';
import { locateCatalogue } from '../../../src/content/reader/locate.ts';
import { vietnamDay } from '../../../src/domain/date.ts';
import { readOptions } from '../../command-line/options.ts';
import { failed } from '../../command-line/failed.ts';
import { say, sayLines } from '../../command-line/terminal.ts';
import { Fault, quoted } from '../../command-line/fault.ts';
import { readKnown } from '../catalogue/known.ts';
import { dayOption } from '../options.ts';
import { OURS, writeWorkbook } from '../workbook/write-workbook.ts';
import { readPrivate } from '../write/private-entry.ts';
import { exportRows } from './rows.ts';

const USAGE = `npm run export -- [TỆP.xlsx] [--catalogue DIR] [--today NGÀY] [--force]

  Ghi danh mục ra một bảng Excel, có cả các cột và liên hệ giữ riêng, để sửa rồi nhập lại bằng npm run import.
  Bảng có thể chứa số điện thoại: đừng đăng lên mạng. TỆP mặc định: danh-muc.xlsx; có rồi thì thêm --force để ghi đè.
`;

/** `npm run export`: 0 when the workbook is written, 1 when it could not be, 2 for a wrong command line. */
export async function runExport(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = readOptions({
      args: [...args],
      allowPositionals: true,
      options: {
        catalogue: { type: 'string' },
        today: { type: 'string' },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      sayLines(USAGE);
      return 0;
    }
    const [out = 'danh-muc.xlsx'] = positionals;
    if (existsSync(out) && !values.force) {
      const name = quoted(out);
      throw new Fault(
        `Đã có tệp ${name}. Thêm --force để ghi đè, hoặc viết tên khác.`,
        `${name} is there. Add --force.`,
      );
    }
    const today = dayOption('--today', values.today) ?? vietnamDay(Date.now());
    const folder = locateCatalogue(values.catalogue);
    writeAtomically(resolve(out), await exportWorkbook(folder, today), 0o600);
    say(`Đã ghi ${out}. Sửa trong Excel rồi chạy: npm run import -- ${out}`);
    return 0;
  } catch (error) {
    return failed(error);
  }
}

/** The catalogue in `folder` as the office's workbook; the last column, hidden, holds the ids. */
export function exportWorkbook(folder: string, today: string): Promise<Uint8Array> {
  const known = readKnown(folder);
  const { heads, rows } = exportRows(known, readPrivate(folder).notes, today);
  const lines = [[...heads, OURS.chosen, OURS.id], ...rows.map(({ id, cells }) => [...cells, '', id])];
  return writeWorkbook([
    {
      name: 'Sản phẩm OCOP',
      rows: lines,
      styles: new Map([...heads, OURS.chosen].map((_, column) => [`0,${String(column)}`, 'head' as const])),
      widths: heads.map((head, column) =>
        column === 1 || column === 2 ? 36 : Math.max(8, Math.min(24, head.length + 4)),
      ),
      hidden: [heads.length + 1],
      frozen: 1,
    },
  ]);
}
