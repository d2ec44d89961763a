import { expect, it } from 'vitest';
import { readList, toCsv } from '../../../src/elements/stamp/delivery-list.ts';

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
    { code: 'STT', seal: null },
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
    { code: '893', seal: null },
    { gtin: '02000000000015', rightCheck: true },
    { gtin: '02000000000014', rightCheck: false },
  ]);
});

it('writes CSV that opens well and runs nothing', () => {
  const row = {
    code: '=1+1',
    kind: 'bad-code',
    verdict: 'a "b", c',
    product: 'Gạo',
    maker: '-x',
    stars: '4',
    lastValidDay: '',
  } as const;
  expect(toCsv(['Mã', 'Kết quả'], [row])).toBe('\uFEFFMã,Kết quả\r\n\'=1+1,"a ""b"", c",Gạo,\'-x,4,\r\n');
});
