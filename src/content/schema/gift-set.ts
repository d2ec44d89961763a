import { z } from 'zod';
import type { GiftSet } from '../../domain/gift-set.ts';
import { bilingual, field } from './field.ts';
import { day, reference } from './format.ts';
import { photo } from './photo.ts';
import type { SameShape } from './same-shape.ts';

const item = z.strictObject({
  product: field(reference('products'), 'Mã sản phẩm.', 'mat-ong-vuon-buoi', 'Sản phẩm'),
  amount: field(bilingual.optional(), 'Bao nhiêu.', { vi: '1 lọ 500 ml', en: 'one 500 ml jar' }),
});

/** `gift-sets/<id>/index.md` */
export const giftSet = z.strictObject({
  name: field(bilingual, 'Tên bộ quà.', { vi: 'Quà Tết vườn bưởi (mẫu)', en: 'Pomelo garden gift (sample)' }),
  summary: field(bilingual.optional(), 'Một câu giới thiệu.', 'Bưởi, mứt và mật ong một vườn.'),
  occasion: field(bilingual.optional(), 'Hợp dịp nào.', 'Tết'),
  items: field(z.array(item).min(1), 'Trong bộ có gì.', [{ product: 'mat-ong-vuon-buoi' }]),
  season: field(
    z.array(z.number().int().min(1).max(12)).min(1).optional(),
    'Các tháng đặt được.',
    [11, 12, 1],
  ),
  packaging: field(bilingual.optional(), 'Đựng bằng gì.', 'Giỏ mây đan'),
  referencePrice: field(
    z
      .strictObject({
        amount: field(z.number().int().positive(), 'Đồng một bộ.', 450000),
        asOf: field(day, 'Giá hỏi ngày nào.', '2026-11-10'),
      })
      .optional(),
    'Giá tham khảo, phải kèm ngày.',
    undefined,
  ),
  leadTimeDays: field(z.number().int().positive().optional(), 'Đặt trước mấy ngày.', 7),
  packedBy: field(
    reference('producers').optional(),
    'Mã nhà sản xuất nhận đóng bộ.',
    'htx-may-tre-phu-vinh-mau',
    'Nhà sản xuất nhận đóng bộ',
  ),
  illustration: field(z.string().optional(), 'Tên hình vẽ.', 'still-qua-tang'),
  photos: field(z.array(photo).min(1).max(12).optional(), 'Ảnh.', undefined),
});

const same: SameShape<z.output<typeof giftSet> & { id: string }, GiftSet> = true;
void same;
