import { expect, it } from 'vitest';
import { workingDaysBefore } from '../../../src/domain/working-days.ts';

it('counts neither weekends nor holidays, of every year or of one', () => {
  // 30/10/2026 is a Friday.
  expect(workingDaysBefore('2026-10-30', 15, [])).toBe('2026-10-09');
  // 30/04/2027 is a Friday, 16/04 a holiday of that year alone.
  expect(workingDaysBefore('2027-04-30', 15, [])).toBe('2027-04-09');
  expect(workingDaysBefore('2027-04-30', 15, ['2027-04-16'])).toBe('2027-04-08');
  expect(workingDaysBefore('2026-05-04', 1, ['04-30', '05-01'])).toBe('2026-04-29');
  expect(workingDaysBefore('2026-10-30', 0, [])).toBe('2026-10-30');
});
