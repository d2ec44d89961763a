import { expect, test } from 'vitest';
import { findPhoneNumbers, plainNumber } from '../../../../src/domain/checks/phone-numbers.ts';

const numbers = (text: string) => findPhoneNumbers(text).map(({ found }) => found);

test.each([
  ['Đặt hàng gọi cô Lan 0912 345 678, Zalo 0912345678.', ['0912 345 678', '0912345678']],
  ['gọi +84 912.345.678', ['+84 912.345.678']],
  ['máy bàn (024) 3386-1234', ['(024) 3386-1234']],
  ['thôn 3 0912 345 678', ['0912 345 678']],
  ['[nhắn](https://zalo.me/0912345678)', ['0912345678']],
])('%s', (text, found) => {
  expect(numbers(text)).toEqual(found);
});

test.each([
  'mã vạch 0000000123457',
  'mã vạch 8936012345678, 01234565',
  'gieo 01.07.2025 10 sào, 01-07-2025 08 giờ',
  'mã sản phẩm 01-277-10033-1-2021',
  'giá 5 000 000 000 đồng, 1.000.000.000 đồng',
  'từ 0,5 đến 0,75 tạ; 0.125 0.25 0.5',
])('no phone: %s', (text) => {
  expect(numbers(text)).toEqual([]);
});

test('one number in two spellings is one', () => {
  expect(plainNumber('+84 912 345 678')).toBe(plainNumber('0912.345.678'));
});
