import type { OutcomeKind, StampFacts } from '../../../src/domain/stamp/outcome.ts';
import type { SealHeader } from '../../../src/domain/stamp/seal.ts';
import { CODES, NOON, type TokenName } from './lists.ts';
import { PAIRS, seal, url } from './signing.ts';

/** One question to a verifier with all it has at hand, and the answer. */
export interface CaseVector {
  readonly name: string;
  readonly url: string;
  readonly now: string;
  /** The status file that came; none came where it is absent. */
  readonly status?: TokenName;
  /** The status file accepted before. */
  readonly seen?: TokenName;
  readonly demo?: true;
  /** What the site lists under the code: null for nothing, absent where it was not asked. */
  readonly listed?: Omit<StampFacts, 'code'> | null;
  readonly outcome: OutcomeKind;
  /** The day that the printed day was compared with. */
  readonly today?: string;
  /** The stars to go by. */
  readonly stars?: number;
}

const { plain, withdrawn, cancelled, extended, replaced } = CODES;
const printed = (of: string, header: Partial<SealHeader> = {}) => url(of, seal(of, header));
const TODAY = '2026-11-24';
const past = { lastValidDay: '2026-09-30' };
const plainUrl = printed(plain);
const facts = { stars: 4, lastValidDay: '2029-11-24' };
const followedBy = { stars: 5, decision: 'QĐ số 30', lastValidDay: '2029-12-31' };
const at = (now: string, outcome: OutcomeKind, today: string) => ({ now, outcome, today });

export const CASES: readonly CaseVector[] = [
  {
    name: 'in force',
    url: plainUrl,
    status: 'good',
    stars: 4,
    ...at(NOON, 'valid', TODAY),
  },
  {
    name: 'in force, in lower case',
    url: plainUrl.toLowerCase(),
    status: 'good',
    ...at(NOON, 'valid', TODAY),
  },
  {
    name: 'in force by a key retired since',
    url: url(plain, seal(plain, { by: PAIRS.retired })),
    status: 'good',
    ...at(NOON, 'valid', TODAY),
  },
  {
    name: 'the last second of its last day in Vietnam',
    url: printed(plain, { lastValidDay: TODAY }),
    status: 'good',
    ...at('2026-11-24T16:59:59Z', 'valid', TODAY),
  },
  {
    name: 'the second after, in Vietnam the next day',
    url: printed(plain, { lastValidDay: TODAY }),
    status: 'good',
    ...at('2026-11-24T17:00:00Z', 'expired', '2026-11-25'),
  },
  {
    name: 'a slow clock goes by the day of the list',
    url: printed(plain, { lastValidDay: '2026-11-19' }),
    status: 'good',
    ...at('2026-11-19T10:00:00Z', 'expired', '2026-11-20'),
  },
  {
    name: 'a slow clock goes by the day of the list seen before',
    url: printed(plain, { lastValidDay: '2026-11-19' }),
    seen: 'good',
    ...at('2026-01-10T00:00:00Z', 'expired', '2026-11-20'),
  },
  { name: 'no list', url: plainUrl, ...at(NOON, 'valid-as-of', TODAY) },
  {
    name: 'a list that is overdue',
    url: plainUrl,
    status: 'good',
    ...at('2027-01-05T00:00:00Z', 'valid-as-of', '2027-01-05'),
  },
  { name: 'a list that is refused', url: plainUrl, status: 'alg none', ...at(NOON, 'valid-as-of', TODAY) },
  {
    name: 'a list that is refused hides nothing of the one seen before',
    url: printed(withdrawn),
    seen: 'good',
    status: 'an error page',
    now: NOON,
    outcome: 'withdrawn',
  },
  {
    name: 'a list that is rolled back hides nothing of the one seen before',
    url: plainUrl,
    seen: 'sequence 6, withdraws 7H3K9QX4',
    status: 'good',
    now: NOON,
    outcome: 'withdrawn',
  },
  {
    name: 'a newer list counts',
    url: plainUrl,
    seen: 'good',
    status: 'sequence 6, withdraws 7H3K9QX4',
    now: NOON,
    outcome: 'withdrawn',
  },
  {
    name: 'a list from the future moves no day',
    url: printed(replaced, { lastValidDay: '2027-01-31' }),
    status: 'from 2027',
    ...at(NOON, 'valid-as-of', TODAY),
  },
  {
    name: 'a list from the future still withdraws',
    url: plainUrl,
    status: 'from 2027',
    now: NOON,
    outcome: 'withdrawn',
  },
  {
    name: 'a list from the future does not extend',
    url: printed(extended, past),
    status: 'from 2027',
    ...at(NOON, 'expired', TODAY),
  },
  {
    name: 'a list from the future does not replace',
    url: printed(replaced),
    status: 'from 2027',
    stars: 4,
    ...at(NOON, 'valid-as-of', TODAY),
  },
  {
    name: 'beside a list from the future the one seen before goes on',
    url: printed(replaced),
    seen: 'good',
    status: 'from 2027',
    stars: 5,
    ...at(NOON, 'replaced', TODAY),
  },
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
  {
    name: 'a revoked key',
    url: url(plain, seal(plain, { by: PAIRS.revoked })),
    status: 'good',
    now: NOON,
    outcome: 'not-ours',
  },
  {
    name: "a demonstration's key in earnest",
    url: url(plain, seal(plain, { by: PAIRS.demo })),
    status: 'good',
    now: NOON,
    outcome: 'not-ours',
  },
  {
    name: "a demonstration's key in a demonstration",
    url: url(plain, seal(plain, { by: PAIRS.demo })),
    status: "a demonstration's key",
    demo: true,
    ...at(NOON, 'valid', TODAY),
  },
  {
    name: "a last day beyond the key's life",
    url: printed(plain, { lastValidDay: '2032-01-02' }),
    status: 'good',
    now: NOON,
    outcome: 'not-ours',
  },
  {
    name: "the last day of the key's life",
    url: printed(plain, { lastValidDay: '2032-01-01' }),
    status: 'good',
    ...at(NOON, 'valid', TODAY),
  },
  {
    name: 'a last day before the key was made',
    url: printed(plain, { lastValidDay: '2025-12-31' }),
    status: 'good',
    now: NOON,
    outcome: 'not-ours',
  },
  {
    name: 'only the code, and the site lists it',
    url: url(plain, null),
    status: 'good',
    listed: facts,
    ...at(NOON, 'unsealed', TODAY),
  },
  {
    name: 'only the code, and the site lists none',
    url: url(plain, null),
    status: 'good',
    listed: null,
    now: NOON,
    outcome: 'not-listed',
  },
  {
    name: 'a code with a slip',
    url: printed(plain).replace('7H3K9QX4', '1H3K9QX4'),
    status: 'good',
    now: NOON,
    outcome: 'bad-code',
  },
  {
    name: 'a code with a letter that none has',
    url: printed(plain).replace('7H3K9QX4', '7H3K9QU4'),
    status: 'good',
    now: NOON,
    outcome: 'bad-code',
  },
];
