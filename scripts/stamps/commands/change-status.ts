import { addDays } from '../../../src/domain/date.ts';
import { readCode } from '../../../src/domain/stamp/code.ts';
import type { StampRow } from '../../../src/domain/stamp/registry.ts';
import { entryRefusal, type StatusEntry } from '../../../src/domain/stamp/status.ts';
import { chooseProducts } from '../choose-products.ts';
import { type Arguments, type Command, KEY_OPTION, type Options } from '../command.ts';
import { Fault, misuse, type Saying } from '../fault.ts';
import type { Office } from '../office.ts';
import { openSigner, signStatus } from '../signing.ts';

/** The longest a certificate may be kept past its last day (QĐ 26/2026/QĐ-TTg, Điều 12.3). */
const LONGEST_EXTENSION_DAYS = 180;

const TARGET = {
  ...KEY_OPTION,
  product: { type: 'string' },
  code: { type: 'string' },
} as const satisfies Options;
const DECISION = {
  ...TARGET,
  decision: { type: 'string' },
  date: { type: 'string' },
} as const satisfies Options;

type EntryOf = (row: StampRow, office: Office, args: Arguments) => StatusEntry | null;

export const withdraw: Command = changing(
  'withdraw --product ID | --code CODE --decision NO --date DAY',
  {
    vi: 'Ghi việc thu hồi giấy chứng nhận. Không bao giờ hoàn lại được.',
    en: 'Records the withdrawal of a certificate. For ever.',
  },
  DECISION,
  (_row, office, args) => ({
    status: 'withdrawn',
    date: pastDay(office, args),
    decision: args.required('decision'),
  }),
);

export const extend: Command = changing(
  'extend --product ID | --code CODE --until DAY --decision NO --date DAY [--basis TEXT]',
  {
    vi: 'Ghi việc giữ giấy chứng nhận để chờ đánh giá lại, nhiều nhất 180 ngày sau ngày hết hạn.',
    en: 'Records that a certificate is kept until its re-rating, at most 180 days past its last day.',
  },
  { ...DECISION, until: { type: 'string' }, basis: { type: 'string' } },
  (row, office, args) => {
    args.required('until');
    const until = args.day('until') ?? '';
    const latest = addDays(row.lastValidDay, LONGEST_EXTENSION_DAYS);
    if (until <= row.lastValidDay) {
      throw misuse(
        `Tem ${row.code} đã có giá trị đến ${row.lastValidDay}; --until phải sau ngày đó.`,
        `Stamp ${row.code} is valid through ${row.lastValidDay}; --until must lie after it.`,
      );
    }
    if (until > latest) {
      throw misuse(
        `Chỉ được giữ nhiều nhất 180 ngày, tức đến ${latest} (QĐ 26/2026/QĐ-TTg, Điều 12.3).`,
        `At most 180 days, that is through ${latest} (QĐ 26/2026/QĐ-TTg, Điều 12.3).`,
      );
    }
    const basis = args.text('basis') ?? 'QĐ 26/2026/QĐ-TTg, Điều 12.3';
    return {
      status: 'extended',
      date: pastDay(office, args),
      until,
      basis: `${basis}; ${args.required('decision')}`,
    };
  },
);

export const replace: Command = changing(
  'replace --product ID | --code CODE --decision NO --date DAY --stars N --until DAY',
  {
    vi: 'Ghi việc sản phẩm được đánh giá lại trước khi tem hết hạn: số sao mới, quyết định mới.',
    en: 'Records that the product was rated again before the stamp expired: new stars, new decision.',
  },
  { ...DECISION, stars: { type: 'string' }, until: { type: 'string' } },
  (row, office, args) => {
    args.required('stars');
    args.required('until');
    const date = pastDay(office, args);
    const until = args.day('until') ?? '';
    if (until <= date) throw misuse('--until phải sau --date.', '--until must lie after --date.');
    // A stamp issued for the new certificate is not replaced by it.
    if (row.issuedOn >= date && row.lastValidDay >= until) return null;
    return {
      status: 'replaced',
      date,
      decision: args.required('decision'),
      stars: args.whole('stars', 3, 5) ?? 3,
      until,
    };
  },
);

