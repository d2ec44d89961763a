import { z } from 'zod';
import { BOOTH_KINDS } from '../../domain/booth.ts';
import { bilingual, field, text } from './field.ts';
import { boothCode, reference, url } from './format.ts';

const cell = z.number().int().min(1).max(60);
const position = {
  column: field(cell, 'Cột, đếm từ 1, từ trái sang.', 3),
  row: field(cell, 'Hàng, đếm từ 1, từ trên xuống.', 1),
  width: field(cell.optional(), 'Rộng mấy ô, mặc định 1.', 2),
  height: field(cell.optional(), 'Sâu mấy ô, mặc định 1.', 1),
};

/** The grid of a venue. */
export const floorPlan = z.strictObject({
  columns: field(cell, 'Sơ đồ có mấy cột.', 8),
  rows: field(cell, 'Sơ đồ có mấy hàng.', 5),
  landmarks: field(
    z.array(z.strictObject({ name: field(bilingual, 'Tên.', 'Sân khấu'), ...position })).optional(),
    'Thứ khác trên sơ đồ: cổng, sân khấu.',
    [{ name: 'Sân khấu', column: 3, row: 1, width: 2 }],
  ),
});

const guest = z.strictObject({
  name: field(bilingual, 'Tên đơn vị.', 'HTX Chè Đồi Khách (mẫu)'),
  from: field(bilingual.optional(), 'Từ tỉnh, thành nào đến.', 'Thái Nguyên'),
  shows: field(z.array(bilingual).min(1).optional(), 'Bày những gì.', ['Chè búp', 'Bánh khảo']),
  website: field(url.optional(), 'Trang web của đơn vị.', 'https://che-doi-khach-mau.example'),
});

/** One stall. */
export const booth = z.strictObject({
  code: field(boothCode, 'Mã gian, 8 ký tự, lấy từ lệnh "npm run booth-codes".', 'F3KS8GMX'),
  label: field(text, 'Số gian như treo ở gian.', 'A1'),
  kind: field(z.enum(BOOTH_KINDS), 'Loại gian.', 'ocop'),
  venue: field(z.number().int().min(1).optional(), 'Ở điểm thứ mấy, mặc định 1.', 2),
  at: field(z.strictObject(position).optional(), 'Chỗ trên sơ đồ.', { column: 1, row: 1 }),
  producer: field(
    reference('producers').optional(),
    'Mã nhà sản xuất trong danh mục.',
    'htx-may-tre-phu-vinh-mau',
    'Nhà sản xuất',
  ),
  guest: field(guest.optional(), 'Đơn vị chưa có trong danh mục.', undefined),
  products: field(
    z.array(reference('products')).min(1).optional(),
    'Mã sản phẩm bày ở gian; bỏ trống là tất cả của nhà sản xuất.',
    ['lan-may-mat-cao'],
    'Sản phẩm bày ở gian; bỏ trống là tất cả của nhà sản xuất',
  ),
  note: field(bilingual.optional(), 'Điều người xem cần biết.', 'Đan tại chỗ lúc 9 giờ'),
});
