import { at, facts, past, printed, TODAY, type CaseVector } from './case.ts';
import { CODES, NOON } from './lists.ts';

const { plain, withdrawn, extended, replaced } = CODES;

/** True seals beside what the site lists under their codes. */
export const LISTED_CASES: readonly CaseVector[] = [
  {
    name: 'in force, and the site lists it',
    url: printed(plain),
    status: 'good',
    listed: facts,
    stars: 4,
    ...at(NOON, 'valid', TODAY),
  },
  {
    name: 'a true seal, and the site lists no such code',
    url: printed(plain),
    status: 'good',
    listed: null,
    unlisted: true,
    ...at(NOON, 'valid', TODAY),
  },
  {
    name: 'a true seal of other stars than listed',
    url: printed(plain, { stars: 5 }),
    status: 'good',
    listed: facts,
    unlisted: true,
    ...at(NOON, 'valid', TODAY),
  },
  {
    name: 'a true seal of another last day than listed',
    url: printed(plain, { lastValidDay: '2029-11-25' }),
    status: 'good',
    listed: facts,
    unlisted: true,
    ...at(NOON, 'valid', TODAY),
  },
  {
    name: 'not listed, and no status file',
    url: printed(plain),
    listed: null,
    unlisted: true,
    ...at(NOON, 'valid-as-of', TODAY),
  },
  {
    name: 'extended, and listed with the printed day',
    url: printed(extended, past),
    status: 'good',
    listed: { ...facts, ...past },
    ...at(NOON, 'extended', TODAY),
  },
  {
    name: 'extended, and not listed',
    url: printed(extended, past),
    status: 'good',
    listed: null,
    unlisted: true,
    ...at(NOON, 'extended', TODAY),
  },
  {
    name: 'replaced, and listed with the printed stars',
    url: printed(replaced),
    status: 'good',
    listed: facts,
    stars: 5,
    ...at(NOON, 'replaced', TODAY),
  },
  {
    name: 'replaced, and listed with other stars than printed',
    url: printed(replaced),
    status: 'good',
    listed: { ...facts, stars: 5 },
    unlisted: true,
    ...at(NOON, 'replaced', TODAY),
  },
  {
    name: 'withdrawn, and not listed',
    url: printed(withdrawn),
    status: 'good',
    listed: null,
    now: NOON,
    outcome: 'withdrawn',
  },
  {
    name: 'expired, and not listed',
    url: printed(plain, past),
    status: 'good',
    listed: null,
    ...at(NOON, 'expired', TODAY),
  },
];
