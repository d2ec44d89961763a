import { z } from 'zod';
import { FAIR_KINDS, FAIR_STATUSES, type Fair } from '../../domain/fair.ts';
import { booth, floorPlan } from './booth.ts';
import { bilingual, field } from './field.ts';
import { day, location, reference, time } from './format.ts';
import { photo } from './photo.ts';
import type { SameShape } from './same-shape.ts';

const venue = z.strictObject({
  name: field(bilingual, 'Nơi tổ chức.', 'Sân vận động mẫu'),
  address: field(bilingual.optional(), 'Địa chỉ.', 'Đường Mẫu'),
  place: field(reference('places').optional(), 'Mã địa phương.', 'phuong-chuong-my', 'Địa phương'),
  location: field(location.optional(), 'Tọa độ.', { latitude: 20.9, longitude: 105.7 }),
  plan: field(floorPlan.optional(), 'Sơ đồ gian hàng.', { columns: 8, rows: 5 }),
});

/** `fairs/<id>/index.md` */
export const fair = z.strictObject({
  kind: field(z.enum(FAIR_KINDS).optional(), 'Loại sự kiện; bỏ trống là hội chợ.', 'announcement'),
  name: field(bilingual, 'Tên hội chợ, sự kiện.', 'Hội chợ mây tre (mẫu)'),
  series: field(bilingual.optional(), 'Thuộc chuỗi nào.', 'Tuần hàng OCOP'),
  summary: field(bilingual.optional(), 'Một câu giới thiệu.', 'Ba ngày, 24 gian hàng.'),
  from: field(day, 'Ngày đầu.', '2026-12-04'),
  to: field(day, 'Ngày cuối.', '2026-12-06'),
  opening: field(
    z
      .strictObject({
        on: field(day, 'Ngày khai mạc.', '2026-12-04'),
        at: field(time.optional(), 'Giờ khai mạc.', '19:30'),
      })
      .optional(),
    'Lễ khai mạc.',
    {
      on: '2026-12-04',
      at: '19:30',
    },
  ),
  hours: field(
    z
      .strictObject({ from: field(time, 'Từ mấy giờ.', '08:00'), to: field(time, 'Đến mấy giờ.', '21:00') })
      .optional(),
    'Giờ mở cửa.',
    {
      from: '08:00',
      to: '21:00',
    },
  ),
  venues: field(z.array(venue).min(1), 'Các nơi tổ chức.', undefined),
  hosts: field(z.array(bilingual).min(1).optional(), 'Đơn vị tổ chức.', ['UBND xã (mẫu)']),
  status: field(z.enum(FAIR_STATUSES), 'Tình trạng.', 'planned'),
  statusNote: field(bilingual.optional(), 'Thay đổi gì, vì sao.', 'Dời sang tuần sau vì mưa.'),
  movedFrom: field(
    z
      .strictObject({
        from: field(day, 'Ngày đầu đã báo.', '2026-11-27'),
        to: field(day, 'Ngày cuối đã báo.', '2026-11-29'),
      })
      .optional(),
    'Những ngày đã báo lúc đầu, nếu dời ngày.',
    { from: '2026-11-27', to: '2026-11-29' },
  ),
  changes: field(
    z.number().int().min(1).optional(),
    'Đã đổi ngày, giờ, chỗ hay tình trạng mấy lần; mỗi lần đổi cộng thêm 1.',
    1,
  ),
  updatedOn: field(day.optional(), 'Ngày sửa gần nhất.', '2026-11-18'),
  registerBefore: field(day.optional(), 'Hạn đăng ký gian hàng.', '2026-11-20'),
  whoMayJoin: field(bilingual.optional(), 'Ai được tham gia.', 'Chủ thể có sản phẩm từ 3 sao'),
  cost: field(bilingual.optional(), 'Chi phí và hỗ trợ.', 'Miễn phí gian hàng'),
  support: field(bilingual.optional(), 'Được hỗ trợ gì.', 'Xe chở hàng đi và về'),
  howToJoin: field(bilingual.optional(), 'Đăng ký thế nào.', 'Gọi bộ phận hội chợ'),
  documents: field(
    z.array(reference('documents')).min(1).optional(),
    'Mã văn bản liên quan.',
    ['mau-kh-01-2026'],
    'Văn bản liên quan',
  ),
  announces: field(
    z.array(reference('documents')).min(1).optional(),
    'Mã quyết định công bố tại sự kiện.',
    ['mau-20-2026'],
    'Quyết định công bố tại sự kiện',
  ),
  booths: field(z.array(booth).min(1).optional(), 'Các gian hàng.', undefined),
  photos: field(z.array(photo).min(1).optional(), 'Ảnh sau sự kiện.', undefined),
});

const same: SameShape<z.output<typeof fair> & { id: string }, Fair> = true;
void same;
