import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentRoot } from '../../../src/content/reader/locate.ts';
import type { Rule } from '../../../src/domain/rule.ts';
import { workingDays } from '../../../src/domain/working-days.ts';

const plain = workingDays([]);
const law = parse(readFileSync(join(contentRoot, 'legal/qd-26-2026.yml'), 'utf8')) as Rule;

it('counts neither weekends nor holidays, of every year or of one', () => {
  // 30/10/2026 is a Friday.
  expect(plain.before('2026-10-30', 15)).toBe('2026-10-09');
  // 30/04/2027 is a Friday, 16/04 a holiday of that year alone.
  expect(plain.before('2027-04-30', 15)).toBe('2027-04-09');
  expect(workingDays(['2027-04-16']).before('2027-04-30', 15)).toBe('2027-04-08');
  expect(workingDays(['04-30', '05-01']).before('2026-05-04', 1)).toBe('2026-04-29');
  expect(plain.before('2026-10-30', 0)).toBe('2026-10-30');
});

it('goes over the 29th of February where there is one', () => {
  expect(plain.before('2028-03-01', 1)).toBe('2028-02-29');
  expect(plain.before('2027-03-01', 1)).toBe('2027-02-26');
});

it('gives way from a day off to the working day before it', () => {
  expect(plain.upTo('2026-12-13')).toBe('2026-12-11');
  expect(plain.upTo('2026-12-11')).toBe('2026-12-11');
});

describe('holidays', () => {
  const office = workingDays([
    '04-30',
    '05-01',
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-02-19',
    '2026-02-20',
  ]);
  const works = (...days: string[]) => days.map((day) => office.isOne(day));

  it('on a weekend are made up for on the next working day, two of them on the next two', () => {
    // 30/04/2028 is a Sunday, 01/05/2028 a holiday itself.
    expect(works('2028-05-02', '2028-05-03')).toEqual([false, true]);
    // 01/05/2027 is a Saturday; in 2022 30/04 was a Saturday and 01/05 a Sunday.
    expect(works('2027-05-03', '2022-05-02', '2022-05-03', '2022-05-04')).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('of Tết are gone around', () => {
    expect(office.before('2026-02-25', 5)).toBe('2026-02-11');
  });

  it('of the law on file have the Hùng Kings’ Sunday made up for, and the Tết of 2027 at its widest', () => {
    const own = workingDays(law.holidays ?? []);
    expect(['2026-04-27', '2027-02-03', '2027-02-11', '2027-02-12'].map((day) => own.isOne(day))).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });
});
