import { describe, expect, test } from 'vitest';
import {
  isInForce,
  mayHoldUntil,
  STATUS_KINDS,
  statusOn,
  statusSteps,
  type StatusKind,
  type Validity,
} from '../../../src/domain/status.ts';

const WINDOW = { notEarlierThan: 180, notLaterThan: 120 };
const base: Validity = { from: '2023-06-15', lastValidDay: '2026-06-15' };
const on = (validity: Validity, day: string): StatusKind => statusOn(statusSteps(validity, WINDOW), day).kind;

describe('the re-rating window of 180 to 120 days before expiry', () => {
  // 2026-06-15 less 180 days is 2025-12-17, less 120 days 2026-02-15.
  test.each<[string, StatusKind]>([
    ['2023-06-15', 'valid'],
    ['2025-12-16', 'valid'],
    ['2025-12-17', 'renewal-open'],
    ['2026-02-15', 'renewal-open'],
    ['2026-02-16', 'renewal-late'],
    ['2026-06-15', 'renewal-late'],
    ['2026-06-16', 'expired'],
    ['2036-01-01', 'expired'],
  ])('%s: %s', (day, kind) => {
    expect(on(base, day)).toBe(kind);
  });

  test('another rule brings another window', () => {
    const steps = statusSteps(base, { notEarlierThan: 90, notLaterThan: 30 });
    expect(statusOn(steps, '2026-03-16').kind).toBe('valid');
    expect(statusOn(steps, '2026-03-17').kind).toBe('renewal-open');
    expect(statusOn(steps, '2026-05-16').kind).toBe('renewal-open');
    expect(statusOn(steps, '2026-05-17').kind).toBe('renewal-late');
  });

  test('a term shorter than the window never reads valid', () => {
    const short = { from: '2026-01-01', lastValidDay: '2026-04-01' };
    expect(statusSteps(short, WINDOW).map(({ kind }) => kind)).toEqual(['renewal-late', 'expired']);
    expect(on(short, '2026-01-01')).toBe('renewal-late');
  });
});

describe('an extension', () => {
  const extended = { ...base, extendedUntil: '2026-12-12' };
  test.each<[string, StatusKind]>([
    ['2026-06-15', 'renewal-late'],
    ['2026-06-16', 'extended'],
    ['2026-12-12', 'extended'],
    ['2026-12-13', 'expired'],
  ])('%s: %s', (day, kind) => {
    expect(on(extended, day)).toBe(kind);
  });

  test('that ends on or before the last valid day changes nothing', () => {
    expect(statusSteps({ ...base, extendedUntil: '2026-06-15' }, WINDOW)).toEqual(statusSteps(base, WINDOW));
    expect(statusSteps({ ...base, extendedUntil: '2026-01-01' }, WINDOW)).toEqual(statusSteps(base, WINDOW));
  });

  test('is overtaken by a re-recognition, for good', () => {
    const overtaken = { ...extended, replacedOn: '2026-10-30' };
    expect(on(overtaken, '2026-10-29')).toBe('extended');
    expect(on(overtaken, '2026-10-30')).toBe('replaced');
    expect(on(overtaken, '2027-01-01')).toBe('replaced');
  });
});

describe('a withdrawal', () => {
  test('ends a valid certificate on its day, and expiry does not bring it back', () => {
    const withdrawn = { ...base, withdrawnOn: '2024-08-14' };
    expect(on(withdrawn, '2024-08-13')).toBe('valid');
    expect(on(withdrawn, '2024-08-14')).toBe('withdrawn');
    expect(on(withdrawn, '2027-01-01')).toBe('withdrawn');
  });

  test('stays withdrawn when a later certificate follows', () => {
    const both = { ...base, withdrawnOn: '2024-08-14', replacedOn: '2025-06-26' };
    expect(on(both, '2026-01-01')).toBe('withdrawn');
  });

  test('after a re-recognition is said of the replaced certificate too', () => {
    const both = { ...base, replacedOn: '2024-08-14', withdrawnOn: '2025-06-26' };
    expect(on(both, '2025-01-01')).toBe('replaced');
    expect(on(both, '2026-01-01')).toBe('withdrawn');
  });

  test('on the day of issue leaves no day of validity', () => {
    const steps = statusSteps({ ...base, withdrawnOn: base.from }, WINDOW);
    expect(steps).toEqual([{ from: base.from, kind: 'withdrawn' }]);
  });
});

test('an expired certificate that is re-recognised later reads expired in between', () => {
  const late = { ...base, replacedOn: '2026-12-26' };
  expect(on(late, '2026-08-01')).toBe('expired');
  expect(on(late, '2026-12-26')).toBe('replaced');
});

test('steps are in order, each day once, and never repeat a day', () => {
  const many: Validity[] = [
    base,
    { ...base, extendedUntil: '2026-12-12' },
    { ...base, extendedUntil: '2026-12-12', replacedOn: '2026-06-16' },
    { ...base, withdrawnOn: '2025-12-17' },
    { from: '2026-01-01', lastValidDay: '2026-01-02' },
  ];
  for (const validity of many) {
    const days = statusSteps(validity, WINDOW).map(({ from }) => from);
    expect(days).toEqual([...new Set(days)].sort());
  }
});

test('before the first step the first one holds; without steps there is an error', () => {
  expect(on(base, '2020-01-01')).toBe('valid');
  expect(() => statusOn([], '2026-01-01')).toThrow(RangeError);
});

test('only running certificates are in force', () => {
  expect(STATUS_KINDS.filter(isInForce)).toEqual(['valid', 'renewal-open', 'renewal-late', 'extended']);
});

describe('past the printed term, while a file for re-rating may await its result', () => {
  const validity = { from: '2023-12-28', lastValidDay: '2026-12-28' };
  const until = (today: string, more: Partial<typeof validity & Record<string, string>> = {}) =>
    mayHoldUntil({ ...validity, ...more }, 180, today);

  test('it may hold so many days longer: told from some weeks before until it is over', () => {
    expect(until('2026-10-28')).toBeUndefined();
    expect(until('2026-10-29')).toBe('2027-06-26');
    expect(until('2027-06-26')).toBe('2027-06-26');
    expect(until('2027-06-27')).toBeUndefined();
  });

  test('nothing of the kind where the end is on file, or the law states no days', () => {
    for (const end of ['extendedUntil', 'withdrawnOn', 'replacedOn'])
      expect(until('2027-01-10', { [end]: '2027-01-05' })).toBeUndefined();
    expect(mayHoldUntil(validity, undefined, '2027-01-10')).toBeUndefined();
  });
});
