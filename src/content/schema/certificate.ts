import { z } from 'zod';
import { WITHDRAWAL_GROUNDS } from '../../domain/certificate.ts';
import { bilingual, field, text } from './field.ts';
import { day, reference, scanFile, stars, url } from './format.ts';

const withdrawal = z.strictObject({
  on: field(day, 'Ngày thu hồi.', '2026-05-04'),
  decision: field(
    reference('documents'),
    'Mã văn bản thu hồi, là tên tệp trong decisions/.',
    'mau-31-2026',
    'Văn bản thu hồi',
  ),
  ground: field(
    z.enum(WITHDRAWAL_GROUNDS),
    'Căn cứ thu hồi theo Điều 8 QĐ 26/2026/QĐ-TTg.',
    'production-ended',
  ),
  note: field(bilingual.optional(), 'Nói thêm một câu nếu cần.', 'Cơ sở ngừng sản xuất.'),
});

const decided = z.strictObject({
  basis: field(z.literal('decision'), 'Dựa trên quyết định đã lưu.', 'decision'),
  decision: field(
    reference('documents'),
    'Mã quyết định công nhận, là tên tệp trong decisions/.',
    'mau-12-2025',
    'Quyết định công nhận',
  ),
  stars: field(stars, 'Số sao ghi trong quyết định.', 4),
  points: field(z.number().min(0).max(100).optional(), 'Điểm trung bình của hội đồng, không làm tròn.', 82.5),
  number: field(text.optional(), 'Số giấy chứng nhận, chép đúng như in.', 'MẪU-72-703-01-2025'),
  signedOn: field(day.optional(), 'Ngày cấp. Bỏ trống thì lấy ngày ký quyết định.', '2025-03-14'),
  lastValidDay: field(
    day.optional(),
    'Ngày cuối còn hiệu lực, chỉ ghi khi quyết định nêu ngày khác với ngày máy tính ra theo quy định.',
    '2028-03-14',
  ),
  groupAsPrinted: field(text.optional(), 'Tên nhóm in trên giấy cũ.', 'Lưu niệm, nội thất, trang trí'),
  placeAsPrinted: field(
    reference('places').optional(),
    'Mã địa phương in trên giấy, đơn vị có thật vào ngày cấp.',
    'xa-phu-nghia-cu',
    'Địa phương in trên giấy, là đơn vị có thật vào ngày cấp',
  ),
  legalBasis: field(
    reference('rules').optional(),
    'Mã văn bản pháp luật làm căn cứ.',
    'qd-148-2023',
    'Căn cứ pháp luật',
  ),
  extendedUntil: field(
    day.optional(),
    'Được giữ kết quả đến ngày này, không lâu hơn quy định cho phép.',
    '2026-12-31',
  ),
  extensionBasis: field(bilingual.optional(), 'Căn cứ gia hạn.', 'Điều 12.3 QĐ 26/2026/QĐ-TTg'),
  withdrawal: field(withdrawal.optional(), 'Chỉ ghi khi giấy chứng nhận bị thu hồi.', undefined),
  scan: field(scanFile.optional(), 'Tệp bản chụp quyết định, đặt cùng thư mục.', 'quyet-dinh.pdf'),
});

const source = z.strictObject({
  url: field(url, 'Địa chỉ bài báo.', 'https://example.org/bai-bao'),
  title: field(text.optional(), 'Tên bài.', 'Chương Mỹ có thêm sản phẩm OCOP'),
  publisher: field(text.optional(), 'Tên báo.', 'Báo Mẫu'),
  publishedOn: field(day.optional(), 'Ngày đăng.', '2025-06-01'),
});

const reported = z.strictObject({
  basis: field(z.literal('press'), 'Chỉ mới thấy báo đưa tin, chưa có quyết định.', 'press'),
  stars: field(stars.optional(), 'Số sao báo đưa, bỏ trống nếu báo không nói.', 4),
  proposedStars: field(stars.optional(), 'Số sao mới được đề nghị (tiềm năng 5 sao).', 5),
  year: field(z.number().int().min(2018).max(2100).optional(), 'Năm báo nói.', 2020),
  sources: field(z.array(source).min(1), 'Các bài báo.', [{ url: 'https://example.org/bai-bao' }]),
  note: field(bilingual.optional(), 'Điều cần nói thêm.', 'Hai bài ghi hai năm khác nhau.'),
});

const sourceList = z.strictObject({
  madeBy: field(bilingual, 'Cơ quan lập danh sách.', 'UBND xã Phú Nghĩa'),
  on: field(day, 'Ngày lập danh sách.', '2026-11-20'),
  title: field(text.optional(), 'Tên danh sách.', 'Danh sách sản phẩm OCOP năm 2026'),
});

const listed = z.strictObject({
  basis: field(z.literal('list'), 'Chỉ có trong danh sách của cơ quan, chưa có quyết định.', 'list'),
  stars: field(stars.optional(), 'Số sao danh sách ghi, bỏ trống nếu không ghi.', 4),
  proposedStars: field(stars.optional(), 'Số sao mới được đề nghị (tiềm năng 5 sao).', 5),
  year: field(z.number().int().min(2018).max(2100).optional(), 'Năm danh sách ghi.', 2023),
  list: field(sourceList, 'Danh sách nào.', { madeBy: 'UBND xã Phú Nghĩa', on: '2026-11-20' }),
  note: field(bilingual.optional(), 'Điều cần nói thêm.', 'Xã đang tìm quyết định.'),
});

export const certificate = z.discriminatedUnion('basis', [decided, reported, listed]);

export const proposal = z.strictObject({
  stars: field(stars, 'Số sao được đề nghị.', 5),
  on: field(day, 'Ngày đề nghị.', '2026-06-20'),
  decision: field(
    reference('documents'),
    'Mã văn bản phê duyệt kết quả và đề nghị.',
    'mau-40-2026',
    'Văn bản phê duyệt kết quả và đề nghị',
  ),
});
