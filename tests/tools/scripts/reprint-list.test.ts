import { expect, it } from 'vitest';
import type { Office } from '../../../scripts/stamps/office.ts';
import { reprintList } from '../../../scripts/stamps/reprint-list.ts';
import type { StampRow } from '../../../src/domain/stamp/registry.ts';
import type { StatusEntry } from '../../../src/domain/stamp/status.ts';
import { KEY } from '../../units/domain/stamp/office.ts';

const row = (code: string, lastValidDay: string, key = 1): StampRow => ({
  code,
  product: `sp-${code}`,
  decision: 'qd',
  stars: 3,
  lastValidDay,
  issuedOn: '2024-01-01',
  key,
});
const PAST = '2025-12-20';
const kept: StatusEntry = { status: 'extended', date: '2025-12-01', until: '2026-12-20', basis: 'Điều 12.3' };
const STAMPS: Readonly<Record<string, StatusEntry>> = {
  keptOver: { ...kept, until: '2026-06-01' },
  kept,
  withdrawn: { status: 'withdrawn', date: '2026-01-01', decision: 'QĐ-9' },
  replaced: { status: 'replaced', date: '2026-01-01', decision: 'QĐ-3', stars: 4, until: '2029-01-01' },
};

it('names the stamps that a revoked key took down, and none that had ended before', () => {
  const office = {
    rows: [
      row('valid', '2027-12-30'),
      row('expired', PAST),
      row('keptOver', PAST),
      row('kept', PAST),
      row('withdrawn', '2027-12-30'),
      row('replaced', '2027-12-30'),
      row('otherKey', '2027-12-30', 2),
    ],
    keys: [
      { ...KEY, short: 1, revoked: true },
      { ...KEY, short: 2 },
    ],
    list: { stamps: STAMPS },
    products: new Map(),
    today: '2026-11-24',
  } as unknown as Office;
  expect(reprintList(office).map(({ code }) => code)).toEqual(['valid', 'kept', 'replaced']);
});
