import { expect, test } from 'vitest';
import { isTaxCode, taxCodeCheckDigit } from '../../../src/domain/tax-code.ts';

test('the tenth digit follows from the first nine', () => {
  expect(isTaxCode('0123456787')).toBe(true);
  expect(isTaxCode('0123456787-001')).toBe(true);
  for (const digit of [0, 1, 2, 3, 4, 5, 6, 8, 9]) expect(isTaxCode(`012345678${digit}`)).toBe(false);
});

test('two swapped digits are found', () => {
  expect(isTaxCode('0123465787')).toBe(false);
});

test('samples start with 0000; a person’s twelve digits are no tax code', () => {
  expect(isTaxCode('0000000001')).toBe(true);
  expect(isTaxCode('001080012345')).toBe(false);
});

test('some nine digits are never issued', () => {
  const never = Array.from({ length: 30 }, (_, i) => String(100000000 + i)).filter(
    (nine) => taxCodeCheckDigit(nine) === undefined,
  );
  expect(never.length).toBeGreaterThan(0);
});
