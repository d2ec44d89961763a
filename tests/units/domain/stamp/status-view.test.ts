import { describe, expect, it } from 'vitest';
import type { StatusEntry, StatusList } from '../../../../src/domain/stamp/status.ts';
import { weighStatus } from '../../../../src/domain/stamp/status-view.ts';

const withdrawn: StatusEntry = { status: 'withdrawn', date: '2026-05-01', decision: 'QĐ-9' };
const list = (sequence: number, stamps: Record<string, StatusEntry> = {}): StatusList => ({
  issuer: 'test-office',
  sequence,
  issued: '2026-11-20T00:00:00Z',
  nextUpdate: '2026-12-20T00:00:00Z',
  stamps,
});
const NOW = Date.parse('2026-11-24T00:00:00Z');
const LATE = Date.parse('2026-12-20T00:00:01Z');

describe('weighing what came against what was seen', () => {
  it('takes a fresh list, and says when it is overdue', () => {
    expect(weighStatus(null, { kind: 'list', list: list(1) }, NOW)).toMatchObject({
      view: { kind: 'fresh' },
    });
    expect(weighStatus(null, { kind: 'list', list: list(1) }, LATE)).toMatchObject({
      list: { sequence: 1 },
      view: { kind: 'old', why: 'overdue' },
    });
  });

  it.each(['offline', 'missing', 'bad-signature'] as const)(
    'keeps what it knows when the file is %s',
    (why) => {
      expect(weighStatus(list(4), { kind: 'gap', why }, NOW)).toMatchObject({
        list: { sequence: 4 },
        view: { kind: 'old', why },
      });
      expect(weighStatus(null, { kind: 'gap', why }, NOW)).toEqual({
        list: null,
        view: { kind: 'none', why },
      });
    },
  );

  it.each([
    ['an older list', list(3)],
    ['another list of the same number', list(4)],
    ['a later list that forgets a withdrawal', list(5)],
  ])('keeps what it knows against %s', (_, next) => {
    const known = list(4, { '7H3K9QX0': withdrawn });
    expect(weighStatus(known, { kind: 'list', list: next }, NOW)).toMatchObject({
      list: known,
      view: { kind: 'old', why: 'rolled-back' },
    });
  });
});
