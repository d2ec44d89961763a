import { locateCatalogue } from '../../src/content/reader/locate.ts';
import { vietnamDay, type IsoDate } from '../../src/domain/date.ts';
import { isLetterNumber, type Reply } from '../../src/domain/due/letter.ts';
import { LANGUAGES, type Language } from '../../src/domain/text.ts';
import { misuse, quoted } from '../command-line/fault.ts';
import { readOptions } from '../command-line/options.ts';
import { dayOption } from '../import/options.ts';

export const DUE_FORMATS = ['xlsx', 'pdf', 'ics', 'docx'] as const;
export type DueFormat = (typeof DUE_FORMATS)[number];

export const USAGE = `npm run due -- [tùy chọn]

  Nói việc gì đến hạn: hồ sơ đánh giá lại, giấy chứng nhận, giấy tờ khác, tem; giấy nào đã quá ngày.
  Không có --format thì chỉ in ra đây, không ghi tệp nào.

  --catalogue DIR     danh mục: tên trong content/, hoặc đường dẫn (mặc định: CATALOGUE, rồi chuong-my)
  --today NGÀY        làm như hôm nay là ngày ấy, viết 24/11/2026 hoặc 2026-11-24
  --months SỐ         nhìn trước bao nhiêu tháng, 1 đến 60 (mặc định 12)
  --by CÁCH           month: theo tháng (mặc định); producer: theo chủ thể
  --lang NGÔN-NGỮ     vi (mặc định) hoặc en; công văn luôn bằng tiếng Việt

  --format KIỂU       xlsx, pdf, ics, docx (công văn cho từng chủ thể) hoặc all; nhiều kiểu thì viết xlsx,pdf
  --out THƯ-MỤC       ghi vào đó (mặc định den-han/NGÀY); không được nằm trong danh mục, public hay dist
  --force             ghi đè các tệp đã có

  --sent MÃ --number SỐ --date NGÀY      ghi lại: đã gửi công văn cho chủ thể có mã ấy (tên tệp trong producers/)
  --reply MÃ --answer LỜI --date NGÀY    ghi lại lời đáp: se-nop, da-nop hoặc khong-nop

  Mã thoát: 0 khi xong, 1 khi có tệp không đọc hoặc không ghi được, 2 khi viết lệnh sai.
`;

const ANSWERS: ReadonlyMap<string, Reply> = new Map([
  ['se-nop', 'will-file'],
  ['da-nop', 'filed'],
  ['khong-nop', 'will-not-file'],
]);

/** What of a letter is to be noted. */
export type Note =
  | { readonly kind: 'sent'; readonly producer: string; readonly number: string; readonly on: IsoDate }
  | { readonly kind: 'reply'; readonly producer: string; readonly answer: Reply; readonly on: IsoDate };

export interface DueOptions {
  readonly help: boolean;
  readonly folder: string;
  readonly today: IsoDate;
  readonly months: number;
  readonly by: 'month' | 'producer';
  readonly lang: Language;
  readonly formats: readonly DueFormat[];
  readonly out: string | undefined;
  readonly force: boolean;
  readonly note: Note | undefined;
}

/** The command line; throws a `Fault`, or an error of one sentence, for what cannot be meant. */
export function readDueOptions(args: readonly string[]): DueOptions {
  const { values } = readOptions({
    args: [...args],
    options: {
      catalogue: { type: 'string' },
      today: { type: 'string' },
      months: { type: 'string', default: '12' },
      by: { type: 'string', default: 'month' },
      lang: { type: 'string', default: 'vi' },
      format: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean', default: false },
      sent: { type: 'string' },
      reply: { type: 'string' },
      number: { type: 'string' },
      answer: { type: 'string' },
      date: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const today = dayOption('--today', values.today) ?? vietnamDay(Date.now());
  const formats = formatsOf(values.format);
  if (values.out !== undefined && formats.length === 0) {
    throw misuse(
      'Có --out thì phải nói ghi kiểu gì: thêm --format all, hoặc xlsx, pdf, ics, docx.',
      '--out needs a --format.',
    );
  }
  return {
    help: values.help,
    folder: values.help ? '' : locateCatalogue(values.catalogue),
    today,
    months: monthsOf(values.months),
    by: oneOf('--by', values.by, ['month', 'producer']),
    lang: oneOf('--lang', values.lang, LANGUAGES),
    formats,
    out: values.out,
    force: values.force,
    note: noteOf(values, today),
  };
}

function oneOf<T extends string>(name: string, written: string, known: readonly T[]): T {
  const found = known.find((one) => one === written);
  if (found !== undefined) return found;
  throw misuse(
    `${name} là một trong: ${known.join(', ')}; không phải ${quoted(written)}.`,
    `${name} is one of ${known.join(', ')}, not ${quoted(written)}.`,
  );
}

function formatsOf(written: string | undefined): readonly DueFormat[] {
  if (written === undefined) return [];
  if (written.trim() === 'all') return DUE_FORMATS;
  return [...new Set(written.split(',').map((one) => oneOf('--format', one.trim(), [...DUE_FORMATS])))];
}

function monthsOf(written: string): number {
  const months = /^\d{1,2}$/.test(written) ? Number(written) : 0;
  if (months >= 1 && months <= 60) return months;
  throw misuse(
    `--months là một số từ 1 đến 60, không phải ${quoted(written)}.`,
    `--months is a number from 1 to 60, not ${quoted(written)}.`,
  );
}

interface NoteValues {
  readonly sent?: string | undefined;
  readonly reply?: string | undefined;
  readonly number?: string | undefined;
  readonly answer?: string | undefined;
  readonly date?: string | undefined;
}

function noteOf({ sent, reply, number, answer, date }: NoteValues, today: IsoDate): Note | undefined {
  if (sent === undefined && reply === undefined) {
    if (number === undefined && answer === undefined && date === undefined) return undefined;
    throw misuse(
      '--number, --answer, --date chỉ đi cùng --sent MÃ hoặc --reply MÃ.',
      '--number, --answer and --date go with --sent or --reply.',
    );
  }
  const on = dayOption('--date', date) ?? today;
  if (on > today) {
    throw misuse('Ngày ghi ở --date chưa đến. Xem lại ngày.', 'The day of --date has not come yet.');
  }
  if (sent !== undefined && reply === undefined && answer === undefined) {
    const written = number?.normalize('NFC').trim() ?? '';
    if (isLetterNumber(written)) return { kind: 'sent', producer: sent.trim(), number: written, on };
    throw misuse(
      'Viết cả số công văn, liền nhau không có dấu cách, ví dụ: --sent htx-mau --number 12/UBND-KT --date 24/11/2026',
      'Give the number of the letter: --number 12/UBND-KT.',
    );
  }
  const said = ANSWERS.get(answer ?? '');
  if (reply !== undefined && sent === undefined && number === undefined && said !== undefined) {
    return { kind: 'reply', producer: reply.trim(), answer: said, on };
  }
  throw misuse(
    `Ghi lời đáp thì viết: --reply htx-mau --answer ${[...ANSWERS.keys()].join(' | ')} --date 1/12/2026. Ghi việc gửi thì dùng --sent. Mỗi lần một việc.`,
    `Write --reply ID --answer ${[...ANSWERS.keys()].join(' | ')}, or --sent ID --number NUMBER; one at a time.`,
  );
}
