import { z } from 'zod';
import { AUTHORITY_LEVELS, type Rule } from '../domain/rule.ts';
import { bilingual, field, text } from './field.ts';
import { day, id, stars } from './format.ts';

const monthDay = z.string().regex(/^\d{2}-\d{2}$/);
const days = z.number().int().positive();

/** `content/legal/<id>.yml`: legal documents of the programme, shared by every catalogue. */
export const rule = z.strictObject({
  number: field(text, 'Số, ký hiệu.', '26/2026/QĐ-TTg'),
  title: field(bilingual, 'Tên văn bản.', 'Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm OCOP'),
  issuer: field(bilingual, 'Cơ quan ban hành.', 'Thủ tướng Chính phủ'),
  signedOn: field(day, 'Ngày ký.', '2026-05-22'),
  inForceFrom: field(day, 'Có hiệu lực từ ngày.', '2026-05-22'),
  inForceTo: field(day.optional(), 'Ngày cuối còn hiệu lực.', '2026-07-20'),
  amends: field(id.optional(), 'Sửa đổi văn bản nào.', 'qd-148-2023'),
  summary: field(bilingual.optional(), 'Tóm tắt cho người dân.', 'Giấy chứng nhận có giá trị 36 tháng.'),
  termMonths: field(days.optional(), 'Số tháng có giá trị.', 36),
  reRating: field(
    z.strictObject({ notEarlierThan: days, notLaterThan: days }).optional(),
    'Nộp hồ sơ đánh giá lại: sớm nhất và muộn nhất bao nhiêu ngày trước khi hết hạn.',
    { notEarlierThan: 180, notLaterThan: 120 },
  ),
  extensionDays: field(days.optional(), 'Giữ kết quả nhiều nhất bao nhiêu ngày sau khi hết hạn.', 180),
  starThresholds: field(
    z.array(z.strictObject({ stars, from: z.number() })).optional(),
    'Điểm của từng hạng sao.',
    [{ stars: 3, from: 50 }],
  ),
  authorities: field(
    z
      .array(
        z.strictObject({
          stars: z.array(stars),
          level: z.enum(AUTHORITY_LEVELS),
          from: day.optional(),
          to: day.optional(),
        }),
      )
      .optional(),
    'Cấp nào công nhận hạng sao nào.',
    [{ stars: [5], level: 'ministry' }],
  ),
  rounds: field(
    z
      .array(z.strictObject({ level: z.enum(AUTHORITY_LEVELS), fileBefore: monthDay, ratedBefore: monthDay }))
      .optional(),
    'Các đợt đánh giá trong năm (tháng-ngày).',
    [{ level: 'province', fileBefore: '04-30', ratedBefore: '06-30' }],
  ),
  withdrawalGrounds: field(z.array(bilingual).optional(), 'Các căn cứ thu hồi.', ['Ngừng sản xuất']),
});

export type _Matches = z.output<typeof rule> & { id: string } extends Rule ? true : never;
const _matches: _Matches = true;
void _matches;
