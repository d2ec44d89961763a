import { z } from 'zod';
import { HELP_TOPICS, type Catalogue } from '../../domain/catalogue.ts';
import { LANGUAGES } from '../../domain/text.ts';
import { bilingual, field } from './field.ts';
import { email, host, id, phone, reference } from './format.ts';
import type { SameShape } from './same-shape.ts';

const helpdesk = z.strictObject({
  office: field(bilingual, 'Nơi tiếp.', 'Phòng Kinh tế xã (mẫu)'),
  topics: field(z.array(z.enum(HELP_TOPICS)).min(1), 'Việc gì.', ['report']),
  places: field(z.array(reference('places')).min(1).optional(), 'Cho những địa phương nào.', ['xa-phu-nghia']),
  phone: field(phone.optional(), 'Điện thoại.', '0000 100 001'),
  email: field(email.optional(), 'Thư điện tử.', 'hoi-dap@ocop-chuong-my.example'),
  address: field(bilingual.optional(), 'Địa chỉ.', 'Trụ sở UBND xã'),
  hours: field(bilingual.optional(), 'Giờ làm việc.', 'Thứ hai đến thứ sáu, 8:00–17:00'),
});

/** `catalogue.yml` */
export const catalogue = z.strictObject({
  id: field(id, 'Mã danh mục, cũng là tên nơi phát hành tem; không bao giờ đổi.', 'chuong-my'),
  name: field(bilingual, 'Tên danh mục.', 'Danh mục OCOP Chương Mỹ'),
  shortName: field(bilingual, 'Tên ngắn ở đầu trang.', 'OCOP Chương Mỹ'),
  description: field(bilingual, 'Một câu giới thiệu.', 'Sản phẩm OCOP của vùng đất Chương Mỹ.'),
  host: field(host, 'Địa chỉ trang, không có dấu / ở cuối.', 'https://ocop-chuong-my.example'),
  languages: field(z.array(z.enum(LANGUAGES)).min(1), 'Ngôn ngữ.', ['vi', 'en']),
  authority: field(
    z.strictObject({
      name: field(bilingual, 'Tên cơ quan.', 'Tổ điều phối OCOP (mẫu)'),
      address: field(bilingual.optional(), 'Địa chỉ.', 'Trụ sở UBND xã'),
      email: field(email.optional(), 'Thư điện tử.', 'lien-he@ocop-chuong-my.example'),
      phone: field(phone.optional(), 'Điện thoại.', '0000 100 000'),
    }),
    'Cơ quan phụ trách.',
    { name: 'Văn phòng mẫu' },
  ),
  hotline: field(phone.optional(), 'Đường dây nóng.', '0000 100 000'),
  demo: field(z.boolean().default(false), 'Dữ liệu minh họa?', true),
  noindex: field(z.boolean().default(false), 'Xin máy tìm kiếm đừng ghi lại?', false),
  helpdesks: field(z.array(helpdesk).default([]), 'Hỏi ai, báo ai.', undefined),
});

const same: SameShape<z.output<typeof catalogue>, Catalogue> = true;
void same;
