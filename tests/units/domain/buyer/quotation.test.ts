import { describe, expect, test } from 'vitest';
import {
  enquiryText,
  giftEnquiryText,
  mailtoLink,
  zaloLink,
  type Enquiry,
} from '../../../../src/domain/buyer/quotation.ts';

const words = {
  greeting: 'Kính gửi {producer},',
  intro: 'Xin hỏi:',
  line: '- {product}: {quantity} ({url})',
  lineWithout: '- {product} ({url})',
  status: '  (giấy chứng nhận: {status})',
  place: 'Giao đến: {value}',
  when: 'Cần: {value}',
  ask: 'Xin báo giá.',
  from: 'Người hỏi: {value}',
  reach: 'Liên hệ: {value}',
  gift: '- {quantity} bộ {gift} ({url}):',
  giftWithout: '- Bộ {gift} ({url}):',
  giftItem: '  + {product}, {amount}',
  giftItemWithout: '  + {product}',
};
const enquiry: Enquiry = {
  producer: 'HTX “Mây & Tre”',
  lines: [
    { product: 'Làn {mây}', url: 'https://ocop.example/san-pham/lan/', quantity: ' 200 chiếc ' },
    { product: 'Giỏ', url: 'https://ocop.example/san-pham/gio/', quantity: '' },
  ],
  place: 'Kho Mẫu',
  when: '',
  buyer: 'Chị Mẫu',
  reach: '0000 200 106',
  note: '',
};

describe('an enquiry', () => {
  test('says what was filled in, line by line, and nothing else', () => {
    expect(enquiryText(enquiry, words).split('\n')).toEqual([
      'Kính gửi HTX “Mây & Tre”,',
      'Xin hỏi:',
      '- Làn {mây}: 200 chiếc (https://ocop.example/san-pham/lan/)',
      '- Giỏ (https://ocop.example/san-pham/gio/)',
      'Giao đến: Kho Mẫu',
      'Xin báo giá.',
      'Người hỏi: Chị Mẫu',
      'Liên hệ: 0000 200 106',
    ]);
  });

  test('says below a product that its certificate is no longer in force', () => {
    const [line] = enquiry.lines;
    if (!line) throw new Error('no line');
    const lapsed = { ...line, lapsed: 'Bị thu hồi ngày 14/08/2026' };
    expect(
      enquiryText({ ...enquiry, lines: [lapsed] }, words)
        .split('\n')
        .slice(2, 4),
    ).toEqual([
      '- Làn {mây}: 200 chiếc (https://ocop.example/san-pham/lan/)',
      '  (giấy chứng nhận: Bị thu hồi ngày 14/08/2026)',
    ]);
  });

  test('about a gift set asks for the set, with what is in it', () => {
    const gift = {
      name: 'Quà Tết',
      url: 'https://ocop.example/qua-tang/tet/',
      items: [{ product: 'Bưởi', amount: '2 quả' }, { product: 'Mứt' }],
    };
    const lines = (quantity: string) =>
      giftEnquiryText({ ...enquiry, gift, quantity }, words)
        .split('\n')
        .slice(0, 6);
    expect(lines('120')).toEqual([
      'Kính gửi HTX “Mây & Tre”,',
      'Xin hỏi:',
      '- 120 bộ Quà Tết (https://ocop.example/qua-tang/tet/):',
      '  + Bưởi, 2 quả',
      '  + Mứt',
      'Giao đến: Kho Mẫu',
    ]);
    expect(lines(' ')[2]).toBe('- Bộ Quà Tết (https://ocop.example/qua-tang/tet/):');
  });

  test('goes whole into a letter, whatever signs it holds', () => {
    const text = enquiryText({ ...enquiry, note: '50 % trả trước? & giao #2' }, words);
    const link = new URL(mailtoLink('ban.hang@htx-mau.example', 'Hỏi hàng & giá', text));
    expect(link.protocol).toBe('mailto:');
    expect(link.pathname).toBe('ban.hang@htx-mau.example');
    expect(link.searchParams.get('subject')).toBe('Hỏi hàng & giá');
    expect(link.searchParams.get('body')).toBe(text.replaceAll('\n', '\r\n'));
  });

  test.each([
    ['0912 345 678', 'https://zalo.me/84912345678'],
    ['+84912345678', 'https://zalo.me/84912345678'],
  ])('knows Zalo’s address of %s', (number, link) => {
    expect(zaloLink(number)).toBe(link);
  });
});
