import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/domain/rule.ts';
import { bands, ownFilingDay, roundRows } from '../../../src/present/programme.ts';

const rule: Rule = {
  id: 'mau',
  number: '1/QĐ',
  title: { vi: 'Quy định mẫu' },
  issuer: { vi: 'Nơi mẫu' },
  signedOn: '2026-05-22',
  inForceFrom: '2026-05-22',
  starThresholds: [
    { stars: 3, from: 50 },
    { stars: 5, from: 90 },
    { stars: 4, from: 70 },
  ],
  rounds: [
    { level: 'province', fileBefore: '04-30', ratedBefore: '06-30' },
    { level: 'province', fileBefore: '10-30', ratedBefore: '12-30' },
    { level: 'ministry', fileBefore: '07-30', ratedBefore: '09-30' },
  ],
};

it('says the points of each star, most stars first', () => {
  expect(bands(rule, 'vi')).toEqual([
    { stars: 5, points: '90 – 100' },
    { stars: 4, points: '70 – dưới 90' },
    { stars: 3, points: '50 – dưới 70' },
  ]);
});

describe('the coming round', () => {
  const next = (today: string) => roundRows(rule, today, 'vi').map((round) => round.next);

  it('is this year’s while there is time, the last day included', () => {
    expect(next('2026-04-30')).toEqual(['30/04/2026', undefined, '30/07/2026']);
    expect(next('2026-05-01')).toEqual([undefined, '30/10/2026', '30/07/2026']);
  });

  it('is next year’s once all have passed', () => {
    expect(next('2026-11-24')).toEqual(['30/04/2027', undefined, '30/07/2027']);
  });
});

describe('the producer’s own day, before which a file is handed in at the commune', () => {
  const dated: Rule = { ...rule, communeWorkingDays: 15, holidays: ['2027-04-16'] };
  const own = (today: string) => ownFilingDay(dated, today);

  it('lies so many working days before the commune’s', () => {
    expect(own('2026-11-24')).toEqual({ own: '2027-04-08', commune: '2027-04-30', days: 15 });
  });

  it('is the next round’s once it has come, be the commune’s still ahead', () => {
    expect(own('2026-10-08')?.commune).toBe('2026-10-30');
    expect(own('2026-10-09')?.commune).toBe('2027-04-30');
  });

  it('is not told where the law on file does not say', () => {
    expect(ownFilingDay(rule, '2026-11-24')).toBeUndefined();
  });
});
