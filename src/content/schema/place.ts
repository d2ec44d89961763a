import { z } from 'zod';
import { PLACE_LEVELS, type Place } from '../../domain/place.ts';
import { bilingual, field } from './field.ts';
import { day, id, reference } from './format.ts';
import type { SameShape } from './same-shape.ts';

const successor = z.strictObject({
  place: field(reference('places'), 'Mã đơn vị nhận đất.', 'xa-phu-nghia', 'Đơn vị nhận đất'),
  part: field(bilingual.optional(), 'Phần nào, nếu bị chia.', 'xóm Chùa Cát'),
});

export const place = z.strictObject({
  id: field(id, 'Mã địa phương; không đổi về sau.', 'xa-phu-nghia-cu'),
  name: field(bilingual, 'Tên đầy đủ.', 'Xã Phú Nghĩa'),
  level: field(z.enum(PLACE_LEVELS), 'Cấp.', 'commune'),
  code: field(
    z
      .string()
      .regex(/^\d{2,5}$/)
      .optional(),
    'Mã của Cục Thống kê, viết trong dấu nháy.',
    '10033',
    'Mã của Cục Thống kê',
  ),
  parent: field(
    reference('places').optional(),
    'Mã đơn vị cấp trên.',
    'huyen-chuong-my-cu',
    'Đơn vị cấp trên',
  ),
  from: field(day.optional(), 'Ngày bắt đầu có đơn vị này.', '2025-07-01'),
  to: field(day.optional(), 'Ngày cuối cùng còn đơn vị này.', '2025-06-30'),
  successors: field(z.array(successor).min(1).optional(), 'Nhập vào đơn vị nào.', [
    { place: 'xa-phu-nghia' },
  ]),
  tile: field(
    z
      .strictObject({
        column: field(z.number().int().min(0).max(40), 'Cột, đếm từ phía tây.', 3),
        row: field(z.number().int().min(0).max(40), 'Hàng, đếm từ phía bắc.', 2),
      })
      .optional(),
    'Ô trên bản đồ.',
    { column: 3, row: 2 },
  ),
});

/** `places.yml` */
export const places = z.strictObject({
  places: field(z.array(place).min(1), 'Các đơn vị hành chính, cả cũ lẫn mới.', undefined),
});

const same: SameShape<z.output<typeof place>, Place> = true;
void same;
