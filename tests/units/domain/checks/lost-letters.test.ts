import { expect, test } from 'vitest';
import { lostLetter } from '../../../../src/domain/checks/lost-letters.ts';

test.each([
  ['G?o n?p', 'G?o', 2],
  ['Xã Phú Ngh?a', 'Ngh?a', 4],
  ['làm t? ngu?i già', 't?', 2],
  ['?ông Phuong', '?ông', 1],
  ['MÂY TRE Đ?ng quê', 'Đ?ng', 2],
  ['GI? XÁCH G?O', 'G?O', 2],
  ['Ngon không? Ch? búp', 'Ch?', 3],
  ['khoai s?', 's?', 2],
  ['nuôi t? 3 tháng', 't?', 2],
])('%s: %s, sign %i', (text, word, nth) => {
  expect(lostLetter(text)).toMatchObject({ word, nth });
});

test.each([
  'Vì sao gọi là chè kho?',
  'Ngon không?Có chứ',
  'ngon không?rất ngon',
  'Bao nhiêu kg? nếu mua nhiều',
  'Giá mấy đ? Hay là 5 k?',
  'Loại nào, B? Hỏi HTX? và UBND?',
  'Có phải OCOP? và mấy sao?',
  'https://htx-mau.example/tim?gao=nep',
  'Thế nào là OCOP?!',
  'Sao lại thế ??? Vì mưa.',
])('%s: an ordinary question mark', (text) => {
  expect(lostLetter(text)).toBeUndefined();
});
