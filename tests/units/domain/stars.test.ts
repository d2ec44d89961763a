import { expect, test } from 'vitest';
import { starsForPoints } from '../../../src/domain/stars.ts';

// QĐ 26/2026/QĐ-TTg, Điều 3, on purpose not in order.
const THRESHOLDS = [
  { stars: 3, from: 50 },
  { stars: 5, from: 90 },
  { stars: 1, from: 0 },
  { stars: 4, from: 70 },
  { stars: 2, from: 30 },
] as const;

test.each([
  [100, 5],
  [90, 5],
  [89.999, 4],
  [89.6, 4],
  [70, 4],
  [69.9, 3],
  [50, 3],
  [49.99, 2],
  [30, 2],
  [29.9, 1],
  [0, 1],
])('%d points earn %i stars, never rounded up', (points, stars) => {
  expect(starsForPoints(points, THRESHOLDS)).toBe(stars);
});

test.each([-0.1, 100.1, Number.NaN, Number.POSITIVE_INFINITY])('%d is no score', (points) => {
  expect(starsForPoints(points, THRESHOLDS)).toBeUndefined();
});

test('below every threshold no star is earned', () => {
  expect(starsForPoints(40, [{ stars: 3, from: 50 }])).toBeUndefined();
  expect(starsForPoints(40, [])).toBeUndefined();
});
