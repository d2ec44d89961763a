import { z } from 'zod';
import { CONTACT_KINDS, PRODUCER_KINDS, START_UP_LEADERS, type Producer } from '../../domain/producer.ts';
import { bilingual, bilingualProse, field, text } from './field.ts';
import { day, email, id, location, phone, reference, taxCode, url } from './format.ts';
import { photo } from './photo.ts';
import type { SameShape } from './same-shape.ts';

export const contacts = z.strictObject({
  person: field(text.optional(), 'Người liên hệ.', 'Bà Nguyễn Thị Mẫu'),
  phone: field(phone.optional(), 'Số điện thoại, viết trong dấu nháy.', '0000 123 456', 'Số điện thoại'),
  zalo: field(phone.optional(), 'Số Zalo, viết trong dấu nháy.', '0000 123 456', 'Số Zalo'),
  email: field(email.optional(), 'Thư điện tử.', 'lienhe@htx-mau.example'),
  website: field(url.optional(), 'Trang web.', 'https://htx-mau.example'),
  facebook: field(url.optional(), 'Trang Facebook.', 'https://www.facebook.com/htx-mau'),
});

const consent = z.strictObject({
  by: field(text, 'Ai đồng ý.', 'Nguyễn Thị Mẫu'),
  on: field(day, 'Ngày đồng ý.', '2026-02-10'),
  scope: field(z.array(z.enum(CONTACT_KINDS)).min(1), 'Được đăng những gì.', ['person', 'phone']),
});

/** `producers/<id>.yml` */
export const producer = z.strictObject({
  name: field(bilingual, 'Tên thường gọi.', {
    vi: 'HTX Mây tre Phú Vinh (mẫu)',
    en: 'Phú Vinh Rattan Cooperative (sample)',
  }),
  kind: field(z.enum(PRODUCER_KINDS), 'Loại chủ thể.', 'cooperative'),
  legalName: field(text.optional(), 'Tên trên giấy đăng ký.', 'Hợp tác xã Mây tre đan Phú Vinh (mẫu)'),
  taxCode: field(taxCode.optional(), 'Mã số thuế, viết trong dấu nháy.', '0000000000', 'Mã số thuế'),
  startUp: field(
    z.enum(START_UP_LEADERS).optional(),
    'Khởi nghiệp của phụ nữ, thanh niên hay nông dân.',
    'women',
  ),
  leader: field(text.optional(), 'Người đứng đầu; chỉ đăng khi có đồng ý.', 'Nguyễn Thị Mẫu'),
  place: field(reference('places').optional(), 'Mã địa phương.', 'xa-phu-nghia-cu', 'Địa phương'),
  address: field(bilingual.optional(), 'Địa chỉ, không cần ghi lại xã.', 'Thôn Mẫu'),
  location: field(location.optional(), 'Tọa độ.', { latitude: 20.9, longitude: 105.7 }),
  contacts: field(contacts.optional(), 'Cách liên hệ.', undefined),
  consent: field(consent.optional(), 'Đồng ý cho đăng liên hệ cá nhân.', undefined),
  story: field(bilingualProse.optional(), 'Đôi lời về nhà sản xuất.', 'Tổ đan mở cửa từ năm 2012.'),
  foundedIn: field(z.number().int().min(1800).max(2100).optional(), 'Năm thành lập.', 2012),
  photos: field(z.array(photo).min(1).max(12).optional(), 'Ảnh.', undefined),
});

/** What is kept apart of one producer. */
export const privateContact = z.strictObject({
  contacts: field(contacts, 'Cách liên hệ.', undefined),
  consent: field(consent.optional(), 'Đồng ý cho đăng liên hệ cá nhân.', undefined),
  leader: field(text.optional(), 'Người đứng đầu.', 'Nguyễn Thị Mẫu'),
});

/** `contacts.private.yml`: personal contacts kept out of git, by producer id; merged at build. */
export const privateContacts = z.record(id, privateContact);

export type ProducerFile = z.output<typeof producer>;
const same: SameShape<ProducerFile & { id: string }, Producer> = true;
void same;
