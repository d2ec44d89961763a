import { at, facts, printed, TODAY, type CaseVector } from './case.ts';
import { CODES, NOON } from './lists.ts';
import { PAIRS, seal, url } from './signing.ts';

const { plain } = CODES;

/** Keys that do not count, and codes without a seal. */
export const KEY_CASES: readonly CaseVector[] = [
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
