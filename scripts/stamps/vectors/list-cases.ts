import { at, past, printed, TODAY, type CaseVector } from './case.ts';
import { CODES, NOON } from './lists.ts';
import { PAIRS, seal, url } from './signing.ts';

const { plain, withdrawn, extended, replaced } = CODES;
const plainUrl = printed(plain);

/** A stamp in force, and every state of the clock and of the status list. */
export const LIST_CASES: readonly CaseVector[] = [
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
];
