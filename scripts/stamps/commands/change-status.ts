import { endOfTerm, type Chain } from '../../../src/domain/chain.ts';
import { addDays, type IsoDate } from '../../../src/domain/date.ts';
import type { DecidedView } from '../../../src/domain/product-view.ts';
import { chainEntry, chainOfStamp } from '../../../src/domain/stamp/chain-entry.ts';
import type { StampRow } from '../../../src/domain/stamp/registry.ts';
import { changing } from '../change-entries.ts';
import { type Command, KEY_OPTION, type Options } from '../command.ts';
import { datedDecision, pastDay } from '../decision.ts';
import { counted, Fault, misuse } from '../../command-line/fault.ts';
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
  asksChecker: false,
  usage: 'withdraw --product ID | --code CODE --decision NO --date DAY',
  about: {
    vi: 'Ghi việc thu hồi giấy chứng nhận, cho mọi con tem của giấy đó và của những giấy nó đã thay. Không bao giờ hoàn lại được.',
    en: 'Records the withdrawal of a certificate, for all its stamps and those of the certificates it replaced. For ever.',
  },
  options: DECISION,
  entryOf: (row, office, args) => {
    const { document, date } = datedDecision(office, args, 'withdrawal');
    const chain = lineOf(office, row);
    const withdrawn = chain?.path.find(({ certificate }) => certificate.withdrawal?.decision === document.id);
    if (!chain || !withdrawn) {
      // A product may have stamps of several lines of certificates; only those that lead to the one withdrawn are meant.
      if (args.text('product') && isOfAnotherCertificate(office, row, document)) return null;
      return withdrawalDiffers(office, row, document, date);
    }
    const difference = withdrawalDiffers(office, row, document, date, withdrawn);
    if (difference) return difference;
    const { from } = withdrawn.validity;
    if (date < from) {
      return new Fault(
        `Tem ${row.code}: giấy chứng nhận có từ ${formatDay('vi', from)}, sau ngày thu hồi ${formatDay('vi', date)}.`,
        `Stamp ${row.code}: its certificate begins on ${from}, after the withdrawal of ${date}.`,
      );
    }
    return chainEntry(chain) ?? null;
  },
});

export const extend: Command = changing({
  records: 'extended',
  asksChecker: true,
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
    const chain = lineOf(office, row);
    const led = chain && chainEntry(chain);
    if (led?.status === 'withdrawn') return endedByWithdrawal(row, led);
    if (led?.status === 'replaced') {
      // What replaced it was kept: its stamps have the later day too.
      if (chain?.end.certificate.extendedUntil === until) return led;
      return new Fault(
        `Tem ${row.code} đã được thay bằng ${led.decision}; không giữ giấy cũ nữa.`,
        `Stamp ${row.code} was replaced by ${led.decision}; the old certificate is not kept.`,
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
  asksChecker: true,
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
    assertFiled(office, row, document, { stars, from: date, until });
    // A stamp issued for the new certificate is not replaced by it; an expired one has nothing left to replace.
    if (row.decision === document.id) return null;
    const chain = lineOf(office, row);
    const led = chain && chainEntry(chain);
    if (led?.status === 'withdrawn') return endedByWithdrawal(row, led);
    if (led && chain.path.some(({ certificate }) => certificate.decision === document.id)) return led;
    const ended = chain ? endOfTerm(chain.end.validity) : row.lastValidDay;
    return new Fault(
      `Tem ${row.code} đã hết hạn ngày ${formatDay('vi', ended)}, trước ngày ${formatDay('vi', date)}; không cần thay.`,
      `Stamp ${row.code} expired on ${ended}, before ${date}; there is nothing to replace.`,
    );
  },
});

export const cancel: Command = changing({
  records: 'cancelled',
  asksChecker: false,
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

/** Where the line of a stamp's certificate has led by today. */
function lineOf(office: Office, row: StampRow): Chain<DecidedView> | undefined {
  return chainOfStamp(office.products.get(row.product)?.decided ?? [], row.decision, office.today);
}

function endedByWithdrawal(row: StampRow, { date, decision }: { date: IsoDate; decision: string }): Fault {
  return new Fault(
    `Tem ${row.code}: giấy chứng nhận bị thu hồi ngày ${formatDay('vi', date)} theo ${decision}. Hãy chạy lệnh withdraw.`,
    `Stamp ${row.code}: its certificate was withdrawn on ${date} by ${decision}. Run withdraw.`,
  );
}
