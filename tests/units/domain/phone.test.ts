import { expect, test } from 'vitest';
import { bareNumber, isPhone, renumbered, withLostZero } from '../../../src/domain/phone.ts';

test.each([
  '0912 345 678',
  '+84 912 345 678',
  '(024) 3386 0000',
  '024-3386-0000',
  '0000 123 456',
  '1900 1234',
  '1800.599.920',
])('%s can be dialled', (written) => {
  expect(isPhone(written)).toBe(true);
  expect(bareNumber(written)).toMatch(/^\+?\d+$/);
});

test.each([
  '912345678',
  '0168 234 5678',
  '+84 168 234 5678',
  '0912 345 678 / 0912 345 679',
  '1901 1234',
  '19001',
  'không có',
])('%s cannot', (written) => {
  expect(isPhone(written)).toBe(false);
});

test('an eleven-digit mobile number has become one of ten', () => {
  expect(renumbered('0168 234 5678')).toBe('0382345678');
  expect(renumbered('+84 123 456 7890')).toBe('0834567890');
  expect(renumbered('024 3386 0000')).toBeUndefined();
  expect(renumbered('0912 345 678')).toBeUndefined();
});

test('a spreadsheet took the first zero away', () => {
  expect(withLostZero('912345678')).toBe('0912345678');
  expect(withLostZero('2433860000')).toBe('02433860000');
  expect(withLostZero('12345')).toBeUndefined();
});
