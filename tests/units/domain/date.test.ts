import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isIsoDate, vietnamDay } from '../../../src/domain/date.ts';

describe('isIsoDate', () => {
  test.each(['2026-03-01', '2024-02-29', '2000-02-29', '1900-01-01', '2026-12-31'])('takes %s', (day) => {
    expect(isIsoDate(day)).toBe(true);
  });
  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-3-1',
    '01/03/2026',
    '2026-03-01T00:00:00Z',
    ' 2026-03-01',
    '',
  ])('refuses “%s”', (day) => {
    expect(isIsoDate(day)).toBe(false);
  });
});

describe('addDays', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-06-15', 0, '2026-06-15'],
    ['2026-06-15', 180, '2026-12-12'],
  ])('%s + %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  test('throws on what is no day', () => {
    expect(() => addDays('15/06/2026', 1)).toThrow(RangeError);
  });
});

describe('addMonths', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 36, '2027-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-12-26', 36, '2028-12-26'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2025-12-31', 1, '2026-01-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-08-31', 1, '2026-09-30'],
  ])('%s + %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

test('daysBetween counts calendar days, either way', () => {
  expect(daysBetween('2026-11-24', '2026-11-24')).toBe(0);
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2026-11-24', '2025-11-24')).toBe(-365);
});

test('vietnamDay turns at 17:00 UTC', () => {
  expect(vietnamDay(Date.UTC(2026, 10, 24, 16, 59, 59, 999))).toBe('2026-11-24');
  expect(vietnamDay(Date.UTC(2026, 10, 24, 17, 0, 0, 0))).toBe('2026-11-25');
  expect(vietnamDay(Date.UTC(2026, 11, 31, 17))).toBe('2027-01-01');
});
