import { z } from 'zod';
import { DOCUMENT_KINDS, type OfficialDocument } from '../../domain/document.ts';
import { AUTHORITY_LEVELS } from '../../domain/rule.ts';
import { bilingual, field, text } from './field.ts';
import { day, id, scanFile, url } from './format.ts';
import type { SameShape } from './same-shape.ts';

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
  legalBasis: field(id.optional(), 'Mã văn bản pháp luật làm căn cứ.', 'qd-148-2023'),
  summary: field(bilingual.optional(), 'Một câu tóm tắt.', 'Công nhận 12 sản phẩm.'),
  url: field(url.optional(), 'Nơi đọc toàn văn.', 'https://example.org/quyet-dinh'),
  scan: field(scanFile.optional(), 'Tệp bản chụp, đặt trong decisions/.', 'mau-12-2025.pdf'),
});

const same: SameShape<z.output<typeof officialDocument> & { id: string }, OfficialDocument> = true;
void same;
