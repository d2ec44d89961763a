import { expect, test } from 'vitest';
import { fits, inFiles, OFFERS_PER_FILE } from '../../../../src/domain/buyer/offer.ts';

const tea = { group: 'do-uong', months: [11, 12, 1] } as const;

test.each([
  [{ group: '', month: undefined }, true],
  [{ group: 'do-uong', month: 12 }, true],
  [{ group: 'do-uong', month: 6 }, false],
  [{ group: 'thuc-pham', month: 12 }, false],
])('tea of winter fits %j: %s', (choice, fit) => {
  expect(fits(tea, choice)).toBe(fit);
});

test('what names no month is in none, and in any', () => {
  const basket = { group: 'thu-cong-my-nghe', months: undefined } as const;
  expect(fits(basket, { group: '', month: 5 })).toBe(false);
  expect(fits(basket, { group: '', month: undefined })).toBe(true);
});

test('twenty thousand offers lie in files that a phone can read one by one', () => {
  const files = inFiles(Array.from({ length: 20_000 }, (_, n) => n));
  expect(files).toHaveLength(100);
  expect(files.flat()).toHaveLength(20_000);
  expect(files[0]).toHaveLength(OFFERS_PER_FILE);
  expect(inFiles([])).toEqual([]);
});
