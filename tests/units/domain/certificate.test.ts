import { expect, test } from 'vitest';
import { lastValidDay } from '../../../src/domain/certificate.ts';

test.each([
  ['2025-12-26', '2028-12-26'],
  ['2024-02-29', '2027-02-28'],
  ['2023-08-31', '2026-08-31'],
])('signed on %s it is valid through %s', (signed, last) => {
  expect(lastValidDay(signed, undefined, 36)).toBe(last);
});

test('another day that the decision states wins, another term of the rule counts', () => {
  expect(lastValidDay('2025-12-26', '2028-12-31', 36)).toBe('2028-12-31');
  expect(lastValidDay('2025-12-31', undefined, 18)).toBe('2027-06-30');
  expect(lastValidDay('2025-12-31', undefined, undefined)).toBeUndefined();
});
