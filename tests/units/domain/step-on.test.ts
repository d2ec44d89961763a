import { expect, test } from 'vitest';
import { stepOn } from '../../../src/domain/step-on.ts';

const steps = [{ from: '2024-05-01' }, { from: '2026-05-01' }, { from: '2027-05-01' }];

test.each([
  ['before the first step the first holds', '2020-01-01', steps[0]],
  ['a step holds from its own day on', '2026-05-01', steps[1]],
  ['and to the day before the next', '2027-04-30', steps[1]],
  ['the last one for ever', '2099-01-01', steps[2]],
])('%s', (_, day, step) => {
  expect(stepOn(steps, day)).toBe(step);
});

test('where there are no steps none holds', () => {
  expect(stepOn([], '2026-01-01')).toBeUndefined();
});
