import { expect, it } from 'vitest';
import { readList, toCsv } from '../../../src/client/stamp/delivery-list.ts';

it("finds the stamps in a delivery note's lines, whatever else stands there", () => {
  const note = [
    'STT;Mã;Số lượng',
    '',
    '1;7h3k-9qx2;20',
    '2\tHTTPS://A.EXAMPLE/T/7H3K9QX2/#ABC\tgói',
    '7H3K 9QX2',
    '3\tHTTPS://A.EXAMPLE.EVIL.EXAMPLE/T/7H3K9QX2/#ABC\tgói',
  ].join('\r\n');
  expect(readList(note, ['a.example'])).toEqual([
    { aside: 'STT;Mã;Số lượng' },
    { code: '7h3k-9qx2', seal: null },
    { code: '7H3K9QX2', seal: 'ABC' },
    { code: '7H3K 9QX2', seal: null },
    { host: 'a.example.evil.example', code: '7H3K9QX2' },
  ]);
  expect(readList(' \n\n', [])).toEqual([]);
});

it('knows goods by their barcode, which is no stamp', () => {
  const note = ['893;Gạo nếp;20', '2000000000015\tGạo nếp\t20 túi', '2000000000014'].join('\n');
  expect(readList(note, [])).toEqual([
    { aside: '893;Gạo nếp;20' },
    { gtin: '02000000000015', rightCheck: true, from: null },
    { gtin: '02000000000014', rightCheck: false, from: null },
  ]);
});

it.each([
  'Phiếu giao hàng số 12',
  'STT Mã tem Sản phẩm',
  'STT\tMã tem\tSản phẩm\tSố lượng\tĐơn giá',
  'Ngày 26/11/2026, số HD001234',
  'Người nhận: Nguyễn Thị Thanh, ĐT 0912345678',
  'Gạo nếp cái hoa vàng; 20 túi gạo; 120000đ; 1000 2500',
  'Delivery note for customer',
  'Tổng cộng: 1.250.000 đồng',
])('leaves aside a line without a code: %s', (line) => {
  expect(readList(line, [])).toEqual([{ aside: line }]);
});

it.each([
  ['1 DBJ7Y0PP Gạo nếp 20 túi', 'DBJ7Y0PP'],
  ['1 397R 120B Gạo nếp 20 túi', '397R 120B'],
  ['Gạo nếp (dbj7-yopp): 20 túi 8934567890123', 'dbj7-yopp'],
  ['SP12AB34\tDBJ7Y0PP\tGạo nếp', 'DBJ7Y0PP'],
  ['2 7H3K9QX3 Gạo nếp 20 túi', '7H3K9QX3'],
  ['7H3K9QX3\t9506000134352\tGạo nếp', '7H3K9QX3'],
  ['1 7H3K9QX Gạo nếp', '7H3K9QX'],
  ['ÂBJ7 Y0PP;Gạo', 'ÂBJ7 Y0PP'],
  ['ABCDEFGK', 'ABCDEFGK'],
])('finds the code, right or with a slip, among words: %s', (line, code) => {
  expect(readList(line, [])).toEqual([{ code, seal: null }]);
});

it('finds each of several in one line, and ends an address where its column ends', () => {
  expect(readList('1 397R 120B, DBJ7Y0PP', [])).toEqual([
    { code: '397R 120B', seal: null },
    { code: 'DBJ7Y0PP', seal: null },
  ]);
  expect(readList('1;HTTPS://A.EXAMPLE/T/7H3K9QX2/#ABC;20', ['a.example'])).toEqual([
    { code: '7H3K9QX2', seal: 'ABC' },
  ]);
});

it('names a link of another site and a page of this one', () => {
  expect(readList('1 https://hn.check.net.vn/x', [])).toEqual([
    { host: 'hn.check.net.vn', code: 'https://hn.check.net.vn/x' },
  ]);
  expect(readList('https://a.example/san-pham/', ['a.example'])).toEqual([
    { page: 'https://a.example/san-pham/' },
  ]);
});

it('knows a barcode by its check digit among other words', () => {
  expect(readList('1 9506000134352 Gạo nếp 20 túi', [])).toEqual([
    { gtin: '09506000134352', rightCheck: true, from: null },
  ]);
  expect(readList('MST 0101234567001 Gạo nếp', [])).toEqual([{ aside: 'MST 0101234567001 Gạo nếp' }]);
});

it('writes CSV that opens well and runs nothing', () => {
  const row = {
    code: '=1+1',
    kind: 'bad-code',
    holds: false,
    verdict: 'a "b", c',
    product: 'Gạo',
    maker: '-x',
    stars: '4',
    lastValidDay: '',
  } as const;
  expect(toCsv(['Mã', 'Kết quả'], [row])).toBe('\uFEFFMã,Kết quả\r\n\'=1+1,"a ""b"", c",Gạo,\'-x,4,\r\n');
});

it('names the site whose link holds a barcode', () => {
  const [item] = readList('https://ocop-chuong-my.example@evil.example/01/09506000134352', [
    'ocop-chuong-my.example',
  ]);
  expect(item).toEqual({ gtin: '09506000134352', rightCheck: true, from: 'evil.example' });
});

it.each([
  'https:/evil.example/T/7H3K9QX2/#ABC',
  'https:evil.example/T/7H3K9QX2/#ABC',
  String.raw`https:\\evil.example\T\7H3K9QX2\#ABC`,
  'HTTP:///evil.example/T/7H3K9QX2/',
])('%s opens another site, however its slashes are written', (address) => {
  const of = readList(`3;${address};20`, ['a.example']);
  expect(of).toEqual([{ host: 'evil.example', code: '7H3K9QX2' }]);
});

it('a word with a colon is no address', () => {
  expect(readList('7H3K-9QX2; https: xem trang', ['a.example'])).toEqual([{ code: '7H3K-9QX2', seal: null }]);
});
