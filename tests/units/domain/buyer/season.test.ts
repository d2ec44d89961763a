import { describe, expect, test } from 'vitest';
import { isInSeason, seasonRow } from '../../../../src/domain/buyer/season.ts';
import type { ProductView } from '../../../../src/domain/product-view.ts';
import { formatSeason } from '../../../../src/i18n/facts.ts';

const view = (season?: readonly number[]) => ({ product: { trade: { season } } }) as unknown as ProductView;

describe('seasons', () => {
  test('count products by month; one that names no month is in none', () => {
    const { counts } = seasonRow([view([11, 12, 1]), view([1, 2]), view()]);
    expect(counts).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
    expect(isInSeason(view([12]), 12)).toBe(true);
    expect(isInSeason(view(), 12)).toBe(false);
  });

  test.each([
    [[11, 12, 1], 'tháng 11 – tháng 1'],
    [[5], 'tháng 5'],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'Quanh năm'],
    [[3, 4, 9], 'tháng 3 – tháng 4, tháng 9'],
  ])('are said over the turn of the year: %j', (months, words) => {
    expect(formatSeason('vi', months)).toBe(words);
  });
});
