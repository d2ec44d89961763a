import { expect, test } from 'vitest';
import { guessDay } from '../../../../src/content/checker/guess-day.ts';

test.each([
  ['4/3/2024', '2024-03-04'],
  ['30/12/2023', '2023-12-30'],
  ['30.12.2023', '2023-12-30'],
  ['22 tháng 8 năm 2022', '2022-08-22'],
  ['ngày 1 tháng 3 năm 2026', '2026-03-01'],
  ['2026-3-1', '2026-03-01'],
  ['2026/03/01', '2026-03-01'],
  ['20260301', '2026-03-01'],
])('“%s” is meant as %s', (written, day) => {
  expect(guessDay(written)).toBe(day);
});

test.each(['5.11', '31/02/2026', '12/30/2023', '2026-02-30', 'hôm qua', ''])(
  '“%s” is not guessed',
  (written) => {
    expect(guessDay(written)).toBeUndefined();
  },
);
