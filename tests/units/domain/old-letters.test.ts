import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { fromTcvnBytes, fromTcvnSigns } from '../../../src/domain/old-letters/tcvn.ts';
import { leftOver } from '../../../src/domain/old-letters/left-over.ts';

test.each([
  ['VNI', 'Cheø buùp Haø Noäi', 'Chè búp Hà Nội'],
  ['VNI', 'Maây tre ñan (mẫu)', 'Mây tre đan (mẫu)'],
  ['VNI', 'Laøn maây naén', 'Làn mây nắn'],
  ['TCVN3', 'G¹o nÕp c¸i hoa vµng', 'Gạo nếp cái hoa vàng'],
  ['TCVN3', 'S¶n phÈm ®Æc s¶n', 'Sản phẩm đặc sản'],
  ['TCVN3', 'ChÌ bóp sao tay HuÕ', 'Chè búp sao tay Huế'],
])('left over from %s: %s', (encoding, text, whole) => {
  const found = leftOver(text);
  expect(found?.whole).toBe(whole);
  expect(found?.encoding).toBe(encoding);
});

test.each([
  'Chè búp sao tay Trần Phú',
  'Gạo nếp cái hoa vàng, 500 g – “thơm” ® ©',
  'Café crème, Noël, naïve, Citroën, Müller, São Paulo, El Niño, Haïti',
  'Côm phờ ô tô Đà Lạt, HTX Núi Trầm, OCOP 4★',
  'Thịt gà đồi ủ muối, mắm tép, ỷ lan',
  '26 × 26 × 18 cm, ± 2 °C, Ø 5, 12 m², 5 µm – 10 µm, ½ và ¼ kg, 3 ÷ 5 ngày, § 4',
])('nothing in: %s', (text) => {
  expect(leftOver(text)).toBeUndefined();
});

test('TCVN3 is what the package of encodings says, byte by byte, and so are the signs that Windows shows', () => {
  for (let byte = 0x20; byte <= 0xff; byte++) {
    const letter = iconv.decode(Buffer.from([byte]), 'tcvn').normalize('NFC');
    expect(fromTcvnBytes([byte]), byte.toString(16)).toBe(letter);
    const shown = new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
    expect(fromTcvnSigns(shown), byte.toString(16)).toBe(letter);
  }
  expect(fromTcvnSigns('Gạo nÕp')).toBe('Gạo nÕp');
});
