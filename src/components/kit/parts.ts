/** The parts of the kit: address below /kit/ → title. */
export const PARTS = {
  '': 'Bộ mẫu giao diện: chữ, thẻ, ảnh',
  'tem-va-so-lieu': 'Bộ mẫu giao diện: tem, ô nhập, số liệu',
  'giao-thuong': 'Bộ mẫu giao diện: giao thương, trang chủ, bộ lọc',
};
export type Part = keyof typeof PARTS;
