import { z } from 'zod';
import { SALES_POINT_KINDS, type SalesPoint } from '../../domain/sales-point.ts';
import { bilingual, field } from './field.ts';
import { location, phone, reference, url } from './format.ts';
import type { SameShape } from './same-shape.ts';

/** `sales-points/<id>.yml` */
export const salesPoint = z.strictObject({
  name: field(bilingual, 'Tên nơi bán.', 'Điểm bán OCOP Mẫu'),
  kind: field(z.enum(SALES_POINT_KINDS), 'Loại nơi bán.', 'sales-point'),
  place: field(reference('places').optional(), 'Mã địa phương.', 'phuong-chuong-my', 'Địa phương'),
  address: field(bilingual.optional(), 'Địa chỉ, không cần ghi lại xã.', 'Đường Mẫu'),
  location: field(location.optional(), 'Tọa độ.', { latitude: 20.9, longitude: 105.7 }),
  hours: field(bilingual.optional(), 'Giờ mở cửa.', 'Cả tuần, 7:30–20:00'),
  phone: field(phone.optional(), 'Điện thoại của cửa hàng, không phải số riêng.', '0000 100 041'),
  url: field(url.optional(), 'Trang web.', 'https://diem-ban-mau.example'),
  products: field(z.array(reference('products')).min(1), 'Bán những sản phẩm nào.', ['gao-nep-mau']),
  note: field(bilingual.optional(), 'Điều cần biết.', 'Có chỗ gửi xe'),
});

const same: SameShape<z.output<typeof salesPoint> & { id: string }, SalesPoint> = true;
void same;
