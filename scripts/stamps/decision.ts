import type { DocumentKind, OfficialDocument } from '../../src/domain/document.ts';
import type { Arguments } from './command.ts';
import { misuse, quoted, type Saying } from '../command-line/fault.ts';
import type { Office } from './office.ts';
import { formatDay } from '../../src/i18n/format.ts';

const KINDS: Readonly<Record<'withdrawal' | 'extension' | 'recognition', Saying>> = {
  withdrawal: { vi: 'thu hồi', en: 'withdraws' },
  extension: { vi: 'gia hạn', en: 'extends' },
  recognition: { vi: 'công nhận', en: 'recognises' },
};

/** A decision named on the command line, and the day given beside it. */
export interface DatedDecision {
  readonly document: OfficialDocument;
  readonly date: string;
}

/**
 * The decision that `--decision` names by its id or number, on file and of the right kind, with `--date`. What is
 * recorded for a stamp is for ever and read by shoppers: it must rest on a paper that others can look up.
 */
export function datedDecision(
  office: Office,
  args: Arguments,
  kind: keyof typeof KINDS & DocumentKind,
): DatedDecision {
  const named = args.required('decision');
  const filed = [...office.documents.values()];
  const same = (text: string) => text.normalize('NFC').toUpperCase() === named.toUpperCase();
  const document = filed.find(({ id, number }) => same(id) || same(number));
  if (!document) {
    const known = filed.filter((other) => other.kind === kind).map(({ number }) => number);
    const list = known.length > 0 ? ` (${known.slice(-5).join('; ')})` : '';
    throw misuse(
      `Không có văn bản ${quoted(named)} trong thư mục decisions. Hãy nêu mã hoặc số của một văn bản đã lưu${list}, hoặc thêm văn bản này vào decisions với kind: ${kind} rồi chạy lại.`,
      `No document ${quoted(named)} in decisions. Name one on file by id or number${list}, or add it with kind: ${kind} and run this again.`,
    );
  }
  if (document.kind !== kind) {
    throw misuse(
      `Văn bản ${document.number} không phải quyết định ${KINDS[kind].vi} (kind: ${document.kind}).`,
      `${document.number} is no document that ${KINDS[kind].en} (kind: ${document.kind}).`,
    );
  }
  const date = pastDay(office, args);
  if (date < document.signedOn) {
    throw misuse(
      `Ngày ${formatDay('vi', date)} ở trước ngày ký ${document.number} (${formatDay('vi', document.signedOn)}).`,
      `${date} lies before ${document.number} was signed (${document.signedOn}).`,
    );
  }
  return { document, date };
}

/** `--date`, which must have come. */
export function pastDay(office: Office, args: Arguments): string {
  args.required('date');
  const day = args.day('date') ?? '';
  if (day > office.today) throw misuse(`Ngày ${formatDay('vi', day)} chưa đến.`, `${day} has not come yet.`);
  return day;
}
