import { expect, test } from 'vitest';
import { periodOf } from '../../../scripts/report/period.ts';

test.each([
  ['2026-Q4', '2026-10-01', '2026-12-31', 'quý IV năm 2026'],
  ['2024-q1', '2024-01-01', '2024-03-31', 'quý I năm 2024'],
  ['2026-H1', '2026-01-01', '2026-06-30', '6 tháng đầu năm 2026'],
  ['2026-H2', '2026-07-01', '2026-12-31', '6 tháng cuối năm 2026'],
  ['2024-02', '2024-02-01', '2024-02-29', 'tháng 2 năm 2024'],
  ['Quý IV/2026', '2026-10-01', '2026-12-31', 'quý IV năm 2026'],
  ['quý 4 năm 2026', '2026-10-01', '2026-12-31', 'quý IV năm 2026'],
  ['6 tháng đầu năm 2026', '2026-01-01', '2026-06-30', '6 tháng đầu năm 2026'],
  ['tháng 2/2024', '2024-02-01', '2024-02-29', 'tháng 2 năm 2024'],
  ['năm 2026', '2026-01-01', '2026-12-31', 'năm 2026'],
  ['2026', '2026-01-01', '2026-12-31', 'năm 2026'],
])('%s', (written, from, to, words) => {
  expect(periodOf(written)).toMatchObject({ from, to, words });
});

test.each(['', '2026-Q5', '2026-13', 'quý 4', 'quý 5/2026', '1999', '2026-Q4-x', '20261'])(
  '%j is no period',
  (written) => {
    expect(periodOf(written)).toBeUndefined();
  },
);
