import { describe, expect, test } from 'vitest';
import type { DecidedCertificate } from '../../../src/domain/certificate.ts';
import { addDays, type IsoDate } from '../../../src/domain/date.ts';
import type { OfficialDocument } from '../../../src/domain/document.ts';
import { joinProduct } from '../../../src/domain/join.ts';
import type { DecidedView } from '../../../src/domain/product-view.ts';
import {
  chainEntry,
  chainOfStamp,
  filedWithdrawal,
  followerOf,
} from '../../../src/domain/stamp/chain-entry.ts';
import { entryRefusal, type StatusEntry } from '../../../src/domain/stamp/status.ts';
import { standingOn, worthOf } from '../../../src/domain/stamp/standing.ts';
import { isInForce, statusOn } from '../../../src/domain/status.ts';
import { SAMPLE_LAW } from '../sample-law.ts';

/** A certificate of a line, told plainly. */
interface Plain {
  readonly stars: 3 | 4 | 5;
  readonly from: IsoDate;
  readonly last: IsoDate;
  readonly kept?: IsoDate;
  readonly withdrawn?: IsoDate;
}

const TERM = 1095;
const STARS = [4, 3, 5, 4] as const;
/** How the next one begins, whether it is kept past its term, when it is withdrawn. */
const GAPS = ['before the end', 'after the end'] as const;
const KEPT = [false, true] as const;
const WITHDRAWN = ['never', 'while it runs', 'after the next began'] as const;
const KINDS = GAPS.flatMap((gap) =>
  KEPT.flatMap((kept) => WITHDRAWN.map((withdrawn) => ({ gap, kept, withdrawn }))),
);
type Kind = (typeof KINDS)[number];

/** Every line of `length` certificates. */
function* lines(length: number): Iterable<readonly Kind[]> {
  if (length === 0) yield [];
  else for (const rest of lines(length - 1)) for (const kind of KINDS) yield [...rest, kind];
}

function lineOf(kinds: readonly Kind[]): Plain[] {
  let from = '2020-01-01';
  return kinds.map(({ gap, kept, withdrawn }, index) => {
    const own = from;
    const last = addDays(own, TERM);
    const end = kept ? addDays(last, 100) : last;
    from = addDays(end, gap === 'before the end' ? -30 : 30);
    const on = withdrawn === 'while it runs' ? addDays(own, 200) : addDays(end, 40);
    return {
      stars: STARS[index] ?? 4,
      from: own,
      last,
      ...(kept && { kept: end }),
      ...(withdrawn !== 'never' && { withdrawn: on }),
    };
  });
}

/** The same rules a second time, as plainly as can be: what a stamp of certificate `index` is worth on `day`. */
function fate(
  line: readonly Plain[],
  index: number,
  day: IsoDate,
): { says: string; by: number; until?: IsoDate } {
  const own = line[index];
  if (!own) throw new Error('no such certificate');
  if (own.withdrawn !== undefined && own.withdrawn <= day) return { says: 'withdrawn', by: index };
  const until = own.kept ?? own.last;
  const next = line[index + 1];
  if (next && next.from <= day && next.from <= until) return fate(line, index + 1, day);
  return day <= until ? { says: 'in force', by: index, until } : { says: 'over', by: index, until };
}

const document = (id: string, kind: OfficialDocument['kind'], signedOn: IsoDate): OfficialDocument => ({
  id,
  kind,
  number: id.toUpperCase(),
  title: { vi: id },
  issuer: { vi: 'UBND (mẫu)' },
  level: 'province',
  signedOn,
});

function decidedOn(line: readonly Plain[], today: IsoDate) {
  const documents = line.flatMap((one, index) => [
    document(`qd-${String(index)}`, 'recognition', one.from),
    ...(one.withdrawn ? [document(`th-${String(index)}`, 'withdrawal', one.withdrawn)] : []),
  ]);
  const certificates = line.map((one, index): DecidedCertificate => ({
    basis: 'decision',
    decision: `qd-${String(index)}`,
    stars: one.stars,
    lastValidDay: one.last,
    extendedUntil: one.kept,
    ...(one.withdrawn && {
      withdrawal: { on: one.withdrawn, decision: `th-${String(index)}`, ground: 'breach-of-law' as const },
    }),
  }));
  const view = joinProduct(
    { id: 'gao-mau', name: { vi: 'Gạo (mẫu)' }, producer: 'htx', certificates },
    {
      today,
      producers: new Map([['htx', { id: 'htx', name: { vi: 'HTX (mẫu)' }, kind: 'cooperative' }]]),
      places: new Map(),
      documents: new Map(documents.map((one) => [one.id, one])),
      rules: [SAMPLE_LAW],
    },
  );
  return view?.decided ?? [];
}

