import { addDays, type IsoDate } from '../../../src/domain/date.ts';
import type { StampRow } from '../../../src/domain/stamp/registry.ts';
import { changing } from '../change-entries.ts';
import { type Command, KEY_OPTION, type Options } from '../command.ts';
import { datedDecision, pastDay } from '../decision.ts';
import { counted, Fault, misuse } from '../fault.ts';
import type { Office } from '../office.ts';
import {
  assertFiled,
  certificateOf,
  extensionDiffers,
  isOfAnotherCertificate,
  withdrawalDiffers,
} from '../product-file.ts';
import { formatDay } from '../../../src/i18n/format.ts';

const DECISION = {
  ...KEY_OPTION,
  product: { type: 'string' },
  code: { type: 'string' },
  decision: { type: 'string' },
  date: { type: 'string' },
} as const satisfies Options;

export const withdraw: Command = changing({
  records: 'withdrawn',
  usage: 'withdraw --product ID | --code CODE --decision NO --date DAY',
  about: {
    vi: 'Ghi việc thu hồi giấy chứng nhận, cho mọi con tem của giấy đó. Không bao giờ hoàn lại được.',
    en: 'Records the withdrawal of a certificate, for all its stamps. For ever.',
  },
  options: DECISION,
  entryOf: (row, office, args) => {
    const { document, date } = datedDecision(office, args, 'withdrawal');
    // A product may have stamps of two certificates; only the one that the file withdraws is meant.
    if (args.text('product') && isOfAnotherCertificate(office, row, document)) return null;
    const difference = withdrawalDiffers(office, row, document, date);
    if (difference) return difference;
    const began = certificateOf(office, row)?.validity.from;
    const ended = endOf(office, row);
    if (began !== undefined && date < began) {
      return new Fault(
        `Tem ${row.code}: giấy chứng nhận có từ ${formatDay('vi', began)}, sau ngày thu hồi ${formatDay('vi', date)}.`,
        `Stamp ${row.code}: its certificate begins on ${began}, after the withdrawal of ${date}.`,
      );
    }
    if (date > ended) {
      return new Fault(
        `Tem ${row.code} đã hết hạn ngày ${formatDay('vi', ended)}, trước ngày thu hồi ${formatDay('vi', date)}.`,
        `Stamp ${row.code} expired on ${ended}, before the withdrawal of ${date}.`,
      );
    }
    return { status: 'withdrawn', date, decision: document.number };
  },
});

export const extend: Command = changing({
  records: 'extended',
  usage: 'extend --product ID | --code CODE --until DAY --decision NO --date DAY [--basis TEXT]',
  about: {
    vi: 'Ghi việc giữ giấy chứng nhận để chờ đánh giá lại, không lâu hơn quy định cho phép.',
    en: 'Records that a certificate is kept until its re-rating, no longer than the law allows.',
  },
  options: { ...DECISION, until: { type: 'string' }, basis: { type: 'string' } },
  entryOf: (row, office, args) => {
    args.required('until');
    const { document, date } = datedDecision(office, args, 'extension');
    const until = args.day('until') ?? '';
    // Counted from the certificate's own last day: a stamp made during an extension bears the later one.
    const own = certificateOf(office, row);
    const days = own?.law.extensionDays ?? 0;
    const latest = addDays(own?.validity.lastValidDay ?? row.lastValidDay, days);
    const current = office.list?.stamps[row.code];
    if (current?.status === 'replaced') {
      return new Fault(
        `Tem ${row.code} đã được thay bằng ${current.decision}; không giữ giấy cũ nữa.`,
        `Stamp ${row.code} was replaced by ${current.decision}; the old certificate is not kept.`,
      );
    }
    if (until <= row.lastValidDay) {
      return new Fault(
        `Tem ${row.code} đã có giá trị đến ${formatDay('vi', row.lastValidDay)}; --until phải sau ngày đó.`,
        `Stamp ${row.code} is valid through ${row.lastValidDay}; --until must lie after it.`,
      );
    }
    if (until > latest) {
      return new Fault(
        `Tem ${row.code}: quy định chỉ cho giữ nhiều nhất ${String(days)} ngày, tức đến ${formatDay('vi', latest)}.`,
        `Stamp ${row.code}: the law allows at most ${counted(days, 'day')}, that is through ${latest}.`,
      );
    }
    const difference = extensionDiffers(office, row, until);
    if (difference) return difference;
    const basis = args.text('basis') ?? own?.certificate.extensionBasis?.vi ?? '';
    // Shoppers read which paper it is, once.
    const said = [basis, ...(basis.includes(document.number) ? [] : [document.number])];
    return { status: 'extended', date, until, basis: said.filter(Boolean).join('; ') };
  },
});

export const replace: Command = changing({
  records: 'replaced',
  usage: 'replace --product ID | --code CODE --decision NO --date DAY --stars N --until DAY',
  about: {
    vi: 'Ghi việc sản phẩm được đánh giá lại trước khi tem hết hạn: số sao mới, quyết định mới.',
    en: 'Records that the product was rated again before the stamp expired: new stars, new decision.',
  },
  options: { ...DECISION, stars: { type: 'string' }, until: { type: 'string' } },
  entryOf: (row, office, args) => {
    args.required('stars');
    args.required('until');
    const { document, date } = datedDecision(office, args, 'recognition');
    const stars = args.whole('stars', 3, 5) ?? 3;
    const until = args.day('until') ?? '';
    if (until <= date) throw misuse('--until phải sau --date.', '--until must lie after --date.');
    assertFiled(office, row, document, stars, until);
    // A stamp issued for the new certificate is not replaced by it; an expired one has nothing left to replace.
    if (row.decision === document.id || (row.issuedOn >= date && row.lastValidDay >= until)) return null;
    const ended = endOf(office, row);
    if (date > ended) {
      return new Fault(
        `Tem ${row.code} đã hết hạn ngày ${formatDay('vi', ended)}, trước ngày ${formatDay('vi', date)}; không cần thay.`,
        `Stamp ${row.code} expired on ${ended}, before ${date}; there is nothing to replace.`,
      );
    }
    return { status: 'replaced', date, decision: document.number, stars, until };
  },
});

export const cancel: Command = changing({
  records: 'cancelled',
  usage: 'cancel --code CODE --reason TEXT [--date DAY]',
  about: {
    vi: 'Hủy một con tem (in hỏng, mất cuộn tem). Giấy chứng nhận không bị ảnh hưởng. Không hoàn lại được.',
    en: 'Cancels one stamp (misprint, lost roll). The certificate stands. For ever.',
  },
  options: {
    ...KEY_OPTION,
    code: { type: 'string' },
    reason: { type: 'string' },
    date: { type: 'string' },
  },
  entryOf: (row, office, args) => {
    args.required('code');
    const date = args.text('date') ? pastDay(office, args) : office.today;
    if (date < row.issuedOn) {
      throw misuse(
        `Tem ${row.code} cấp ngày ${formatDay('vi', row.issuedOn)}; --date không được trước ngày đó.`,
        `Stamp ${row.code} was issued on ${row.issuedOn}; --date cannot lie before.`,
      );
    }
    return { status: 'cancelled', date, reason: args.required('reason') };
  },
});

/** The last day a stamp's stars may be used: with its certificate's extension, where it was told of one. */
function endOf(office: Office, row: StampRow): IsoDate {
  const current = office.list?.stamps[row.code];
  return current?.status === 'extended' ? current.until : row.lastValidDay;
}
