import { readCode } from '../../src/domain/stamp/code.ts';
import type { StampRow } from '../../src/domain/stamp/registry.ts';
import { entryRefusal, type StatusEntry } from '../../src/domain/stamp/status.ts';
import { CONFIRM_OPTION, confirmedNames, judge, tell } from './ask-checker.ts';
import { chooseProducts } from './choose-products.ts';
import type { Arguments, Command, Options } from './command.ts';
import { counted, Fault, misuse, quoted, type Saying } from '../command-line/fault.ts';
import type { Office } from './office.ts';
import { openSigner, signStatus } from './signing.ts';
import { formatDay } from '../../src/i18n/format.ts';

/** What a command records for one stamp: an entry, nothing (it is not meant), or why it must not be. */
export type EntryOf = (row: StampRow, office: Office, args: Arguments) => StatusEntry | Fault | null;

interface Change {
  readonly records: StatusEntry['status'];
  readonly usage: string;
  readonly about: Saying;
  readonly options: Options;
  /** Whether the checker is asked first: what ends a stamp must never have to wait for another fault. */
  readonly asksChecker: boolean;
  readonly entryOf: EntryOf;
}

/** What is recorded, in a word. */
const WHAT: Readonly<Record<StatusEntry['status'], Saying>> = {
  withdrawn: { vi: 'thu hồi giấy chứng nhận', en: 'certificate withdrawn' },
  extended: { vi: 'giữ giấy chờ đánh giá lại', en: 'extended' },
  replaced: { vi: 'đã đổi số sao', en: 'replaced' },
  cancelled: { vi: 'hủy tem', en: 'stamp cancelled' },
};

/** A command that changes what the signed list says of some stamps: all that may change, or none and the reason. */
export function changing({ records, usage, about, options, asksChecker, entryOf }: Change): Command {
  return {
    usage: asksChecker ? `${usage} [--confirm WARNING…]` : usage,
    about,
    options: { ...options, ...(asksChecker && CONFIRM_OPTION) },
    words: false,
    writes: true,
    async run(office, args, print) {
      const entries: Record<string, StatusEntry> = {};
      const refused: Fault[] = [];
      // Stamps that are past; what is wrong with the others is the better answer.
      const over: Fault[] = [];
      const { named, others } = targets(office, args, records !== 'cancelled');
      for (const row of [...named, ...others]) {
        const current = office.list?.stamps[row.code];
        const entry = entryOf(row, office, args);
        if (!entry || JSON.stringify(entry) === JSON.stringify(current)) continue;
        const isOver = current !== undefined && entryRefusal(current, { status: records }) !== null;
        // Of the product's other stamps only those count that what is recorded is also true of.
        if (others.includes(row) && (isOver || entry instanceof Fault)) continue;
        if (isOver) over.push(forEver(row.code, current));
        else if (entry instanceof Fault) refused.push(entry);
        else entries[row.code] = entry;
      }
      const codes = Object.keys(entries);
      const [first] = [...refused, ...over];
      if (codes.length === 0) {
        if (first) throw first;
        print({ vi: 'Không có gì thay đổi.', en: 'Nothing to change.' });
        return 0;
      }
      if (asksChecker) {
        const confirmed = confirmedNames(args);
        const [row] = named;
        const view = row && office.products.get(row.product);
        if (view && !tell(view.product.id, await judge(office, view, confirmed), print))
          throw new Fault('Chưa ghi gì.', 'Nothing was recorded.');
      }
      // Said before the passphrase is asked for: the last moment to stop.
      print({
        vi: `Sẽ ghi “${WHAT[records].vi}” cho ${String(codes.length)} tem: ${codes.join(', ')}.`,
        en: `About to record “${WHAT[records].en}” for ${counted(codes.length, 'stamp')}: ${codes.join(', ')}.`,
      });
      const list = await signStatus(office, await openSigner(office, args.text('key')), entries);
      for (const { saying } of [...refused, ...over]) print({ vi: `✗ ${saying.vi}`, en: `✗ ${saying.en}` });
      print({
        vi: `Đã ghi vào tệp tình trạng, nay là bản số ${String(list.sequence)}. Hãy dựng trang và đưa lên lại.`,
        en: `Recorded in the status file, now number ${String(list.sequence)}. Build and publish the site again.`,
      });
      return 0;
    },
  };
}

interface Targets {
  readonly named: readonly StampRow[];
  /** Other stamps of the product, that may hang together with those. */
  readonly others: readonly StampRow[];
}

/**
 * What happens to a certificate happens to all its stamps, and to those of the certificates it replaced: naming one of
 * them by `--code` names them all.
 */
function targets(office: Office, args: Arguments, ofCertificate: boolean): Targets {
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
    if (!row) {
      throw misuse(
        `Không có tem ${quoted(written)} trong sổ.`,
        `There is no stamp ${quoted(written)} in the registry.`,
      );
    }
    if (!ofCertificate) return { named: [row], others: [] };
    const siblings = office.rows.filter((other) => other !== row && other.product === row.product);
    const isOwn = ({ decision }: StampRow) => decision === row.decision;
    // The one named comes first: a refusal speaks of it.
    return {
      named: [row, ...siblings.filter(isOwn)],
      others: siblings.filter((other) => !isOwn(other)),
    };
  }
  const rows = office.rows.filter((row) => row.product === product);
  if (rows.length > 0) return { named: rows, others: [] };
  chooseProducts(office, [product ?? ''], false);
  throw new Fault(
    `Sản phẩm ${quoted(product ?? '')} chưa có tem nào.`,
    `${quoted(product ?? '')} has no stamp.`,
  );
}

function forEver(code: string, current: StatusEntry): Fault {
  return current.status === 'withdrawn'
    ? new Fault(
        `Tem ${code} thuộc giấy chứng nhận đã bị thu hồi ngày ${formatDay('vi', current.date)} theo ${current.decision}; không đổi lại được.`,
        `Stamp ${code} was withdrawn on ${current.date} by ${current.decision}, for ever.`,
      )
    : new Fault(
        `Tem ${code} đã bị hủy ngày ${formatDay('vi', current.date)}; không đổi lại được.`,
        `Stamp ${code} was cancelled on ${current.date}, for ever.`,
      );
}
