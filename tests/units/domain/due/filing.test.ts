import { describe, expect, test } from 'vitest';
import { DECIDED, dueOf, LAW } from './sample.ts';

const stateOn = (today: string, ...rest: Parameters<typeof dueOf> extends [string, ...infer R] ? R : never) =>
  dueOf(today, ...rest).certificates[0]?.state;

test('the days of a re-rating: 180 and 120 days before the end, and fifteen workdays for the commune', () => {
  const [due] = dueOf('2026-11-24').certificates;
  expect(due?.lastValidDay).toBe('2027-04-10');
  expect(due?.filing).toEqual({
    first: '2026-10-12',
    last: '2026-12-11',
    commune: '2026-12-11',
    producer: '2026-11-20',
  });
  expect(due?.keptUntil).toBe('2027-10-07');
});

test.each([
  ['2026-10-11', 'ahead'],
  ['2026-10-12', 'open'],
  ['2026-11-20', 'open'],
  ['2026-11-21', 'producer-late'],
  ['2026-12-11', 'producer-late'],
  ['2026-12-12', 'late'],
  ['2027-04-10', 'late'],
  ['2027-04-11', 'lapsed'],
  ['2027-10-07', 'lapsed'],
  ['2027-10-08', 'long-lapsed'],
])('on %s it is %s', (today, state) => {
  expect(stateOn(today)).toBe(state);
});

test('a last day on a weekend: the commune sends on the Friday before, and is late only after the day itself', () => {
  // Ends on Monday 15/06/2026; 120 days before is Sunday 15/02/2026.
  const own = { certificates: [{ ...DECIDED, signedOn: '2023-06-15' }] };
  expect(dueOf('2026-02-14', own).certificates[0]).toMatchObject({
    filing: { last: '2026-02-15', commune: '2026-02-13' },
    state: 'producer-late',
  });
  expect(stateOn('2026-02-16', own)).toBe('late');
});

test('a certificate of the 29th of February ends on the 28th where there is no 29th', () => {
  const own = { certificates: [{ ...DECIDED, signedOn: '2024-02-29' }] };
  expect(dueOf('2026-05-01', own).certificates[0]).toMatchObject({ lastValidDay: '2027-02-28' });
});

describe('nothing is due of', () => {
  const none = (product: Parameters<typeof dueOf>[1], today = '2026-11-24') => {
    expect(dueOf(today, product).certificates).toEqual([]);
  };

  test('a certificate that was withdrawn', () => {
    const withdrawal = { on: '2026-05-04', decision: 'mau-31', ground: 'production-ended' as const };
    none({ certificates: [{ ...DECIDED, withdrawal }] });
  });

  test('what only the press, or a list, says', () => {
    none({ certificates: [{ basis: 'press', stars: 4, sources: [{ url: 'https://example.org/' }] }] });
    none({ certificates: [{ basis: 'list', stars: 4, list: { madeBy: { vi: 'UBND' }, on: '2026-11-20' } }] });
  });

  test('a certificate that a later decision replaces, though it begins only next week', () => {
    none({ certificates: [DECIDED, { ...DECIDED, signedOn: '2026-11-30' }] });
  });

  test('a certificate where no rule on file knows filing days', () => {
    expect(dueOf('2026-11-24', {}, { rules: [{ ...LAW, reRating: undefined }] }).certificates).toEqual([]);
  });
});

test('a new decision starts new days', () => {
  const [due] = dueOf('2026-11-24', {
    certificates: [DECIDED, { ...DECIDED, signedOn: '2026-11-02' }],
  }).certificates;
  expect(due).toMatchObject({ lastValidDay: '2029-11-02', state: 'ahead' });
});

test('an extension is told until it ends, and then the certificate has lapsed', () => {
  const own = { certificates: [{ ...DECIDED, extendedUntil: '2027-06-30' }] };
  expect(stateOn('2027-06-30', own)).toBe('extended');
  expect(stateOn('2027-07-01', own)).toBe('lapsed');
});

test('another law gives other days', () => {
  const rules = [{ ...LAW, reRating: { notEarlierThan: 90, notLaterThan: 30 }, communeWorkingDays: 5 }];
  expect(dueOf('2026-11-24', {}, { rules }).certificates[0]?.filing).toMatchObject({
    first: '2027-01-10',
    last: '2027-03-11',
    producer: '2027-03-04',
  });
});
