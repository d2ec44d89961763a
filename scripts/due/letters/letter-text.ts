import type { DueCertificate } from '../../../src/domain/due/filing.ts';
import { communeWorkingDays } from '../../../src/domain/due/filing.ts';
import { ruleInForce } from '../../../src/domain/rule.ts';
import { formatDay, formatList, formatPhone } from '../../../src/i18n/format.ts';
import type { DueReading } from '../read.ts';
import { dueSentences } from '../say-due.ts';
import type { LetterToSend } from './to-send.ts';

/** A letter in words, always in Vietnamese: what Word sets is in `letter-file.ts`. */
export interface LetterText {
  readonly sender: string;
  readonly subject: string;
  readonly to: string;
  readonly year: string;
  readonly opening: string;
  readonly listed: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Paragraphs after the table. */
  readonly paragraphs: readonly string[];
  readonly papers: readonly string[];
  readonly closing: string;
  readonly copies: readonly string[];
  /** Said on every letter of a demonstration. */
  readonly sample: string | undefined;
}

/** What the office writes to one producer. */
export function letterText(letter: LetterToSend, reading: DueReading): LetterText {
  const { catalogue, rules, list } = reading;
  const { today } = list;
  const say = dueSentences('vi', today);
  const day = (of: string) => formatDay('vi', of);
  const rule = ruleInForce(rules, today, (one) => one.reRating !== undefined);
  const source = rule ? `Quyết định số ${rule.number} ngày ${day(rule.signedOn)} của ${rule.issuer.vi}` : '';
  const { producer, certificates, papers, place } = letter;
  const sender = catalogue.authority.name.vi;
  const name = producer.name.vi;
  const commune = place?.name.vi ?? 'xã, phường nơi sản xuất';
  const working = communeWorkingDays(rules, today);
  return {
    sender,
    subject: `V/v nộp hồ sơ đánh giá lại sản phẩm OCOP`,
    to: [name, producer.address?.vi ?? (place && lowered(place.name.vi))].filter(Boolean).join(', '),
    year: today.slice(0, 4),
    opening: `Theo ${source}, hồ sơ đánh giá lại được nộp sớm nhất ${String(rule?.reRating?.notEarlierThan ?? '')} ngày và muộn nhất ${String(rule?.reRating?.notLaterThan ?? '')} ngày trước khi giấy chứng nhận hết hạn (Điều 7.6). Ủy ban nhân dân cấp xã có ${String(working)} ngày làm việc để kiểm tra hồ sơ (Điều 7.2), vì vậy chủ thể cần nộp cho xã sớm hơn chừng ấy ngày.`,
    listed: `${sender} báo để ${name} biết các sản phẩm sau:`,
    heads: ['TT', 'Sản phẩm', 'Hạng', 'Quyết định', 'Giấy hết hạn', 'Nộp cho xã chậm nhất', 'Tình trạng'],
    rows: certificates.map((due, at) => [
      String(at + 1),
      due.view.product.name.vi,
      say.stars(due),
      due.decided.document?.number ?? '',
      day(due.lastValidDay),
      day(due.filing.producer),
      stateOf(due, day),
    ]),
    paragraphs: [
      'Hồ sơ gồm Phiếu đăng ký (Mẫu số 01) và Báo cáo tự đánh giá (Mẫu số 02) của Phụ lục III Quyết định nói trên, kèm minh chứng; một bộ giấy và một bộ điện tử. Báo cáo nêu điểm mới và kết quả từ khi được công nhận: nguyên liệu, công nghệ, bao bì, nhãn, công bố chất lượng, các phiếu kiểm nghiệm định kỳ, thị trường, sản lượng, doanh thu. Sản phẩm không phải dịch vụ du lịch thì chuẩn bị thêm năm sản phẩm mẫu để xã gửi kèm.',
      ...lateParagraph(certificates, rule?.extensionDays),
    ],
    papers: papers.map((paper) => `${say.paperName(paper)}: hết hạn ngày ${day(paper.on)}`),
    closing: `Đề nghị ${name} cho ${sender} biết có đánh giá lại hay không${howToAnswer(catalogue.authority)}. Cần hướng dẫn, đề nghị liên hệ Ủy ban nhân dân ${lowered(commune)}.`,
    copies: ['Như trên;', `UBND ${lowered(commune)};`, 'Lưu: VT.'],
    sample: catalogue.demo ? 'Văn bản minh họa: sản phẩm, chủ thể, quyết định đều là mẫu.' : undefined,
  };
}

function stateOf({ state, filing, lastValidDay }: DueCertificate, day: (of: string) => string): string {
  switch (state) {
    case 'ahead':
      return `Nộp được từ ${day(filing.first)}`;
    case 'open':
      return 'Đang trong thời gian nộp';
    case 'producer-late':
      return `Cần nộp ngay; xã gửi đi chậm nhất ${day(filing.commune)}`;
    case 'late':
      return `Đã qua ngày cuối nộp hồ sơ (${day(filing.last)})`;
    case 'extended':
    case 'lapsed':
    case 'long-lapsed':
      return `Đã hết hạn từ ${day(lastValidDay)}`;
  }
}

/** What the law says of who is late, and that it does not say it of everyone. */
function lateParagraph(certificates: readonly DueCertificate[], extensionDays: number | undefined): string[] {
  const late = certificates.filter(({ state }) => state === 'late' || state === 'lapsed');
  if (late.length === 0) return [];
  const names = formatList(
    'vi',
    late.map(({ view }) => view.product.name.vi),
  );
  const kept =
    extensionDays === undefined
      ? ''
      : ` Điều 12.3 cho giấy tiếp tục có hiệu lực đến ngày có kết quả, không quá ${String(extensionDays)} ngày kể từ ngày hết hạn, với sản phẩm đến kỳ đánh giá lại mà không kịp thời gian nộp; điều này có áp dụng hay không do cơ quan cấp tỉnh trả lời.`;
  return [`Sản phẩm đã qua ngày cuối nộp hồ sơ: ${names}. Đề nghị nộp hồ sơ ngay.${kept}`];
}

function howToAnswer({ phone, email }: DueReading['catalogue']['authority']): string {
  const ways = [phone && `điện thoại ${formatPhone(phone)}`, email && `thư điện tử ${email}`].filter(Boolean);
  return ways.length > 0 ? ` (${ways.join(', ')})` : '';
}

/** "Xã Phú Nghĩa" within a sentence. */
function lowered(place: string): string {
  return place.charAt(0).toLocaleLowerCase('vi') + place.slice(1);
}