/** What the office has recorded for a stamp by a day, when it records everything on its day. */
function entryOn(
  decided: readonly DecidedView[],
  line: readonly Plain[],
  index: number,
  day: IsoDate,
): StatusEntry | undefined {
  const chain = chainOfStamp(decided, `qd-${String(index)}`, day);
  const led = chain && chainEntry(chain);
  const { kept } = line[index] ?? {};
  return (
    led ??
    (kept === undefined ? undefined : { status: 'extended', date: day, until: kept, basis: 'Điều 12.3' })
  );
}

/** The days on which anything can change, and the days beside them. */
function daysOf(line: readonly Plain[]): IsoDate[] {
  const turns = line.flatMap(({ from, last, kept, withdrawn }) =>
    [from, last, kept, withdrawn].filter((day) => day !== undefined),
  );
  return [...new Set(turns.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]))].sort();
}

function agree(line: readonly Plain[], day: IsoDate) {
  const decided = decidedOn(line, day);
  for (const [index, own] of line.entries()) {
    if (own.from > day) continue;
    const { says, by, until } = fate(line, index, day);
    const entry = entryOn(decided, line, index, day);
    const standing = standingOn(own.last, entry, day);
    const worth = worthOf({ stars: own.stars, lastValidDay: own.last }, entry);
    const holds = ['valid', 'extended', 'replaced'].includes(standing.kind);
    const chain = chainOfStamp(decided, `qd-${String(index)}`, day);
    const step = chain && statusOn(chain.end.steps, day).kind;
    expect({
      day,
      index,
      holds,
      worth,
      entry: entry?.status === 'withdrawn' && entry.decision,
      page: step && isInForce(step),
      path: chain?.path.length,
    }).toEqual({
      day,
      index,
      holds: says === 'in force',
      worth: says === 'withdrawn' ? null : { stars: line[by]?.stars, until },
      entry: says === 'withdrawn' && `TH-${String(by)}`,
      page: says === 'in force',
      path: by - index + 1,
    });
    // The page knows of a withdrawal from the file alone, for every stamp that had not expired before it.
    const filed = filedWithdrawal(decided, { decision: `qd-${String(index)}`, lastValidDay: own.last }, day);
    expect(filed).toEqual(entry?.status === 'withdrawn' && own.last >= entry.date ? entry : undefined);
    // A later recognition is told only where it holds today, and never after a withdrawal.
    const follower = followerOf(decided, `qd-${String(index)}`, day);
    if (says === 'withdrawn') expect(follower).toBeUndefined();
    if (follower) expect(follower.lastValidDay >= day).toBe(true);
    if (says === 'in force') expect(follower?.stars).toBe(by === index ? undefined : line[by]?.stars);
  }
}

describe('every line of certificates, every event, every day on which anything changes', () => {
  test.each([1, 2, 3])('%i in a line', (length) => {
    for (const kinds of lines(length)) {
      const line = lineOf(kinds);
      for (const day of daysOf(line)) agree(line, day);
    }
  });

  test('four in a line', () => {
    for (const kinds of lines(4)) {
      const line = lineOf(kinds);
      // The turns of the shorter lines are tried above: here those of the last certificate, and the very end.
      const last = line.at(-1);
      if (last)
        for (const day of [
          last.from,
          addDays(last.from, 45),
          last.withdrawn ?? last.last,
          addDays(last.last, 200),
        ])
          agree(line, day);
    }
  });

  test('what was recorded is never taken back by what happens later', () => {
    const cancelled: StatusEntry = { status: 'cancelled', date: '2020-02-02', reason: 'in hỏng' };
    for (const kinds of lines(3)) {
      const line = lineOf(kinds);
      const known = new Map<number, StatusEntry | undefined>();
      for (const day of daysOf(line)) {
        const decided = decidedOn(line, day);
        for (const [index, { from }] of line.entries()) {
          if (from > day) continue;
          const next = entryOn(decided, line, index, day);
          const before = known.get(index);
          if (before?.status === 'withdrawn') expect(next).toEqual(before);
          // A cancelled stamp may still be withdrawn, and nothing else.
          if (next) expect(entryRefusal(cancelled, next) === null).toBe(next.status === 'withdrawn');
          known.set(index, next);
        }
      }
    }
  });
});

test('the day in the seal counts no more once another certificate took its place, though that ends sooner', () => {
  const entry: StatusEntry = {
    status: 'replaced',
    date: '2026-01-01',
    decision: 'QĐ 2',
    stars: 3,
    until: '2026-12-31',
  };
  expect(standingOn('2029-01-01', entry, '2026-12-31').kind).toBe('replaced');
  expect(standingOn('2029-01-01', entry, '2027-01-01')).toEqual({ kind: 'expired', lastDay: '2026-12-31' });
});
