import { isIsoDate, vietnamDay, type IsoDate } from '../../src/domain/date.ts';
import { readOptions } from '../command-line/options.ts';
import { locateCatalogue } from '../../src/content/reader/locate.ts';
import { misuse, quoted } from '../stamps/fault.ts';
import { dayIn } from './understand/dates.ts';

export const USAGE = `npm run import -- TỆP… [tùy chọn]

  Đọc danh sách của cơ quan (.xlsx .xls .ods .docx .csv .tsv .html .txt) rồi nói đã hiểu gì, còn ngờ gì.
  Chưa ghi gì vào danh mục, trừ khi có --write. TỆP là "-": đọc từ bàn phím hoặc lệnh trước.

  --catalogue DIR      danh mục: tên trong content/, hoặc đường dẫn (mặc định: CATALOGUE, rồi chuong-my)
  --json               cho máy đọc
  --today NGÀY         làm như hôm nay là ngày ấy
`;

export interface ImportOptions {
  readonly files: readonly string[];
  readonly folder: string;
  readonly today: IsoDate;
  readonly json: boolean;
  readonly help: boolean;
}

/** The command line; throws a `Fault` or one sentence for what cannot be meant. */
export function readImportOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = readOptions({
    args: [...args],
    allowPositionals: true,
    options: {
      catalogue: { type: 'string' },
      today: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (positionals.length === 0 && !values.help)
    throw misuse(
      'Chưa nói đọc tệp nào. Viết tên tệp sau npm run import -- , ví dụ: npm run import -- danh-sach.xlsx',
      'Name a file to import.',
    );
  return {
    files: positionals,
    folder: values.help ? '' : locateCatalogue(values.catalogue),
    today: dayOption('--today', values.today) ?? vietnamDay(Date.now()),
    json: values.json,
    help: values.help,
  };
}

export function dayOption(name: string, written: string | undefined): IsoDate | undefined {
  if (written === undefined) return undefined;
  const day = isIsoDate(written) ? written : dayIn(written)?.day;
  if (day !== undefined) return day;
  throw misuse(
    `${name} phải là một ngày có thật, viết 2026-11-24 hoặc 24/11/2026, không phải ${quoted(written)}.`,
    `${name} must be a real day such as 2026-11-24, not ${quoted(written)}.`,
  );
}
