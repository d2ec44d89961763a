import { describe, expect, test } from 'vitest';
import { gtinCheckDigit, isGtin } from '../../../src/domain/gtin.ts';

// Examples of the GS1 General Specifications and of common use.
describe.each([
  '629104150021 3',
  '4006381333931',
  '96385074',
  '012345678905',
  '10614141543219',
  '2000000000015',
])('%s', (printed) => {
  const code = printed.replace(' ', '');
  test('has the right check digit', () => {
    expect(gtinCheckDigit(code.slice(0, -1))).toBe(Number(code.at(-1)));
    expect(isGtin(code)).toBe(true);
  });
  test('is refused with any other', () => {
    for (let digit = 0; digit < 10; digit++) {
      const other = `${code.slice(0, -1)}${digit}`;
      expect(isGtin(other)).toBe(other === code);
    }
  });
});

test('a check digit of 10 is 0', () => {
  expect(gtinCheckDigit('000000000000')).toBe(0);
});

test.each([
  '',
  '0',
  '20000000000',
  '200000000001500',
  '200000000001',
  '2000 000000015',
  '２０００００００００００１５',
])('refuses “%s”', (code) => {
  expect(isGtin(code)).toBe(false);
});
