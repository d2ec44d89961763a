import type { ProductSet } from './group.ts';

/** The 26 product sets, Phụ lục I of QĐ 26/2026/QĐ-TTg (22/05/2026), by number. */
export const PRODUCT_SETS: readonly ProductSet[] = [
  {
    number: 1,
    group: 'thuc-pham',
    name: { vi: 'Rau, củ, quả, hạt tươi', en: 'Fresh vegetables, tubers, fruits, seeds and nuts' },
  },
  {
    number: 2,
    group: 'thuc-pham',
    name: { vi: 'Thịt, thủy sản, trứng, sữa tươi', en: 'Fresh meat, seafood, eggs and milk' },
  },
  {
    number: 3,
    group: 'thuc-pham',
    name: { vi: 'Gạo, ngũ cốc, hạt sơ chế khác', en: 'Rice, cereals and other lightly processed grains' },
  },
  {
    number: 4,
    group: 'thuc-pham',
    name: {
      vi: 'Mật ong, mật khác và nông sản thực phẩm khác',
      en: 'Honey, other nectars and other farm foods',
    },
  },
  { number: 5, group: 'thuc-pham', name: { vi: 'Đồ ăn nhanh', en: 'Ready-to-eat food' } },
  {
    number: 6,
    group: 'thuc-pham',
    name: { vi: 'Chế biến từ gạo, ngũ cốc', en: 'Products of rice and cereals' },
  },
  {
    number: 7,
    group: 'thuc-pham',
    name: { vi: 'Chế biến từ rau, củ, quả, hạt', en: 'Products of vegetables, tubers, fruits and seeds' },
  },
  {
    number: 8,
    group: 'thuc-pham',
    name: {
      vi: 'Chế biến từ thịt, trứng, sữa, thủy sản, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác',
      en: 'Products of meat, eggs, milk, seafood, honey and other farm foods',
    },
  },
  {
    number: 9,
    group: 'thuc-pham',
    name: {
      vi: 'Tương, nước mắm, gia vị dạng lỏng khác',
      en: 'Soy paste, fish sauce and other liquid seasonings',
    },
  },
  { number: 10, group: 'thuc-pham', name: { vi: 'Gia vị khác', en: 'Other seasonings' } },
  { number: 11, group: 'thuc-pham', name: { vi: 'Chè tươi, chế biến', en: 'Tea, fresh or processed' } },
  {
    number: 12,
    group: 'thuc-pham',
    name: { vi: 'Sản phẩm chè từ thực vật khác', en: 'Teas of other plants' },
  },
  { number: 13, group: 'thuc-pham', name: { vi: 'Cà phê, ca cao', en: 'Coffee and cocoa' } },
  { number: 14, group: 'do-uong', name: { vi: 'Rượu trắng', en: 'Clear rice spirits' }, alcoholic: true },
  {
    number: 15,
    group: 'do-uong',
    name: { vi: 'Đồ uống có cồn khác', en: 'Other alcoholic drinks' },
    alcoholic: true,
  },
  {
    number: 16,
    group: 'do-uong',
    name: {
      vi: 'Nước khoáng thiên nhiên, nước uống đóng chai',
      en: 'Natural mineral water and bottled water',
    },
  },
  { number: 17, group: 'do-uong', name: { vi: 'Đồ uống không cồn', en: 'Soft drinks' } },
  {
    number: 18,
    group: 'duoc-lieu',
    name: {
      vi: 'Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền',
      en: 'Food supplements, herbal and traditional medicines',
    },
  },
  {
    number: 19,
    group: 'duoc-lieu',
    name: { vi: 'Mỹ phẩm có thành phần từ dược liệu', en: 'Cosmetics with medicinal plants' },
  },
  {
    number: 20,
    group: 'duoc-lieu',
    name: { vi: 'Tinh dầu và dược liệu khác', en: 'Essential oils and other medicinal plants' },
  },
  {
    number: 21,
    group: 'thu-cong-my-nghe',
    name: { vi: 'Thủ công mỹ nghệ gia dụng, trang trí', en: 'Household and decorative handicrafts' },
  },
  { number: 22, group: 'thu-cong-my-nghe', name: { vi: 'Vải, may mặc', en: 'Textiles and clothing' } },
  { number: 23, group: 'sinh-vat-canh', name: { vi: 'Hoa', en: 'Flowers' } },
  { number: 24, group: 'sinh-vat-canh', name: { vi: 'Cây cảnh', en: 'Ornamental plants' } },
  { number: 25, group: 'sinh-vat-canh', name: { vi: 'Động vật cảnh', en: 'Ornamental animals' } },
  {
    number: 26,
    group: 'du-lich',
    name: {
      vi: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
      en: 'Community tourism, ecotourism and tourism sites',
    },
  },
];

/** The set with this number, or undefined where the annex has none. */
export function productSet(number: number | undefined): ProductSet | undefined {
  return number === undefined ? undefined : PRODUCT_SETS[number - 1];
}
