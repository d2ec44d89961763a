import { expect, test } from 'vitest';
import { unbrokenCounts } from '../../../src/components/unbroken-counts.ts';

const visible = (text: string) => unbrokenCounts(text).replaceAll('\u00a0', '~');

test('a number stays with the word it counts', () => {
  expect(visible('Công nhận sản phẩm OCOP 3 sao, 4 sao đợt 1 năm 2026 (mẫu)')).toBe(
    'Công nhận sản phẩm OCOP~3~sao, 4~sao đợt~1 năm~2026 (mẫu)',
  );
  expect(visible('Giấy có giá trị 36 tháng')).toBe('Giấy có giá trị 36~tháng');
  expect(visible('Valid for 36 months')).toBe('Valid for 36~months');
});

test('other words part where the line ends', () => {
  const titles = [
    'Sửa đổi Quyết định 148/QĐ-TTg',
    'Lò 3 saoxanh',
    'Chương Mỹ có thêm sản phẩm',
    'Nhà máy 2 Phú Nghĩa',
  ];
  expect(titles.map(unbrokenCounts)).toEqual(titles);
});
