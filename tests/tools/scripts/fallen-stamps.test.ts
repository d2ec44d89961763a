import { describe, expect, it } from 'vitest';
import { assertNoneFell, fallenStamps } from '../../../scripts/deploy/fallen-stamps.ts';
import type { StampFacts } from '../../../src/domain/stamp/outcome.ts';
import type { StatusEntry } from '../../../src/domain/stamp/status.ts';

const CODE = '7H3K9QX4';
const BASE: StampFacts = { code: CODE, stars: 4, lastValidDay: '2026-11-24' };
const withdrawn = { status: 'withdrawn', date: '2026-11-01', decision: '9/QĐ' } as const;
const cancelled: StatusEntry = { status: 'cancelled', date: '2026-11-01', reason: 'in hỏng' };
const extended = (until: string): StatusEntry => ({
  status: 'extended',
  date: '2026-11-01',
  until,
  basis: '7/QĐ',
});
const replaced = (stars: number): StatusEntry => ({
  ...{ status: 'replaced', date: '2026-11-01', decision: '8/QĐ', until: '2029-11-01', stars },
});

const built = (entry?: StatusEntry): StampFacts => ({
  ...BASE,
  onFile: { sequence: 1, issued: '2026-11-20T00:00:00Z', ...(entry && { entry }) },
});
const listed = (facts: StampFacts) => ({ [CODE]: facts });
const listOf = (entry?: StatusEntry) => ({
  ...{ issuer: 'thu', sequence: 2, issued: '2026-11-21T00:00:00Z', nextUpdate: '2026-12-21T00:00:00Z' },
  stamps: entry ? { [CODE]: entry } : {},
});

/** Pages built when the list said `then` of a stamp, and the list that says `now`. */
const fell = (then: StatusEntry | undefined, now: StatusEntry | undefined) =>
  fallenStamps(listed(built(then)), listed(built(now)), listOf(now)).length > 0;

describe('pages of an earlier release', () => {
  it.each<[string, StatusEntry | undefined, StatusEntry | undefined]>([
    ['nothing became of it', undefined, undefined],
    ['withdrawn, then and now', withdrawn, withdrawn],
    ['extended since: the page says expired', undefined, extended('2027-02-22')],
    ['extended for longer since', extended('2027-01-22'), extended('2027-02-22')],
  ])('may come back: %s', (_, then, now) => {
    expect(fell(then, now)).toBe(false);
  });

  it.each<[string, StatusEntry | undefined, StatusEntry | undefined]>([
    ['withdrawn since', undefined, withdrawn],
    ['withdrawn since, extended then', extended('2027-02-22'), withdrawn],
    ['cancelled since', undefined, cancelled],
    ['its certificate withdrawn since, the stamp cancelled then', cancelled, withdrawn],
    ['other stars since', undefined, replaced(3)],
    ['other stars again since', replaced(4), replaced(3)],
    ['no replacement any more', replaced(4), undefined],
    ['the extension shorter since', extended('2027-02-22'), extended('2027-01-22')],
    ['no extension any more', extended('2027-02-22'), undefined],
    ['extended, replaced then', replaced(4), extended('2027-01-22')],
  ])('may not: %s', (_, then, now) => {
    expect(fell(then, now)).toBe(true);
  });

  it('may not where a withdrawal is filed since, signed or not', () => {
    expect(fallenStamps(listed(built()), listed({ ...built(), filed: withdrawn }), listOf())).toEqual([CODE]);
  });

  it('may not where they name a later certificate that is gone, or another now', () => {
    const follower = { stars: 5, decision: '30/QĐ', lastValidDay: '2029-12-31' };
    const then = listed({ ...built(), followedBy: follower });
    expect(fallenStamps(then, listed(built()), listOf())).toEqual([CODE]);
    const other = { ...follower, stars: 3 };
    expect(fallenStamps(then, listed({ ...built(), followedBy: other }), listOf())).toEqual([CODE]);
    expect(fallenStamps(then, then, listOf())).toEqual([]);
  });

  it('may not where they list a stamp that is not listed any more; one that they do not list yet is no matter', () => {
    expect(fallenStamps(listed(built()), {}, listOf())).toEqual([CODE]);
    expect(fallenStamps({}, listed(built()), listOf(withdrawn))).toEqual([]);
  });

  it('names five stamps and counts the others', () => {
    const then = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((code) => [`A${String(code)}`, BASE]));
    expect(() => {
      assertNoneFell(then, {}, null);
    }).toThrow(/A1, A2, A3, A4, A5 và 2 tem khác.*A5 and 2 more/s);
  });
});
