import { describe, expect, test } from 'vitest';
import { CLAIM_PHRASES, findClaims } from '../../../../src/domain/checks/claim-words.ts';

const phrases = (text: string) => findClaims(text).map(({ phrase }) => phrase);

test.each(CLAIM_PHRASES)('finds “%s”, capitals and decomposed accents alike', (phrase) => {
  expect(phrases(`Trà này ${phrase}.`)).toEqual([phrase]);
  expect(phrases(phrase.toUpperCase().normalize('NFD'))).toEqual([phrase]);
});

describe('innocent words', () => {
  test.each([
    'giá trị của làng nghề',
    'không phun thuốc trừ sâu',
    'mã số 10, phiếu số 1/2025, đường số 1-3, nhà số 1',
    'hạ nhiệt lò xuống, đường huyện lộ',
    'tốt nhì, tốt nhấtt',
    'Thực phẩm này không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh.',
    'ngủ ngoan',
    'cured for three days',
  ])('%s', (text) => {
    expect(phrases(text)).toEqual([]);
  });
});

test('a disclaimer does not hide a claim beside it', () => {
  expect(phrases('Không thay thế thuốc chữa bệnh. Chữa bệnh mất ngủ.')).toEqual(['chữa bệnh']);
});

test('a phrase is told once, where it first stands, across a line break too', () => {
  const text = 'Gạo tốt\nnhất, tốt nhất.';
  expect(findClaims(text)).toEqual([{ phrase: 'tốt nhất', offset: 4 }]);
});
