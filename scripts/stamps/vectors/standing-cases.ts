import { at, facts, past, printed, TODAY, type CaseVector } from './case.ts';
import { CODES, NOON } from './lists.ts';
import { seal, url } from './signing.ts';

const { plain, withdrawn, cancelled, extended, replaced } = CODES;
const followedBy = { stars: 5, decision: 'QĐ số 30', lastValidDay: '2029-12-31' };

/** What became of the certificate: extended, replaced, expired, withdrawn, cancelled. */
export const STANDING_CASES: readonly CaseVector[] = [
  {
    name: 'extended, its printed day not past',
    url: printed(extended),
    status: 'good',
    ...at(NOON, 'valid', TODAY),
  },
  { name: 'extended', url: printed(extended, past), status: 'good', ...at(NOON, 'extended', TODAY) },
  {
    name: 'extended, by a list that is overdue',
    url: printed(extended, past),
    status: 'good',
    ...at('2027-03-01T16:59:59Z', 'extended', '2027-03-01'),
  },
  {
    name: 'extended, and that is over too',
    url: printed(extended, past),
    status: 'good',
    ...at('2027-03-01T17:00:00Z', 'expired', '2027-03-02'),
  },
  { name: 'replaced', url: printed(replaced), status: 'good', stars: 5, ...at(NOON, 'replaced', TODAY) },
  {
    name: 'replaced, its printed day past',
    url: printed(replaced, past),
    status: 'good',
    stars: 5,
    ...at(NOON, 'replaced', TODAY),
  },
  {
    name: 'replaced, that is past, and the day in the seal is not',
    url: printed(replaced, { lastValidDay: '2029-11-24' }),
    status: 'good',
    ...at('2029-10-30T17:00:00Z', 'expired', '2029-10-31'),
  },
  {
    name: 'replaced, and both are past',
    url: printed(replaced, past),
    status: 'good',
    ...at('2029-10-30T17:00:00Z', 'expired', '2029-10-31'),
  },
  {
    name: 'expired',
    url: printed(plain, past),
    status: 'good',
    listed: { ...facts, ...past },
    ...at(NOON, 'expired', TODAY),
  },
  {
    name: 'expired, recognised again',
    url: printed(plain, past),
    status: 'good',
    listed: { ...facts, ...past, followedBy },
    ...at(NOON, 'expired-recognised', TODAY),
  },
  {
    name: 'expired, recognised again, and that is past',
    url: printed(plain, past),
    status: 'good',
    listed: { ...facts, ...past, followedBy },
    ...at('2029-12-31T17:00:00Z', 'expired', '2030-01-01'),
  },
  { name: 'withdrawn', url: printed(withdrawn), status: 'good', now: NOON, outcome: 'withdrawn' },
  {
    name: 'withdrawn, by a list that is overdue',
    url: printed(withdrawn),
    status: 'good',
    now: '2028-01-01T00:00:00Z',
    outcome: 'withdrawn',
  },
  {
    name: 'withdrawn, only the code at hand',
    url: url(withdrawn, null),
    status: 'good',
    listed: facts,
    now: NOON,
    outcome: 'withdrawn',
  },
  {
    name: 'withdrawn, but the seal is not ours',
    url: url(withdrawn, seal(plain, {})),
    status: 'good',
    now: NOON,
    outcome: 'not-ours',
  },
  {
    name: 'withdrawn by a refused list',
    url: printed(withdrawn),
    status: 'a revoked key',
    ...at(NOON, 'valid-as-of', TODAY),
  },
  { name: 'cancelled', url: printed(cancelled), status: 'good', now: NOON, outcome: 'cancelled' },
];
