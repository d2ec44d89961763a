import { describe, expect, test } from 'vitest';
import { untoldAllergens } from '../../../../src/domain/checks/allergen-words.ts';

describe('foods that cause allergies', () => {
  test.each([
    ['Bột mì, trứng, sữa tươi, đường', ['bột mì', 'trứng', 'sữa']],
    ['Lạc 60 %, vừng 30 %, muối hạt', ['lạc', 'vừng']],
    ['Đậu phộng, mè, hạt điều', ['đậu phộng', 'hạt điều', 'mè']],
    ['Thịt lợn nạc, nước mắm', ['nước mắm']],
    ['Tép riu, muối', ['tép']],
    ['Đỗ tương 38 %', ['đỗ tương']],
  ])('of “%s” are found', (text, foods) => {
    expect(untoldAllergens(text, '').sort()).toEqual([...foods].sort());
  });

  test.each([
    'Gạo nếp Đồng Lạc, muối',
    'Lá lạc tiên, lá vông',
    'Sữa đậu',
    'Sữa ong chúa 100 %',
    'Cà rốt, cà phê, cải bẹ, đỗ xanh',
    'Húng quế, tía tô, mùi tàu',
    'Mật ong 100 %',
  ])('are not seen in “%s”', (text) => {
    expect(untoldAllergens(text, '')).toEqual([]);
  });

  test('a fish is not sesame', () => {
    expect(untoldAllergens('Cá mè, muối', '')).toEqual(['cá']);
  });

  test('are told under any name of the same food', () => {
    expect(untoldAllergens('Nước mắm, đậu phộng', 'Cá; lạc')).toEqual([]);
    expect(untoldAllergens('Nước mắm, đậu phộng', 'Cá')).toEqual(['đậu phộng']);
  });

  test('are the same whatever form the letters are in', () => {
    expect(untoldAllergens('Đậu nành'.normalize('NFD'), '')).toEqual(['đậu nành']);
  });
});
