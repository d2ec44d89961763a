import { describe, expect, it } from 'vitest';
import { formatDuration, formatQuantity, formatSeason } from '../../../src/i18n/facts.ts';
import {
  formatDay,
  formatDays,
  formatMonthDay,
  formatNumber,
  formatPhone,
  formatYearMonth,
} from '../../../src/i18n/format.ts';
import { t } from '../../../src/i18n/translate.ts';

describe('t', () => {
  it('picks the plural that English has and Vietnamese has not', () => {
    expect(t('en')('products.count', { count: 1 })).toBe('1 product');
    expect(t('en')('products.count', { count: 0 })).toBe('0 products');
    expect(t('vi')('products.count', { count: 1 })).toBe('1 sản phẩm');
  });

  it('writes numbers as the language does', () => {
    expect(t('vi')('products.count', { count: 20000 })).toBe('20.000 sản phẩm');
    expect(t('en')('products.count', { count: 20000 })).toBe('20,000 products');
  });

  it('refuses to leave a gap in a sentence', () => {
    expect(() => t('vi')('products.count', { number: 3 })).toThrow('{count}');
    expect(() => t('vi')('products.count')).toThrow('{count}');
  });

  it('does not read values as patterns', () => {
    const name = '$& {place} <b>';
    expect(t('vi')('product.descriptionNoPlace', { name, producer: 'HTX' })).toContain(name);
  });
});

describe('dates and numbers', () => {
  it.each([
    ['vi', '04/03/2025', '04–06/12/2026', '28/12/2026 – 02/01/2027', '30/04', 'tháng 3/2025'],
    [
      'en',
      '4 March 2025',
      '4–6 December 2026',
      '28 December 2026 – 2 January 2027',
      '30 April',
      'March 2025',
    ],
  ] as const)('%s', (lang, day, days, overNewYear, monthDay, month) => {
    expect(formatDay(lang, '2025-03-04')).toBe(day);
    expect(formatDays(lang, '2026-12-04', '2026-12-06')).toBe(days);
    expect(formatDays(lang, '2026-12-28', '2027-01-02')).toBe(overNewYear);
    expect(formatDays(lang, '2025-03-04', '2025-03-04')).toBe(day);
    expect(formatMonthDay(lang, '04-30')).toBe(monthDay);
    expect(formatYearMonth(lang, '2025-03')).toBe(month);
  });

  it('keeps the points of a council: 89.6 is not 90', () => {
    expect(formatNumber('vi', 89.6)).toBe('89,6');
    expect(formatNumber('en', 89.6)).toBe('89.6');
  });

  it('groups phone numbers for reading aloud, whatever the prefix', () => {
    expect(formatPhone('0000123456')).toBe('0000 123 456');
    expect(formatPhone('+84000123456')).toBe('0000 123 456');
    expect(formatPhone('19001234')).toBe('1900 1234');
  });
});

describe('facts', () => {
  it('writes quantities and durations', () => {
    expect(formatQuantity('vi', { value: 1200.5, unit: 'kg' })).toBe('1.200,5\u00a0kg');
    expect(formatQuantity('en', { value: 1, unit: 'tour' })).toBe('1\u00a0tour');
    expect(formatQuantity('en', { value: 2, unit: 'tour' })).toBe('2\u00a0tours');
    expect(formatDuration('en', { value: 1, unit: 'month' })).toBe('1 month');
    expect(formatDuration('vi', { value: 12, unit: 'month' })).toBe('12 tháng');
  });

  it.each([
    [[10, 11, 12, 1], 'tháng 10 – tháng 1'],
    [[1, 2, 3, 12], 'tháng 12 – tháng 3'],
    [[5], 'tháng 5'],
    [[8, 2, 3], 'tháng 2 – tháng 3, tháng 8'],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'Quanh năm'],
  ])('reads the season %j as runs, over the turn of the year too', (months, words) => {
    expect(formatSeason('vi', months)).toBe(words);
  });
});
