import { isIsoDate, vietnamDay, type IsoDate } from '../../src/domain/date.ts';
import { locateCatalogue } from '../../src/content/reader/locate.ts';
import { readOptions } from '../command-line/options.ts';
import { misuse, quoted } from '../command-line/fault.ts';
import type { Role } from './understand/columns.ts';
import { dayIn } from './understand/dates.ts';
import { keyOf } from '../../src/domain/names/spelling.ts';
import type { ListGround } from './write/certificate-entry.ts';

export const USAGE = `npm run import -- TỆP… [tùy chọn]

  Đọc danh sách của cơ quan (.xlsx .xls .ods .docx .csv .tsv .html .txt), nói đã hiểu gì, còn ngờ gì, sẽ ghi gì.
  Chưa ghi gì vào danh mục, trừ khi có --write. TỆP là "-": đọc chữ dán vào.

  --catalogue DIR      danh mục: tên trong content/, hoặc đường dẫn (mặc định: CATALOGUE, rồi chuong-my)
  --out TỆP.xlsx       ghi lại danh sách ấy, thêm các cột “Đã hiểu là”, “Còn ngờ”, “Chọn”: trả lời vào cột “Chọn”,
                       lưu lại, rồi nhập chính tệp đó
  --write              ghi vào danh mục những dòng không còn gì phải hỏi
  --made-by "CƠ QUAN"  cơ quan lập danh sách: dòng chưa có quyết định thì ghi “theo danh sách”, không phải công nhận
  --made-on NGÀY       ngày lập danh sách (đi cùng --made-by)
  --column "ĐẦU=VAI"   cột có đầu ấy là: ten, chu-the, dia-chi, sao, quyet-dinh, ngay-ky, co-quan, nam, diem, nhom, ma,
                       ghi-chu, bo-qua; được nhớ trong import.yml khi ghi
  --undo               trả danh mục về như trước lần ghi gần nhất
  --json               cho máy đọc
  --today NGÀY         làm như hôm nay là ngày ấy
`;

export interface ImportOptions {
  readonly files: readonly string[];
  readonly folder: string;
  readonly today: IsoDate;
  readonly json: boolean;
  readonly help: boolean;
  readonly write: boolean;
  readonly undo: boolean;
  readonly out: string | undefined;
  readonly ground: ListGround | undefined;
  /** Roles of columns as the command line gives them, by folded head. */
  readonly columns: ReadonlyMap<string, Role>;
}

const ROLE_WORDS: ReadonlyMap<string, Role> = new Map([
  ['ten', 'name'],
  ['chu-the', 'producer'],
  ['dia-chi', 'address'],
  ['sao', 'stars'],
  ['quyet-dinh', 'decision'],
  ['ngay-ky', 'signedOn'],
  ['co-quan', 'issuer'],
  ['nam', 'year'],
  ['diem', 'points'],
  ['nhom', 'group'],
  ['ma', 'code'],
  ['ghi-chu', 'notes'],
  ['bo-qua', 'kept'],
]);

/** The command line; throws a `Fault`, or an error of one sentence, for what cannot be meant. */
export function readImportOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = readOptions({
    args: [...args],
    allowPositionals: true,
    options: {
      catalogue: { type: 'string' },
      today: { type: 'string' },
      out: { type: 'string' },
      column: { type: 'string', multiple: true },
      'made-by': { type: 'string' },
      'made-on': { type: 'string' },
      write: { type: 'boolean', default: false },
      undo: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (positionals.length === 0 && !values.help && !values.undo) {
    throw misuse(
      'Chưa nói đọc tệp nào. Viết tên tệp sau npm run import -- , ví dụ: npm run import -- danh-sach.xlsx',
      'Name a file to import.',
    );
  }
  const today = dayOption('--today', values.today) ?? vietnamDay(Date.now());
  return {
    files: positionals,
    folder: values.help ? '' : locateCatalogue(values.catalogue),
    today,
    json: values.json,
    help: values.help,
    write: values.write,
    undo: values.undo,
    out: values.out,
    ground: groundOf(values['made-by'], dayOption('--made-on', values['made-on']), today),
    columns: new Map((values.column ?? []).map(columnOption)),
  };
}

function groundOf(
  madeBy: string | undefined,
  on: IsoDate | undefined,
  today: IsoDate,
): ListGround | undefined {
  if (madeBy === undefined && on === undefined) return undefined;
  if (madeBy === undefined || madeBy.trim() === '' || on === undefined) {
    throw misuse(
      'Ghi theo danh sách thì phải nói cả cơ quan lập và ngày lập: --made-by "UBND xã …" --made-on 20/11/2026.',
      'Name both --made-by and --made-on.',
    );
  }
  if (on > today)
    throw misuse('Ngày lập danh sách chưa đến. Xem lại --made-on.', '--made-on has not come yet.');
  return { madeBy: madeBy.trim().normalize('NFC'), on };
}

function columnOption(written: string): [string, Role] {
  const at = written.lastIndexOf('=');
  const role = ROLE_WORDS.get(written.slice(at + 1).trim());
  const head = keyOf(written.slice(0, Math.max(0, at)));
  if (role !== undefined && head !== '') return [head, role];
  throw misuse(
    `Không hiểu --column ${quoted(written)}. Viết "Đầu cột=vai", vai là một trong: ${[...ROLE_WORDS.keys()].join(', ')}.`,
    `--column ${quoted(written)} is not understood.`,
  );
}

/** A day as people write it; throws a `Fault` for one that is none. */
export function dayOption(name: string, written: string | undefined): IsoDate | undefined {
  if (written === undefined) return undefined;
  const day = isIsoDate(written) ? written : dayIn(written)?.day;
  if (day !== undefined) return day;
  throw misuse(
    `${name} phải là một ngày có thật, viết 2026-11-24 hoặc 24/11/2026, không phải ${quoted(written)}.`,
    `${name} must be a real day such as 2026-11-24, not ${quoted(written)}.`,
  );
}
