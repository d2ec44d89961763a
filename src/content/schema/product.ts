import { z } from 'zod';
import { GROUP_IDS, type GroupId } from '../../domain/group.ts';
import { CHANNEL_KINDS, type Product } from '../../domain/product.ts';
import { certificate, proposal } from './certificate.ts';
import { bilingual, bilingualProse, field, text } from './field.ts';
import { day, duration, gtin, id, quantity, reference, url } from './format.ts';
import { photo } from './photo.ts';
import type { SameShape } from './same-shape.ts';

const count = z.number().int().positive();

const pack = z.strictObject({
  netContent: field(quantity, 'Khối lượng tịnh hoặc số lượng.', { value: 500, unit: 'g' }),
  packaging: field(bilingual.optional(), 'Bao bì.', { vi: 'Túi giấy', en: 'Paper bag' }),
  gtin: field(gtin.optional(), 'Mã vạch, viết trong dấu nháy.', '2000000000015', 'Mã vạch'),
  unitsPerCarton: field(count.optional(), 'Số gói trong một thùng.', 24),
});

const facts = z.strictObject({
  packs: field(z.array(pack).min(1).optional(), 'Các quy cách đóng gói.', undefined),
  ingredients: field(bilingual.optional(), 'Thành phần.', { vi: 'Gạo tẻ 100 %', en: 'Rice 100 %' }),
  allergens: field(bilingual.optional(), 'Chất hay gây dị ứng có trong sản phẩm, như trên nhãn.', {
    vi: 'Lạc, vừng',
    en: 'Peanuts, sesame',
  }),
  materials: field(bilingual.optional(), 'Nguyên liệu (hàng thủ công).', {
    vi: 'Mây, tre',
    en: 'Rattan, bamboo',
  }),
  dimensions: field(bilingual.optional(), 'Kích thước.', '30 × 20 × 25 cm'),
  storage: field(bilingual.optional(), 'Cách bảo quản.', 'Để nơi khô, mát'),
  shelfLife: field(duration.optional(), 'Hạn dùng kể từ ngày sản xuất.', { value: 12, unit: 'month' }),
  usage: field(bilingual.optional(), 'Cách dùng.', 'Rửa qua rồi nấu'),
  warnings: field(bilingual.optional(), 'Điều cần cẩn thận.', 'Không dùng cho trẻ dưới 1 tuổi'),
  traceabilityUrl: field(
    url.optional(),
    'Đường dẫn truy xuất nguồn gốc của nhà sản xuất.',
    'https://example.org/truy-xuat',
  ),
  traceabilityTriedOn: field(day.optional(), 'Ngày có người mở thử đường dẫn ấy lần gần nhất.', '2026-11-20'),
  rawMaterialArea: field(bilingual.optional(), 'Vùng nguyên liệu.', 'Bãi ven sông Bùi, 5 ha'),
  packaging: field(
    z
      .strictObject({
        description: field(bilingual.optional(), 'Bao bì làm bằng gì.', 'Hộp bìa'),
        recycled: field(z.boolean().optional(), 'Bao bì tái chế?', true),
      })
      .optional(),
    'Bao bì.',
    undefined,
  ),
  trademark: field(
    z
      .strictObject({
        name: field(text, 'Tên nhãn hiệu.', 'Hương Đồng (mẫu)'),
        number: field(text.optional(), 'Số đăng ký.', 'MẪU-4-0000'),
      })
      .optional(),
    'Nhãn hiệu đã đăng ký.',
    undefined,
  ),
  industrialDesign: field(
    z.strictObject({ number: field(text, 'Số bằng.', 'MẪU-3-0000') }).optional(),
    'Kiểu dáng công nghiệp đã đăng ký.',
    undefined,
  ),
  selfDeclaration: field(text.optional(), 'Số bản tự công bố (NĐ 15/2018).', 'MẪU-01/2025'),
  testReportOn: field(day.optional(), 'Ngày phiếu kiểm nghiệm.', '2026-01-10'),
});

const channel = z.strictObject({
  kind: field(z.enum(CHANNEL_KINDS), 'Loại nơi bán.', 'supermarket'),
  name: field(text, 'Tên nơi bán.', 'Cửa hàng mẫu'),
  url: field(url.optional(), 'Đường dẫn gian hàng.', 'https://example.org/gian-hang'),
  address: field(text.optional(), 'Địa chỉ.', 'Đường Mẫu, phường Chương Mỹ'),
  place: field(
    reference('places').optional(),
    'Mã địa phương của nơi bán.',
    'phuong-chuong-my',
    'Địa phương của nơi bán',
  ),
});

