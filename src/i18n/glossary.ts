import type { Bilingual } from '../domain/text.ts';

/** A word of the programme, explained for a farmer and a shopper. */
export interface GlossaryTerm {
  /** The fragment it can be linked to by. */
  readonly id: string;
  readonly term: Bilingual & { readonly en: string };
  readonly meaning: Bilingual & { readonly en: string };
}

/** Every word of the programme that this site uses, in the order a reader meets them. */
export const GLOSSARY: readonly GlossaryTerm[] = [
  {
    id: 'ocop',
    term: { vi: 'OCOP', en: 'OCOP' },
    meaning: {
      vi: 'Tên gọi tắt của chương trình "Mỗi xã một sản phẩm": giúp bà con làm và bán sản phẩm gắn với quê mình.',
      en: 'Short for “One Commune One Product”, a programme that helps people make and sell what belongs to their place.',
    },
  },
  {
    id: 'chu-the',
    term: { vi: 'Chủ thể', en: 'Producer (chủ thể)' },
    meaning: {
      vi: 'Người hoặc cơ sở làm ra sản phẩm và đứng tên trên giấy chứng nhận. Trang này gọi là nhà sản xuất.',
      en: 'The person or firm that makes the product and is named on the certificate. This site says “producer”.',
    },
  },
  {
    id: 'hop-tac-xa',
    term: { vi: 'Hợp tác xã (HTX)', en: 'Cooperative (HTX)' },
    meaning: {
      vi: 'Nhiều người cùng góp vốn, góp sức làm ăn, có đăng ký và có con dấu riêng.',
      en: 'People who put money and work together, registered as a legal person.',
    },
  },
  {
    id: 'to-hop-tac',
    term: { vi: 'Tổ hợp tác (THT)', en: 'Cooperative group (THT)' },
    meaning: {
      vi: 'Vài hộ làm chung theo một bản thỏa thuận, gọn hơn hợp tác xã.',
      en: 'A few households that work together under an agreement; simpler than a cooperative.',
    },
  },
  {
    id: 'sao',
    term: { vi: 'Hạng sao', en: 'Stars' },
    meaning: {
      vi: 'Kết quả chấm điểm sản phẩm, từ 1 đến 5 sao. Chỉ từ 3 sao mới có quyết định công nhận.',
      en: 'The result of rating, from 1 to 5. Only 3 and more are recognised by a decision.',
    },
  },
  {
    id: 'quyet-dinh-cong-nhan',
    term: { vi: 'Quyết định công nhận', en: 'Recognition decision' },
    meaning: {
      vi: 'Văn bản của cơ quan nhà nước nói rõ sản phẩm nào được mấy sao. Trang này chỉ vẽ sao khi có văn bản ấy.',
      en: 'The official document that says which product has how many stars. This site draws stars only when it is on file.',
    },
  },
  {
    id: 'giay-chung-nhan',
    term: { vi: 'Giấy chứng nhận', en: 'Certificate' },
    meaning: {
      vi: 'Tờ giấy cấp cho sản phẩm theo quyết định công nhận, có số sao và ngày cấp. Giá trị 36 tháng.',
      en: 'The paper issued under the decision, with stars and date. It holds for 36 months.',
    },
  },
  {
    id: 'danh-gia-lai',
    term: { vi: 'Đánh giá lại', en: 'Re-rating' },
    meaning: {
      vi: 'Chấm lại khi giấy sắp hết hạn. Hồ sơ nộp sớm nhất 180 ngày, muộn nhất 120 ngày trước ngày hết hạn.',
      en: 'Rating again before the certificate ends. The file goes in between 180 and 120 days before.',
    },
  },
  {
    id: 'giu-ket-qua',
    term: { vi: 'Giữ kết quả (gia hạn)', en: 'Extension' },
    meaning: {
      vi: 'Giấy hết hạn nhưng chưa kịp đánh giá lại thì có thể được giữ số sao thêm, nhiều nhất 180 ngày, bằng văn bản.',
      en: 'A certificate that ends before the re-rating is done may be kept for up to 180 days, in writing.',
    },
  },
  {
    id: 'het-han',
    term: { vi: 'Hết hạn', en: 'Expired' },
    meaning: {
      vi: 'Qua ngày cuối còn hiệu lực mà chưa được công nhận lại. Sao cũ không còn được dùng trên bao bì.',
      en: 'Past its last valid day and not recognised again. The old stars may no longer be used on packs.',
    },
  },
  {
    id: 'thu-hoi',
    term: { vi: 'Thu hồi', en: 'Withdrawal' },
    meaning: {
      vi: 'Cơ quan đã công nhận rút lại giấy chứng nhận vì một lý do luật nêu. Đã thu hồi thì không lấy lại được.',
      en: 'The authority takes the certificate back, on a ground that the law names. It is for good.',
    },
  },
  {
    id: 'tiem-nang-5-sao',
    term: { vi: 'Tiềm năng 5 sao', en: '“Potential five stars”' },
    meaning: {
      vi: 'Sản phẩm được thành phố đề nghị Bộ chấm 5 sao. Đề nghị thôi, chưa phải là 5 sao.',
      en: 'A product that the city has proposed to the ministry for five stars. A proposal is not yet a star.',
    },
  },
  {
    id: 'bo-san-pham',
    term: { vi: 'Nhóm và bộ sản phẩm', en: 'Group and set' },
    meaning: {
      vi: 'Sản phẩm chia làm 6 nhóm, trong đó có 26 bộ; mỗi bộ có một bảng tiêu chí chấm riêng.',
      en: 'Products fall into 6 groups and 26 sets; each set is rated by criteria of its own.',
    },
  },
  {
    id: 'vung-nguyen-lieu',
    term: { vi: 'Vùng nguyên liệu', en: 'Raw-material area' },
    meaning: {
      vi: 'Nơi trồng, nuôi hoặc khai thác thứ làm nên sản phẩm.',
      en: 'Where what the product is made of is grown, raised or gathered.',
    },
  },
  {
    id: 'tem',
    term: { vi: 'Tem kiểm tra', en: 'Stamp' },
    meaning: {
      vi: 'Mã vuông in trên bao bì. Quét bằng điện thoại để biết giấy chứng nhận có thật và còn hiệu lực không.',
      en: 'The square code on a pack. Scan it to learn whether the certificate is true and in force.',
    },
  },
  {
    id: 'ma-xac-thuc',
    term: { vi: 'Mã xác thực', en: 'Seal' },
    meaning: {
      vi: 'Phần nằm trong tem mà chỉ cơ quan phát hành làm ra được. Nó cho biết tem thật, không cho biết trong gói có gì.',
      en: 'The part of the stamp that only the issuing office can make. It proves the stamp, not what is in the pack.',
    },
  },
  {
    id: 'truy-xuat',
    term: { vi: 'Truy xuất nguồn gốc', en: 'Traceability' },
    meaning: {
      vi: 'Tra xem lô hàng đi từ đâu tới, qua những ai. Đây là hệ thống của nhà sản xuất, khác với tem kiểm tra ở đây.',
      en: 'Following a batch back to where it came from. It is the producer’s own system, not the stamp of this site.',
    },
  },
  {
    id: 'ma-vach',
    term: { vi: 'Mã vạch (GTIN)', en: 'Barcode number (GTIN)' },
    meaning: {
      vi: 'Dãy số dưới mã vạch, dùng để tính tiền và quản lý kho. Nó không nói gì về số sao.',
      en: 'The digits under a barcode, for tills and stock. It says nothing about stars.',
    },
  },
  {
    id: 'xa-cu',
    term: { vi: 'Xã cũ', en: 'Former commune' },
    meaning: {
      vi: 'Tên xã trước khi sắp xếp ngày 01/07/2025. Địa chỉ ghi xã nay trước, xã cũ để bên cạnh.',
      en: 'A commune’s name before the change of 1 July 2025. Addresses give today’s unit, the former one beside it.',
    },
  },
  {
    id: 'bao-chi',
    term: { vi: 'Báo chí đưa tin', en: 'Reported by the press' },
    meaning: {
      vi: 'Mới thấy báo nói sản phẩm được công nhận, chưa thấy quyết định. Chưa thể coi là đã chứng nhận.',
      en: 'A newspaper said that it was recognised; the decision is not on file. That is not yet a certificate.',
    },
  },
];