export const cancel: Command = changing(
  'cancel --code CODE --reason TEXT [--date DAY]',
  {
    vi: 'Hủy một con tem (in hỏng, mất cuộn tem). Giấy chứng nhận không bị ảnh hưởng. Không hoàn lại được.',
    en: 'Cancels one stamp (misprint, lost roll). The certificate stands. For ever.',
  },
  { ...KEY_OPTION, code: { type: 'string' }, reason: { type: 'string' }, date: { type: 'string' } },
  (_row, office, args) => {
    args.required('code');
    return {
      status: 'cancelled',
      date: args.text('date') ? pastDay(office, args) : office.today,
      reason: args.required('reason'),
    };
  },
);

function changing(usage: string, about: Saying, options: Options, entryOf: EntryOf): Command {
  return {
    usage,
    about,
    options,
    words: false,
    writes: true,
    async run(office, args, print) {
      const entries: Record<string, StatusEntry> = {};
      for (const row of targets(office, args)) {
        const entry = entryOf(row, office, args);
        const current = office.list?.stamps[row.code];
        if (!entry || JSON.stringify(entry) === JSON.stringify(current)) continue;
        const refusal = entryRefusal(current, entry);
        if (!refusal) entries[row.code] = entry;
        else if (args.text('code')) throw forEver(row.code, refusal === 'withdrawn-for-ever');
      }
      const codes = Object.keys(entries);
      if (codes.length === 0) {
        print({ vi: 'Không có gì thay đổi.', en: 'Nothing to change.' });
        return 0;
      }
      const list = await signStatus(office, await openSigner(office, args.text('key')), entries);
      print({
        vi: `Đã ghi cho ${String(codes.length)} tem: ${codes.join(', ')}. Tệp tình trạng lần thứ ${String(list.sequence)}; hãy đưa trang lên lại.`,
        en: `Recorded for ${String(codes.length)} stamps: ${codes.join(', ')}. Status file ${String(list.sequence)}; publish the site again.`,
      });
      return 0;
    },
  };
}

function targets(office: Office, args: Arguments): readonly StampRow[] {
  const [product, written] = [args.text('product'), args.text('code')];
  if ((product === undefined) === (written === undefined)) {
    throw misuse(
      'Hãy nêu --product MÃ hoặc --code MÃ-TEM, một trong hai.',
      'Give --product ID or --code CODE, one of the two.',
    );
  }
  if (written !== undefined) {
    const reading = readCode(written);
    const row = reading.ok && office.rows.find(({ code }) => code === reading.code);
    if (!row)
      throw misuse(`Không có tem "${written}" trong sổ.`, `There is no stamp "${written}" in the registry.`);
    return [row];
  }
  const rows = office.rows.filter((row) => row.product === product);
  if (rows.length > 0) return rows;
  chooseProducts(office, [product ?? ''], false);
  throw new Fault(`Sản phẩm "${product ?? ''}" chưa có tem nào.`, `"${product ?? ''}" has no stamp.`);
}

function pastDay(office: Office, args: Arguments): string {
  args.required('date');
  const day = args.day('date') ?? '';
  if (day > office.today) throw misuse(`Ngày ${day} chưa đến.`, `${day} has not come yet.`);
  return day;
}

function forEver(code: string, withdrawn: boolean): Fault {
  return withdrawn
    ? new Fault(
        `Tem ${code} thuộc giấy chứng nhận đã bị thu hồi; không đổi lại được.`,
        `Stamp ${code} is withdrawn, for ever.`,
      )
    : new Fault(`Tem ${code} đã bị hủy; không đổi lại được.`, `Stamp ${code} is cancelled, for ever.`);
}