const trade = z.strictObject({
  unitsPerCarton: field(count.optional(), 'Số đơn vị trong một thùng.', 24),
  minimumOrder: field(quantity.optional(), 'Đặt ít nhất.', { value: 10, unit: 'carton' }),
  capacityPerMonth: field(quantity.optional(), 'Mỗi tháng làm được.', { value: 2, unit: 'tonne' }),
  season: field(
    z.array(z.number().int().min(1).max(12)).min(1).optional(),
    'Các tháng có hàng.',
    [10, 11, 12, 1],
  ),
  leadTimeDays: field(count.optional(), 'Số ngày từ lúc đặt đến lúc giao.', 7),
  deliveryArea: field(bilingual.optional(), 'Giao được đến đâu.', 'Hà Nội và các tỉnh lân cận'),
  shelfLifeOnDelivery: field(bilingual.optional(), 'Hạn dùng còn lại khi giao.', 'Ít nhất 2/3'),
  returns: field(bilingual.optional(), 'Đổi, trả hàng.', 'Đổi trong 7 ngày nếu lỗi bao bì'),
  channels: field(z.array(channel).min(1).optional(), 'Nơi bán.', undefined),
});

const held = z.strictObject({
  name: field(text, 'Tên giấy chứng nhận.', 'VietGAP'),
  number: field(text.optional(), 'Số.', 'MẪU-VG-01'),
  issuer: field(text.optional(), 'Nơi cấp.', 'Tổ chức chứng nhận mẫu'),
  expiresOn: field(day.optional(), 'Ngày hết hạn.', '2027-05-01'),
});

const group = z.enum(GROUP_IDS as [GroupId, ...GroupId[]]);

/** `products/<id>/index.md`: the id is the folder's name, the Vietnamese story the Markdown below the fields. */
export const product = z.strictObject({
  name: field(bilingual, 'Tên sản phẩm như trên giấy chứng nhận.', {
    vi: 'Làn mây mắt cáo (mẫu)',
    en: 'Fox-eye rattan basket (sample)',
  }),
  summary: field(bilingual.optional(), 'Một câu giới thiệu.', 'Làn mây đan tay, nhẹ và bền.'),
  set: field(
    z.number().int().min(1).max(26).meta({ format: 'product-set' }).optional(),
    'Số bộ sản phẩm, 1–26, theo Phụ lục I QĐ 26/2026.',
    21,
    'Bộ sản phẩm, theo Phụ lục I QĐ 26/2026',
  ),
  group: field(group.optional(), 'Nhóm, chỉ ghi khi chưa biết bộ.', 'thu-cong-my-nghe'),
  producer: field(
    reference('producers'),
    'Mã nhà sản xuất, là tên tệp trong producers/.',
    'htx-may-tre-phu-vinh-mau',
    'Nhà sản xuất',
  ),
  alcohol: field(
    z.number().min(0).max(100).optional(),
    'Độ cồn của rượu, bia, % thể tích, như trên nhãn. Bộ 14, 15 phải có. Từ 15 trở lên trang chỉ ghi thông tin của sổ đăng ký: không bài viết, ảnh, quà tặng, áp phích.',
    14,
  ),
  place: field(
    reference('places').optional(),
    'Mã địa phương nơi làm ra, trong places.yml.',
    'xa-phu-nghia-cu',
    'Địa phương nơi làm ra',
  ),
  productCode: field(text.optional(), 'Mã sản phẩm OCOP, chép đúng như in: mã cũ như ví dụ, hoặc mã mới gồm mã tỉnh, mã xã, số thứ tự do xã đặt, năm.', '01-277-10033-1-2021'),
  certificates: field(z.array(certificate).min(1), 'Các lần được công nhận, cũ trước, mới sau.', [
    { basis: 'decision', decision: 'mau-12-2025', stars: 4 },
  ]),
  proposal: field(proposal.optional(), 'Đã được đề nghị Bộ đánh giá 5 sao.', undefined),
  facts: field(facts.optional(), 'Thông tin in trên bao bì.', undefined),
  trade: field(trade.optional(), 'Thông tin cho người mua buôn.', undefined),
  otherCertificates: field(z.array(held).min(1).optional(), 'Giấy chứng nhận khác đang có.', undefined),
  photos: field(z.array(photo).min(1).max(12).optional(), 'Ảnh, tấm đầu là ảnh chính.', undefined),
  keywords: field(z.array(text).optional(), 'Từ người ta hay gõ khi tìm.', ['giỏ mây', 'quà tặng']),
  gift: field(z.boolean().optional(), 'Hợp làm quà tặng?', true),
  craftVillage: field(bilingual.optional(), 'Làng nghề.', 'Làng nghề mây tre đan'),
  tourismPoint: field(bilingual.optional(), 'Điểm du lịch.', 'Vườn bưởi mở cửa cho khách'),
  illustration: field(id.optional(), 'Tên hình vẽ thay cho hình của bộ, khi chưa có ảnh.', 'craft-may-tre'),
});

/** `products/<id>/en.md` holds the English story; it has no fields. */
export const productEnglish = z.strictObject({});

export const story = bilingualProse;
export type ProductFile = z.output<typeof product>;
const same: SameShape<ProductFile & { id: string }, Product> = true;
void same;
