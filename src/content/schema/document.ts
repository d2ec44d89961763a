import { z } from 'zod';
import { DOCUMENT_KINDS, TARGET_KINDS, type OfficialDocument } from '../../domain/document.ts';
import { AUTHORITY_LEVELS } from '../../domain/rule.ts';
import { bilingual, field, text } from './field.ts';
import { day, reference, scanFile, url } from './format.ts';
import type { SameShape } from './same-shape.ts';

const target = z.strictObject({
  kind: field(z.enum(TARGET_KINDS), 'Đếm cái gì. Số đạt được do trang tự tính.', 'recognised'),
  year: field(z.number().int().min(2018).max(2100), 'Của năm nào.', 2026),
  atLeast: field(
    z.number().int().positive(),
    'Ít nhất bao nhiêu: sản phẩm, hoặc phần trăm (xã, phường; giấy đến hạn; chủ thể).',
    40,
  ),
  sentence: field(
    bilingual,
    'Câu nói điều ấy, chép từ kế hoạch.',
    'Trong năm có từ 40 sản phẩm được đánh giá, chứng nhận.',
  ),
});

/** `decisions/<id>.yml` */
export const officialDocument = z.strictObject({
  kind: field(z.enum(DOCUMENT_KINDS), 'Loại văn bản.', 'recognition'),
  number: field(text, 'Số, ký hiệu như in.', 'MẪU-12/QĐ-UBND'),
  title: field(bilingual, 'Trích yếu.', 'Công nhận sản phẩm OCOP đợt 1 năm 2025'),
  issuer: field(bilingual, 'Cơ quan ban hành.', {
    vi: 'UBND thành phố Hà Nội',
    en: 'Hà Nội People’s Committee',
  }),
  level: field(z.enum(AUTHORITY_LEVELS), 'Cấp ban hành.', 'province'),
  signedOn: field(day, 'Ngày ký.', '2025-03-14'),
  legalBasis: field(
    reference('rules').optional(),
    'Mã văn bản pháp luật làm căn cứ.',
    'qd-148-2023',
    'Căn cứ pháp luật',
  ),
  summary: field(bilingual.optional(), 'Một câu tóm tắt.', 'Công nhận 12 sản phẩm.'),
  url: field(url.optional(), 'Nơi đọc toàn văn.', 'https://example.org/quyet-dinh'),
  fetched: field(
    z
      .strictObject({
        from: field(text, 'Lấy ở đâu: địa chỉ trang, hoặc cơ quan đã đưa.', 'https://example.org/quyet-dinh.pdf'),
        on: field(day, 'Lấy ngày nào.', '2026-11-20'),
        sha256: field(
          z
            .string()
            .regex(/^[0-9a-f]{64}$/i)
            .optional(),
          'Mã SHA-256 của tệp, để biết tệp có bị thay không. Bỏ trống thì khi kiểm tra sẽ được báo mã để chép vào.',
          '4df639ee24a7d811ebd696f16f2c6d61f5c3b91c15f93e1d0e4227ba5bed74b1',
        ),
      })
      .optional(),
    'Bản chụp lấy từ đâu, ngày nào.',
    { from: 'https://example.org/quyet-dinh.pdf', on: '2026-11-20' },
  ),
  scan: field(scanFile.optional(), 'Tệp bản chụp, đặt trong decisions/.', 'mau-12-2025.pdf'),
  targets: field(z.array(target).optional(), 'Chỉ tiêu, chỉ ghi ở một kế hoạch (kind: plan).', undefined),
});

const same: SameShape<z.output<typeof officialDocument> & { id: string }, OfficialDocument> = true;
void same;
