import { expect, test } from 'vitest';
import type { DueList } from '../../../../src/domain/due/due-list.ts';
import type { SentLetter } from '../../../../src/domain/due/letter.ts';
import { DECIDED, dueOf, LAW } from './sample.ts';

const told = ({ deadlines }: DueList) => deadlines.map(({ on, kind }) => `${on} ${kind}`);
const LETTER: SentLetter = {
  producer: 'htx-mau',
  products: ['gao-mau'],
  number: '12/UBND-KT',
  on: '2026-10-15',
};

test('what is still to come is told, by day; what is past is not', () => {
  expect(told(dueOf('2026-10-01'))).toEqual([
    '2026-10-12 filing-opens',
    '2026-11-20 producer-day',
    '2026-12-11 commune-day',
    '2027-04-10 certificate-ends',
  ]);
  expect(told(dueOf('2026-12-11'))[0]).toBe('2026-12-11 commune-day');
  expect(told(dueOf('2026-12-12'))[0]).toBe('2027-04-10 certificate-ends');
});

test('the list looks no further ahead than it is asked to', () => {
  expect(told(dueOf('2026-10-12', {}, { months: 2 }))).toEqual([
    '2026-10-12 filing-opens',
    '2026-11-20 producer-day',
    '2026-12-11 commune-day',
  ]);
});

test('an event is found again by its id, whenever the list is made', () => {
  const id = (today: string) => dueOf(today).deadlines.find(({ kind }) => kind === 'certificate-ends')?.id;
  expect(id('2026-10-01')).toBe('gao-mau.certificate-ends.2027-04-10');
  expect(id('2027-04-10')).toBe(id('2026-10-01'));
});

test('who has filed, or will not, is not reminded to file; a letter without an answer changes nothing', () => {
  const withReply = (answer: 'filed' | 'will-file' | 'will-not-file') =>
    told(dueOf('2026-11-01', {}, { letters: [{ ...LETTER, reply: { answer, on: '2026-10-20' } }] }));
  expect(withReply('filed')).toEqual(['2027-04-10 certificate-ends']);
  expect(withReply('will-not-file')).toEqual(['2027-04-10 certificate-ends']);
  expect(withReply('will-file')).toHaveLength(3);
  expect(told(dueOf('2026-11-01', {}, { letters: [LETTER] }))).toHaveLength(3);
});

test('a letter about the certificate before this one is no letter about this one', () => {
  const renewed = { certificates: [DECIDED, { ...DECIDED, signedOn: '2026-11-02' }] };
  expect(dueOf('2026-11-24', renewed, { letters: [LETTER] }).certificates[0]?.letter).toBeUndefined();
  expect(dueOf('2026-11-24', {}, { letters: [LETTER] }).certificates[0]?.letter).toBe(LETTER);
});

test('other papers are told on their last day, a test report a year after it', () => {
  const product = {
    otherCertificates: [
      { name: 'VietGAP (mẫu)', number: 'MẪU-1', expiresOn: '2026-12-31' },
      { name: 'Không có hạn (mẫu)' },
    ],
    facts: { testReportOn: '2025-10-20' },
  };
  const list = dueOf('2026-11-24', product);
  expect(told(list)).toContain('2026-12-31 paper-ends');
  // Past already: not among what is to come, but still on the list.
  expect(list.papers.map(({ kind, on }) => `${kind} ${on}`)).toEqual(['test 2026-10-20', 'paper 2026-12-31']);
});

test('stamps that end with their certificate are told with it, others on a day of their own', () => {
  const stamps = [
    { product: 'gao-mau', on: '2027-04-10', codes: ['A', 'B'] },
    { product: 'gao-mau', on: '2027-01-31', codes: ['C'] },
    { product: 'da-bo', on: '2027-01-31', codes: ['D'] },
  ];
  const { deadlines } = dueOf('2026-12-24', {}, { stamps });
  expect(deadlines.map(({ kind, stamps: ending }) => [kind, ending?.codes])).toEqual([
    ['stamps-end', ['C']],
    ['certificate-ends', ['A', 'B']],
  ]);
});

test('rounds: sent before the day of the law, producers fifteen workdays earlier', () => {
  const rounds = [
    { level: 'province' as const, fileBefore: '04-30', ratedBefore: '06-30' },
    { level: 'province' as const, fileBefore: '10-30', ratedBefore: '12-30' },
    { level: 'ministry' as const, fileBefore: '01-30', ratedBefore: '03-30' },
  ];
  const list = dueOf('2026-09-01', {}, { rules: [{ ...LAW, rounds }] });
  expect(list.rounds).toEqual([
    { level: 'province', sentBy: '2026-10-29', producer: '2026-10-08', ratedBefore: '2026-12-30' },
    { level: 'ministry', sentBy: '2027-01-29', producer: undefined, ratedBefore: '2027-03-30' },
    { level: 'province', sentBy: '2027-04-29', producer: '2027-04-08', ratedBefore: '2027-06-30' },
  ]);
  expect(told(list).filter((line) => line.includes('round'))).toEqual([
    '2026-10-08 round-producer',
    '2026-10-29 round-sent',
    '2027-01-29 round-ministry',
    '2027-04-08 round-producer',
    '2027-04-29 round-sent',
  ]);
});

test('a list that counts on days whose holidays nobody has announced says so', () => {
  const unknownFrom = (holidaysUntil: string) =>
    dueOf('2026-10-01', {}, { rules: [{ ...LAW, holidaysUntil }] }).holidaysUnknown;
  expect(unknownFrom('2026-11-19')).toBe(true);
  expect(unknownFrom('2026-11-20')).toBe(false);
});
