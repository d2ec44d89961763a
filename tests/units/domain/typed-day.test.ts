import { expect, test } from 'vitest';
import { typedDay } from '../../../src/domain/typed-day.ts';

test.each([
  ['14/3/2025', '2025-03-14'],
  ['14-03-2025', '2025-03-14'],
  [' 1.2.26 ', '2026-02-01'],
  ['2025-03-14', '2025-03-14'],
  ['29/2/2028', '2028-02-29'],
])('%s is a day', (typed, day) => {
  expect(typedDay(typed)).toBe(day);
});

test.each(['31/2/2026', '29/2/2026', '14/13/2025', 'hôm qua', '', '3/2025', '1/2/026'])(
  '%s is none',
  (typed) => {
    expect(typedDay(typed)).toBeUndefined();
  },
);
