import { expect, test } from 'vitest';
import { buildDay } from '../../../src/domain/build-day.ts';

const NOW = Date.UTC(2026, 10, 24, 20);

test('a build speaks for BUILD_DATE, else for today in Vietnam', () => {
  expect(buildDay('2026-03-01', NOW)).toBe('2026-03-01');
  expect(buildDay(undefined, NOW)).toBe('2026-11-25');
  expect(buildDay('', NOW)).toBe('2026-11-25');
});

test('a BUILD_DATE that is no day is refused in a sentence', () => {
  expect(() => buildDay('24/11/2026', NOW)).toThrow(/24\/11\/2026/);
});
