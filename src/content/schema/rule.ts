import { z } from 'zod';
import { AUTHORITY_LEVELS, type Rule } from '../../domain/rule.ts';
import { bilingual, field, text } from './field.ts';
import { day, reference, stars } from './format.ts';
import type { SameShape } from './same-shape.ts';

const monthDay = z.string().regex(/^\d{2}-\d{2}$/);
const days = z.number().int().positive();

/** `content/legal/<id>.yml`: legal documents of the programme, shared by every catalogue. */
export const rule = z.strictObject({
  number: field(text, 'Số, ký hiệu.', '26/2026/QĐ-TTg'),
  title: field(bilingual, 'Tên văn bản.', 'Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm OCOP'),
  issuer: field(bilingual, 'Cơ quan ban hành.', 'Thủ tướng Chính phủ'),
  signedOn: field(day, 'Ngày ký.', '2026-05-22'),
  inForceFrom: field(day, 'Có hiệu lực từ ngày.', '2026-05-22'),
  inForceTo: field(day.optional(), 'Ngày cuối còn hiệu lực.', '2026-07-21'),
  amends: field(reference('rules').optional(), 'Sửa đổi văn bản nào.', 'qd-148-2023'),
  summary: field(bilingual.optional(), 'Tóm tắt cho người dân.', 'Giấy chứng nhận có giá trị 36 tháng.'),
  termMonths: field(days.optional(), 'Số tháng có giá trị.', 36),
  reRating: field(
    z
      .strictObject({
        notEarlierThan: field(days, 'Sớm nhất bao nhiêu ngày trước khi hết hạn.', 180),
        notLaterThan: field(days, 'Muộn nhất bao nhiêu ngày trước khi hết hạn.', 120),
      })
      .optional(),
    'Nộp hồ sơ đánh giá lại: sớm nhất và muộn nhất bao nhiêu ngày trước khi hết hạn.',
    { notEarlierThan: 180, notLaterThan: 120 },
  ),
  extensionDays: field(days.optional(), 'Giữ kết quả nhiều nhất bao nhiêu ngày sau khi hết hạn.', 180),
  starThresholds: field(
    z
      .array(
        z.strictObject({
          stars: field(stars, 'Hạng sao.', 3),
          from: field(z.number(), 'Từ bao nhiêu điểm.', 50),
        }),
      )
      .optional(),
    'Điểm của từng hạng sao.',
    [{ stars: 3, from: 50 }],
  ),
  authorities: field(
    z
      .array(
        z.strictObject({
          stars: field(z.array(stars), 'Những hạng sao nào.', [3, 4]),
          level: field(z.enum(AUTHORITY_LEVELS), 'Cấp công nhận.', 'province'),
          name: field(
            bilingual.optional(),
            'Tên cơ quan thời ấy, nếu khác tên hiện nay của cấp đó.',
            'Bộ Nông nghiệp và Phát triển nông thôn',
          ),
          from: field(day.optional(), 'Từ ngày.', '2025-03-01'),
          to: field(day.optional(), 'Đến hết ngày.', '2025-06-30'),
        }),
      )
      .optional(),
    'Cấp nào công nhận hạng sao nào.',
    [{ stars: [5], level: 'ministry' }],
  ),
  authoritiesNote: field(
    bilingual.optional(),
    'Nói thêm một câu về cấp công nhận, nếu bảng chưa đủ.',
    'Có nơi giao huyện công nhận 3 sao.',
  ),
  rounds: field(
    z
      .array(
        z.strictObject({
          level: field(z.enum(AUTHORITY_LEVELS), 'Cấp đánh giá.', 'province'),
          fileBefore: field(monthDay, 'Cấp dưới gửi hồ sơ lên trước ngày (tháng-ngày): xã gửi tỉnh, tỉnh gửi Bộ.', '04-30'),
          ratedBefore: field(monthDay, 'Chấm trước ngày (tháng-ngày).', '06-30'),
        }),
      )
      .optional(),
    'Các đợt đánh giá trong năm (tháng-ngày).',
    [{ level: 'province', fileBefore: '04-30', ratedBefore: '06-30' }],
  ),
  communeWorkingDays: field(days.optional(), 'Xã xem hồ sơ trong bao nhiêu ngày làm việc.', 15),
  holidays: field(
    z.array(z.union([monthDay, day])).optional(),
    'Ngày nghỉ lễ, ngoài thứ bảy và chủ nhật: hằng năm ghi tháng-ngày, của một năm thì ghi cả năm.',
    ['04-30', '2027-04-16'],
  ),
  holidaysUntil: field(day.optional(), 'Đến hết ngày này thì các ngày nghỉ đã ghi đủ.', '2026-12-31'),
  scoringSheets: field(days.optional(), 'Có bao nhiêu phiếu chấm, mỗi loại sản phẩm một phiếu.', 26),
  withdrawal: field(
    z
      .strictObject({
        withinDays: field(days, 'Thu hồi trong bao nhiêu ngày từ khi có kết luận.', 15),
        by: field(
          z.array(
            z.strictObject({
              stars: field(z.array(stars), 'Những hạng sao nào.', [3, 4]),
              level: field(z.enum(['province', 'ministry']), 'Cấp thu hồi.', 'province'),
            }),
          ),
          'Cấp nào thu hồi hạng sao nào, ai đã công nhận cũng vậy.',
          [{ stars: [5], level: 'ministry' }],
        ),
      })
      .optional(),
    'Ai thu hồi giấy chứng nhận, trong bao lâu.',
    { withinDays: 15, by: [{ stars: [5], level: 'ministry' }] },
  ),
  alcohol: field(
    z
      .strictObject({
        notAdvertisedFrom: field(z.number().positive(), 'Từ bao nhiêu % thể tích thì không được quảng cáo.', 15),
        basis: field(bilingual, 'Điều khoản cấm.', 'Luật Quảng cáo 2012, Điều 7.3'),
        weakerBasis: field(bilingual, 'Điều khoản về rượu, bia nhẹ hơn.', 'Luật 44/2019/QH14, Điều 12, 13'),
      })
      .optional(),
    'Quảng cáo rượu, bia.',
    {
      notAdvertisedFrom: 15,
      basis: 'Luật Quảng cáo 2012, Điều 7.3',
      weakerBasis: 'Luật 44/2019/QH14, Điều 12, 13',
    },
  ),
  withdrawalGrounds: field(z.array(bilingual).optional(), 'Các căn cứ thu hồi.', ['Ngừng sản xuất']),
});

const same: SameShape<z.output<typeof rule> & { id: string }, Rule> = true;
void same;
