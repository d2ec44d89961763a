import { expect, test } from 'vitest';
import { productSet, PRODUCT_SETS } from '../../../src/domain/product-set.ts';
import { inLanguage } from '../../../src/domain/text.ts';

test('English falls back to Vietnamese, and says that it is Vietnamese', () => {
  expect(inLanguage({ vi: 'Gạo', en: 'Rice' }, 'en')).toEqual({ text: 'Rice', lang: 'en' });
  expect(inLanguage({ vi: 'Gạo' }, 'en')).toEqual({ text: 'Gạo', lang: 'vi' });
  expect(inLanguage({ vi: 'Gạo', en: '' }, 'en')).toEqual({ text: 'Gạo', lang: 'vi' });
  expect(inLanguage({ vi: 'Gạo', en: 'Rice' }, 'vi')).toEqual({ text: 'Gạo', lang: 'vi' });
});

test('product sets are found by their number in the annex', () => {
  expect(PRODUCT_SETS.map(({ number }) => number)).toEqual(Array.from({ length: 26 }, (_, i) => i + 1));
  expect(productSet(26)?.group).toBe('du-lich');
  expect(productSet(0)).toBeUndefined();
  expect(productSet(27)).toBeUndefined();
  expect(productSet(undefined)).toBeUndefined();
});
