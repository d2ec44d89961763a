/** Time and keys are bounded on both sides: no day that a key or a clock cannot vouch for is believed. */
import { describe, expect, it } from 'vitest';
import { addDays, vietnamDay } from '../../../../src/domain/date.ts';
import type { StampKey } from '../../../../src/domain/stamp/key.ts';
import { readStatusList, type StatusEntry, type StatusList } from '../../../../src/domain/stamp/status.ts';
import { weighStatus } from '../../../../src/domain/stamp/status-view.ts';
import { verifyStamp } from '../../../../src/domain/stamp/verify.ts';
import { CODE, evidence, HEADER, ISSUER, KEY, makeSeal } from './office.ts';

const DAY_MS = 86_400_000;
const NOW = Date.parse('2026-11-24T00:00:00Z');
const instant = (ms: number) => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');

describe("a seal's last day and its key's life", () => {
  const first = vietnamDay(KEY.nbf * 1000);
  const last = addDays(vietnamDay(KEY.exp * 1000), 1826);
  const outcome = (lastValidDay: string, key: StampKey = KEY) =>
    verifyStamp(
      { code: CODE, seal: makeSeal(CODE, { ...HEADER, lastValidDay }) },
      evidence({ keys: [key], today: '2026-01-01', status: { kind: 'none', why: 'missing' } }),
    );

  it.each([first, '2026-11-24', '2029-12-31', last])('%s can have been signed', async (day) => {
    expect((await outcome(day)).kind).toBe('valid-as-of');
  });

  it.each([
    ['the day before the key was made', addDays(first, -1)],
    ['a day too late', addDays(last, 1)],
    ['the last day of the format', '2179-06-06'],
    ['the first day of the format', '2000-01-01'],
  ])('%s is refused', async (_, day) => {
    expect(await outcome(day)).toEqual({ kind: 'not-ours', code: CODE, fault: 'key-life' });
  });

  it('a key retired early lends its stamps the same time from that day on', async () => {
    const retired = { ...KEY, exp: Date.UTC(2026, 5, 30) / 1000 };
    expect((await outcome('2031-06-30', retired)).kind).toBe('valid-as-of');
    expect(await outcome('2031-07-01', retired)).toMatchObject({ fault: 'key-life' });
  });

  it('a revoked key is called revoked whatever its days, and strange ends of a life throw nothing', async () => {
    const revoked = { ...KEY, revoked: true };
    expect(await outcome('2179-06-06', revoked)).toMatchObject({ fault: 'revoked-key' });
    for (const exp of [1e300, Infinity, -1e300, NaN]) await outcome('2027-01-01', { ...KEY, exp });
    expect(await outcome('2027-01-01', { ...KEY, exp: NaN })).toMatchObject({ fault: 'key-life' });
  });
});

describe('a list from the future', () => {
  const withdrawn: StatusEntry = { status: 'withdrawn', date: '2026-11-01', decision: 'QĐ-9' };
  const extended: StatusEntry = {
    status: 'extended',
    date: '2026-11-01',
    until: '2030-05-01',
    basis: 'Điều 12.3',
  };
  const replaced: StatusEntry = {
    status: 'replaced',
    date: '2026-11-01',
    until: '2030-05-01',
    decision: 'QĐ-8',
    stars: 5,
  };
  const list = (sequence: number, issued: number, stamps: Record<string, StatusEntry> = {}): StatusList => ({
    issuer: ISSUER,
    sequence,
    issued: instant(issued),
    nextUpdate: instant(issued + 30 * DAY_MS),
    stamps,
  });
  const known = list(4, NOW - 4 * DAY_MS);

  it('is one dated more than a day ahead: clocks differ by that much, hardly by more', () => {
    const at = (issued: number) => weighStatus(known, { kind: 'list', list: list(5, issued) }, NOW).view;
    expect(at(NOW + DAY_MS)).toMatchObject({ kind: 'fresh' });
    expect(at(NOW + DAY_MS + 1000)).toEqual({ kind: 'old', issued: known.issued, why: 'from-future' });
    expect(weighStatus(null, { kind: 'list', list: list(5, NOW + 365 * DAY_MS) }, NOW).view).toEqual({
      kind: 'none',
      why: 'from-future',
    });
  });

  it.each([null, known])('moves no phone’s day forward, so that no good stamp lapses (%#)', async (seen) => {
    const { list: believed, view } = weighStatus(
      seen,
      { kind: 'list', list: list(5, NOW + 1500 * DAY_MS) },
      NOW,
    );
    const outcome = await verifyStamp(
      { code: CODE, seal: makeSeal() },
      evidence({ list: believed, status: view }),
    );
    expect(outcome).toMatchObject({ kind: 'valid-as-of', today: '2026-11-24' });
    expect(outcome).not.toHaveProperty('slowClock');
  });

  it('is still believed where it ends a stamp, for that is for ever; its kinder news wait', async () => {
    const stamps = { [CODE]: withdrawn, '00000012': extended, '7H3K9QX0': replaced };
    const future = list(5, NOW + 365 * DAY_MS, stamps);
    for (const seen of [null, known, list(4, NOW, { '00000012': extended })]) {
      const { list: believed, view, refused } = weighStatus(seen, { kind: 'list', list: future }, NOW);
      expect(believed).toBe(seen);
      expect(refused?.stamps).toEqual({ [CODE]: withdrawn });
      const known = evidence({ list: believed, careful: refused ? [refused] : [], status: view });
      expect((await verifyStamp({ code: CODE, seal: makeSeal() }, known)).kind).toBe('withdrawn');
    }
  });

  it('heals with the next good list, though that one is dated earlier', () => {
    const remembered = list(5, NOW + 365 * DAY_MS);
    const next = list(6, NOW);
    expect(weighStatus(remembered, { kind: 'list', list: next }, NOW)).toEqual({
      list: next,
      view: { kind: 'fresh', issued: next.issued },
    });
  });

  it('a list’s day is Vietnam’s: what is signed after 17:00 UTC is of the next day there', async () => {
    const evening = list(5, Date.parse('2029-11-24T17:00:00Z'));
    const status = { kind: 'fresh', issued: evening.issued } as const;
    const outcome = await verifyStamp(
      { code: CODE, seal: makeSeal() },
      evidence({ list: evening, status, today: '2029-11-24' }),
    );
    expect(outcome).toMatchObject({ kind: 'expired', today: '2029-11-25', slowClock: '2029-11-24' });
  });
});

describe('the time a list promises', () => {
  const payload = (issued: string, nextUpdate: string) =>
    readStatusList({ issuer: ISSUER, sequence: 1, issued, nextUpdate, stamps: {} }, ISSUER);

  it('is at most 400 days', () => {
    expect(payload('2026-11-24T04:46:13Z', '2027-12-29T04:46:13Z')).not.toBeNull();
    expect(payload('2026-11-24T04:46:13Z', '2027-12-29T04:46:14Z')).toBeNull();
    expect(payload('2026-11-24T04:46:13Z', '9999-12-29T04:46:13Z')).toBeNull();
  });

  it.each(['2026-02-30T00:00:00Z', '2026-02-28T24:00:00Z', '2026-13-01T00:00:00Z'])(
    'an instant that never was is none: %s',
    (instantThatNeverWas) => {
      expect(payload(instantThatNeverWas, '2026-03-20T00:00:00Z')).toBeNull();
    },
  );
});
