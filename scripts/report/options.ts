import { locateCatalogue } from '../../src/content/reader/locate.ts';
import { vietnamDay, type IsoDate } from '../../src/domain/date.ts';
import { misuse, quoted } from '../command-line/fault.ts';
import { readOptions } from '../command-line/options.ts';
import { dayOption } from '../import/options.ts';
import { periodOf, type Period } from './period.ts';

export const USAGE = `npm run report -- --period 2026-Q4 [tùy chọn]

  Viết báo cáo kết quả của một kỳ: số liệu theo xã, nhóm, hạng sao; quyết định; đánh giá lại; sự kiện; chỉ tiêu.
  Mỗi số nói lấy từ đâu, tính đến ngày nào.

  --period KỲ         2026, 2026-H1 (6 tháng), 2026-Q4 (quý) hoặc 2026-11 (tháng)
  --out TỆP           bao-cao.xlsx hoặc bao-cao.pdf; không có đuôi thì ghi cả hai (mặc định bao-cao-KỲ)
  --catalogue DIR     danh mục: tên trong content/, hoặc đường dẫn (mặc định: CATALOGUE, rồi chuong-my)
  --today NGÀY        làm như hôm nay là ngày ấy, viết 24/11/2026 hoặc 2026-11-24
  --force             ghi đè tệp đã có

  Mã thoát: 0 khi xong, 1 khi có tệp không đọc hoặc không ghi được, 2 khi viết lệnh sai.
`;

export interface ReportOptions {
  readonly help: boolean;
  readonly folder: string;
  readonly today: IsoDate;
  readonly period: Period;
  readonly files: readonly string[];
  readonly force: boolean;
}

/** The command line; throws a `Fault`, or an error of one sentence, for what cannot be meant. */
export function readReportOptions(args: readonly string[]): ReportOptions {
  const { values } = readOptions({
    args: [...args],
    options: {
      catalogue: { type: 'string' },
      today: { type: 'string' },
      period: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const today = dayOption('--today', values.today) ?? vietnamDay(Date.now());
  const period = periodOf(values.help ? today.slice(0, 4) : (values.period ?? ''));
  if (!period)
    throw misuse(
      `Viết kỳ báo cáo: --period 2026-Q4 (quý), 2026-H1 (6 tháng), 2026-11 (tháng) hoặc 2026 (năm)${values.period === undefined ? '' : `, không phải ${quoted(values.period)}`}.`,
      'Name the period: --period 2026-Q4, 2026-H1, 2026-11 or 2026.',
    );
  if (period.from > today)
    throw misuse('Kỳ ấy chưa bắt đầu. Xem lại --period.', 'That period has not begun.');
  const out = values.out ?? `bao-cao-${period.name}`;
  return {
    help: values.help,
    folder: values.help ? '' : locateCatalogue(values.catalogue),
    today,
    period,
    files: /\.(?:xlsx|pdf)$/i.test(out) ? [out] : [`${out}.xlsx`, `${out}.pdf`],
    force: values.force,
  };
}
