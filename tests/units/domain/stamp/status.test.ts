import { describe, expect, it } from 'vitest';
import {
  entryRefusal,
  listRefusal,
  readStatusList,
  type StatusEntry,
  type StatusList,
} from '../../../../src/domain/stamp/status.ts';

const withdrawn: StatusEntry = { status: 'withdrawn', date: '2026-05-01', decision: 'QĐ-9' };
const cancelled: StatusEntry = { status: 'cancelled', date: '2026-05-01', reason: 'mất cuộn tem' };
const extended: StatusEntry = {
  status: 'extended',
  date: '2026-05-01',
  until: '2026-09-01',
  basis: 'Điều 12.3',
};

const list = (sequence: number, stamps: Record<string, StatusEntry> = {}): StatusList => ({
  issuer: 'test-office',
  sequence,
  issued: '2026-11-20T00:00:00Z',
  nextUpdate: '2026-12-20T00:00:00Z',
  stamps,
});

describe('one list after another', () => {
  it('takes the first, a later, and the same one again', () => {
    expect(listRefusal(null, list(1))).toBeNull();
    expect(listRefusal(list(1), list(2, { '7H3K9QX0': extended }))).toBeNull();
    expect(listRefusal(list(2), list(2))).toBeNull();
  });

  it('never goes back', () => {
    expect(listRefusal(list(3), list(2))).toEqual({ kind: 'older', sequence: 2, known: 3 });
    expect(listRefusal(list(3), list(3, { '7H3K9QX0': extended }))).toEqual({ kind: 'differs', sequence: 3 });
  });

  it('keeps withdrawn and cancelled for ever', () => {
    for (const entry of [withdrawn, cancelled]) {
      expect(listRefusal(list(1, { '7H3K9QX0': entry }), list(2))).toEqual({
        kind: 'drops',
        code: '7H3K9QX0',
      });
      expect(listRefusal(list(1, { '7H3K9QX0': entry }), list(2, { '7H3K9QX0': extended }))).toMatchObject({
        kind: 'drops',
      });
    }
    expect(listRefusal(list(1, { '7H3K9QX0': cancelled }), list(2, { '7H3K9QX0': withdrawn }))).toBeNull();
    expect(listRefusal(list(1, { '7H3K9QX0': withdrawn }), list(2, { '7H3K9QX0': cancelled }))).toMatchObject(
      { kind: 'drops' },
    );
    expect(listRefusal(list(1, { '7H3K9QX0': extended }), list(2))).toBeNull();
  });

  it('lets the office change only what may change', () => {
    expect(entryRefusal(undefined, extended)).toBeNull();
    expect(entryRefusal(extended, withdrawn)).toBeNull();
    expect(entryRefusal(withdrawn, extended)).toBe('withdrawn-for-ever');
    expect(entryRefusal(withdrawn, cancelled)).toBe('withdrawn-for-ever');
    expect(entryRefusal(cancelled, extended)).toBe('cancelled-for-ever');
    expect(entryRefusal(cancelled, withdrawn)).toBeNull();
  });
});

describe('readStatusList', () => {
  const good = list(4, { '7H3K9QX0': withdrawn });

  it('reads a list of the right office only', () => {
    expect(readStatusList(good, 'test-office')).toEqual(good);
    expect(readStatusList(good, 'other-office')).toBeNull();
  });

  it.each([
    ['no list', null],
    ['sequence 0', { ...good, sequence: 0 }],
    ['sequence 1.5', { ...good, sequence: 1.5 }],
    ['no instant', { ...good, issued: '2026-11-20' }],
    ['next update before issue', { ...good, nextUpdate: '2026-11-01T00:00:00Z' }],
    ['a code that is none', list(4, { hello: withdrawn })],
    ['an unknown status', { ...good, stamps: { '7H3K9QX0': { status: 'suspended', date: '2026-05-01' } } }],
    ['an impossible day', list(4, { '7H3K9QX0': { ...withdrawn, date: '2026-02-30' } })],
    ['no decision', { ...good, stamps: { '7H3K9QX0': { status: 'withdrawn', date: '2026-05-01' } } }],
    ['a list for stamps', { ...good, stamps: [] }],
  ])('refuses %s', (_, value) => {
    expect(readStatusList(value, 'test-office')).toBeNull();
  });
});
