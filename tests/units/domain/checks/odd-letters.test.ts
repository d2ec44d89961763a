import { expect, test } from 'vitest';
import {
  invisibleIn,
  lookAlikesIn,
  plainSigns,
  readAgain,
  withoutInvisible,
} from '../../../../src/domain/checks/odd-letters.ts';

test.each([
  ['zero width', 'Chè\u200B búp', 'Chè búp'],
  ['direction', 'giá \u202Enếp\u202C', 'giá nếp'],
  ['soft hyphen', 'mây\u00ADtre', 'mâytre'],
  ['line break of Word', 'Gạo\vnếp', 'Gạo nếp'],
])('%s is found and taken out', (_, text, plain) => {
  expect(invisibleIn(text)).not.toEqual([]);
  expect(withoutInvisible(text)).toBe(plain);
});

test('pictures that are joined by such a sign stay as they are', () => {
  expect(invisibleIn('👩‍🌾 hái chè 👨‍👩‍👧')).toEqual([]);
  expect(invisibleIn('Gạo nếp cái hoa vàng, 500 g – “thơm”')).toEqual([]);
});

test('letters of another alphabet within a word are found, a word of another language is not', () => {
  expect(lookAlikesIn('Ðèn tre').map(({ found, meant }) => [found, meant])).toEqual([['Ð', 'Đ']]);
  expect(plainSigns('gạо nếp')).toBe('gạo nếp');
  expect(lookAlikesIn('чай, chè')).toEqual([]);
  expect(lookAlikesIn('Đèn đỏ Ưu Ơn')).toEqual([]);
});

test.each([
  ['ChÃ¨ bÃºp sao tay', 'Chè búp sao tay'],
  ['Gáº¡o náº¿p', 'Gạo nếp'],
  ['MÃ¢y tre, nhÃ\u00a0 vÆ°á»\u009dn', 'Mây tre, nhà vườn'],
  ['Cá trÃª â€“ 500 g', 'Cá trê – 500 g'],
])('%s was decoded twice', (text, whole) => {
  expect(readAgain(text)?.whole).toBe(whole);
});

test('Vietnamese, French and signs of money are read as they stand', () => {
  for (const text of ['Cá Âu, ÃO, “à la carte” café', 'Bưởi Diễn 5 €', 'Đường Ô Chợ Dừa «ngõ» Â°C'])
    expect(readAgain(text)?.found ?? '', text).toBe(text.includes('Â°') ? 'Â°C' : '');
});
