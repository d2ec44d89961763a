import type { Language } from '../domain/text.ts';

/** A word of the programme; `id` is its anchor on the page and never changes. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: Readonly<Record<Language, string>>;
  readonly meaning: Readonly<Record<Language, string>>;
}

function term(id: string, words: [vi: string, en: string], meanings: [vi: string, en: string]): GlossaryTerm {
  return {
    id,
    term: { vi: words[0], en: words[1] },
    meaning: { vi: meanings[0], en: meanings[1] },
  };
}

/** Every word of the programme that this site uses, in the order a reader meets them. */
export const GLOSSARY: readonly GlossaryTerm[] = [
  term(
    'ocop',
    ['OCOP', 'OCOP'],
    [
      'Chương trình "Mỗi xã một sản phẩm": giúp bà con làm ra và bán được hàng mang dấu ấn quê mình.',
      'The "One Commune One Product" programme, which helps villages make and sell goods of their own.',
    ],
  ),
  term(
    'chu-the',
    ['Chủ thể', 'Producer'],
    [
      'Người hoặc cơ sở làm ra sản phẩm và đứng tên trên giấy chứng nhận. Trang này gọi là nhà sản xuất.',
      'The person or firm that makes a product and is named on its certificate. This site says “producer”.',
    ],
  ),
  term(
    'hop-tac-xa',
    ['Hợp tác xã (HTX)', 'Cooperative'],
    [
      'Nhiều nhà góp vốn, góp sức làm chung, có đăng ký và có ban quản trị.',
      'Several families who put money and work together, registered and with a board.',
    ],
  ),
  term(
    'to-hop-tac',
    ['Tổ hợp tác (THT)', 'Cooperative group'],
    [
      'Một nhóm người cùng làm theo hợp đồng hợp tác, gọn hơn hợp tác xã.',
      'A group working together under a contract, simpler than a cooperative.',
    ],
  ),
  term(
    'sao',
    ['Hạng sao', 'Stars'],
    [
      'Hạng của sản phẩm, từ 1 đến 5. Chỉ từ 3 sao mới có quyết định và giấy chứng nhận.',
      'The rank of a product, 1 to 5. Only from 3 stars is there a decision and a certificate.',
    ],
  ),
  term(
    'diem',
    ['Điểm', 'Points'],
    [
      'Điểm trung bình của các thành viên hội đồng, trên thang 100. Không làm tròn để thêm sao.',
      'The mean score of the council’s members, out of 100, never rounded up to gain a star.',
    ],
  ),
  term(
    'tieu-chi',
    ['Bộ tiêu chí', 'Criteria'],
    [
      'Bảng những điều hội đồng xem để chấm điểm. Mỗi bộ sản phẩm có một bảng riêng.',
      'What the council looks at when scoring. Each set of products has its own list.',
    ],
  ),
  term(
    'nhom',
    ['Nhóm sản phẩm', 'Group'],
    [
      'Sáu nhóm lớn: thực phẩm, đồ uống, dược liệu, thủ công mỹ nghệ, sinh vật cảnh, du lịch.',
      'The six groups: food, drinks, medicinal plants, handicrafts, ornamental plants and animals, tourism.',
    ],
  ),
  term(
    'bo-san-pham',
    ['Bộ sản phẩm', 'Set'],
    [
      'Sáu nhóm chia nhỏ thành 26 bộ, ví dụ bộ "Gạo, ngũ cốc" hay bộ "Vải, may mặc".',
      'The six groups are divided into 26 sets, such as rice and cereals, or textiles.',
    ],
  ),
  term(
    'hoi-dong',
    ['Hội đồng đánh giá', 'Council'],
    ['Những người được cử ra chấm điểm sản phẩm.', 'The people appointed to score products.'],
  ),
  term(
    'quyet-dinh-cong-nhan',
    ['Quyết định công nhận', 'Recognition decision'],
    [
      'Văn bản ghi sản phẩm nào được mấy sao. Có quyết định thì mới có sao.',
      'The document that says which product gets how many stars. Without it there is no star.',
    ],
  ),
  term(
    'giay-chung-nhan',
    ['Giấy chứng nhận', 'Certificate'],
    [
      'Tờ giấy cấp theo quyết định, ghi số sao và thời hạn.',
      'The paper issued under the decision, with the stars and the term.',
    ],
  ),
  term(
    'thoi-han',
    ['Thời hạn', 'Term'],
    [
      'Khoảng thời gian giấy chứng nhận có giá trị, tính từ ngày cấp.',
      'How long a certificate holds, counted from the day of issue.',
    ],
  ),
  term(
    'con-hieu-luc',
    ['Còn hiệu lực', 'Valid'],
    [
      'Giấy chứng nhận đang trong thời hạn, sao được in trên bao bì.',
      'The certificate is within its term and the stars may be on the pack.',
    ],
  ),
  term(
    'danh-gia-lai',
    ['Đánh giá lại', 'Re-rating'],
    [
      'Chấm lại từ đầu khi giấy gần hết hạn. Sao có thể lên hoặc xuống.',
      'A new rating before a certificate runs out. The stars may go up or down.',
    ],
  ),
  term(
    'ho-so',
    ['Hồ sơ', 'File'],
    ['Giấy tờ và mẫu hàng nộp để xin đánh giá.', 'The papers and samples handed in for a rating.'],
  ),
  term(
    'giu-ket-qua',
    ['Giữ kết quả (gia hạn)', 'Extension'],
    [
      'Giấy đã đến hạn nhưng được dùng tiếp trong lúc chờ đánh giá lại. Phải có văn bản.',
      'A certificate past its term that stays in use until the re-rating, by a written decision.',
    ],
  ),
  term(
    'het-han',
    ['Hết hạn', 'Expired'],
    [
      'Quá ngày cuối mà chưa được đánh giá lại. Ở đây số sao cũ bị gạch đi và ghi "từng đạt".',
      'Past its last day and not rated again. Here the old stars are struck through and marked "formerly".',
    ],
  ),
  term(
    'thu-hoi',
    ['Thu hồi', 'Withdrawal'],
    [
      'Cơ quan đã cấp lấy lại giấy chứng nhận vì sản phẩm vi phạm hoặc không làm nữa.',
      'The authority takes a certificate back, for a breach or because production has ended.',
    ],
  ),
  term(
    'tiem-nang-5-sao',
    ['Tiềm năng 5 sao', 'Potential 5 stars'],
    [
      'Thành phố chấm cao và đề nghị Bộ xét. Chưa phải là 5 sao.',
      'The city scored it high and put it forward to the Ministry. It is not 5 stars yet.',
    ],
  ),
  term(
    'dot-danh-gia',
    ['Đợt đánh giá', 'Round'],
    [
      'Khoảng thời gian trong năm mà hội đồng nhận hồ sơ và chấm điểm.',
      'A time of the year when files are taken in and scored.',
    ],
  ),
  term(
    'bao-chi',
    ['Báo chí đưa tin', 'Reported by the press'],
    [
      'Chúng tôi mới đọc thấy trên báo, chưa có quyết định trong tay. Không tính là đã chứng nhận.',
      'We have only read it in the press and hold no decision. It does not count as certified.',
    ],
  ),
  term(
    'ma-san-pham',
    ['Mã sản phẩm OCOP', 'OCOP product code'],
    ['Dãy số chương trình đặt cho từng sản phẩm.', 'The number the programme gives to each product.'],
  ),
  term(
    'tem',
    ['Tem kiểm tra', 'Stamp'],
    [
      'Mã vuông in trên bao bì. Soi bằng máy ảnh điện thoại để xem giấy chứng nhận còn dùng được không.',
      'The square code on a pack. Point a phone camera at it to see what the certificate is worth today.',
    ],
  ),
  term(
    'ma-xac-thuc',
    ['Mã xác thực', 'Seal'],
    [
      'Phần nằm trong tem mà chỉ cơ quan phát hành làm ra được. Nó cho biết tem thật, không cho biết trong gói có gì.',
      'The part of a stamp that only the issuing office can make. It proves the stamp, not what is in the pack.',
    ],
  ),
  term(
    'truy-xuat',
    ['Truy xuất nguồn gốc', 'Traceability'],
    [
      'Dò lại hàng từ chỗ bán về tận nơi làm. Tem kiểm tra giấy chứng nhận không phải là mã truy xuất.',
      'Following goods back to where they were made. A stamp that checks a certificate is not a traceability code.',
    ],
  ),
  term(
    'ma-vach',
    ['Mã vạch (GTIN)', 'Barcode (GTIN)'],
    [
      'Dãy số quầy tính tiền đọc được, mỗi quy cách một mã. Nó không nói gì về số sao.',
      'The number that tills read, one for each size of pack. It says nothing about stars.',
    ],
  ),
  term(
    'tu-cong-bo',
    ['Bản tự công bố', 'Self-declaration'],
    [
      'Giấy nhà sản xuất thực phẩm tự ghi và nộp, cam kết hàng an toàn.',
      'What a food producer declares and files about the safety of its product.',
    ],
  ),
  term(
    'vietgap',
    ['VietGAP', 'VietGAP'],
    [
      'Cách trồng trọt, chăn nuôi sạch theo quy định của Việt Nam, có giấy chứng nhận riêng.',
      'Good agricultural practice by Vietnamese rules, with a certificate of its own.',
    ],
  ),
  term(
    'vung-nguyen-lieu',
    ['Vùng nguyên liệu', 'Source area'],
    ['Nơi trồng, nuôi hay khai thác thứ dùng để làm hàng.', 'Where the materials of a product are grown.'],
  ),
  term(
    'nhan-hieu',
    ['Nhãn hiệu', 'Trade mark'],
    [
      'Tên, hình riêng của hàng, đăng ký rồi thì người khác không được dùng.',
      'A name or sign of one’s own; once registered, others may not use it.',
    ],
  ),
  term(
    'kieu-dang',
    ['Kiểu dáng công nghiệp', 'Industrial design'],
    [
      'Dáng vẻ bên ngoài của hàng hay bao bì, đăng ký để khỏi bị bắt chước.',
      'The outer shape of goods or packs, registered against copying.',
    ],
  ),
  term(
    'lang-nghe',
    ['Làng nghề', 'Craft village'],
    [
      'Làng có nhiều nhà cùng làm một nghề và được công nhận.',
      'A recognised village where many families share one craft.',
    ],
  ),
  term(
    'xa-cu',
    ['Xã cũ', 'Former commune'],
    [
      'Xã, thị trấn trước khi sắp xếp lại. Giấy chứng nhận cũ vẫn in tên ấy.',
      'A commune before the mergers. Older certificates still carry its name.',
    ],
  ),
];
