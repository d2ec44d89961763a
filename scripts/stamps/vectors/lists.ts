import type { StatusEntry } from '../../../src/domain/stamp/status.ts';
import type { StatusGap } from '../../../src/domain/stamp/outcome.ts';
import { STATUS_TYP } from '../../../src/signature/status-file.ts';
import { base64Url, code, ISSUER, PAIRS, token } from './signing.ts';

/** Codes by what the list says of them. */
export const CODES = {
  plain: code('7H3K9QX'),
  withdrawn: code('0000001'),
  cancelled: code('1111111'),
  extended: code('2222222'),
  replaced: code('3333333'),
} as const;

const STAMPS: Readonly<Record<string, StatusEntry>> = {
  [CODES.withdrawn]: { status: 'withdrawn', date: '2026-05-01', decision: 'QĐ số 9' },
  [CODES.cancelled]: { status: 'cancelled', date: '2026-06-01', reason: 'in hỏng' },
  [CODES.extended]: {
    status: 'extended',
    date: '2026-09-01',
    until: '2027-03-01',
    basis: 'QĐ 26/2026/QĐ-TTg, Điều 12.3',
  },
  [CODES.replaced]: {
    status: 'replaced',
    date: '2026-10-30',
    decision: 'QĐ số 20',
    stars: 5,
    until: '2029-10-30',
  },
};

/** The list that is in order on 2026-11-24. */
export const LIST = {
  issuer: ISSUER,
  sequence: 5,
  issued: '2026-11-20T00:00:00Z',
  nextUpdate: '2026-12-20T00:00:00Z',
  stamps: STAMPS,
};
const header = (changes: object) => ({ alg: 'EdDSA', kid: PAIRS.good.key.kid, typ: STATUS_TYP, ...changes });
const none = { ...LIST, stamps: {} };
const plainEnded: StatusEntry = { status: 'withdrawn', date: '2026-11-01', decision: 'QĐ số 21' };
const good = token(LIST);
const entryOf = (entry: object) => token({ ...LIST, stamps: { [CODES.plain]: entry } });

/** Status files by name, good and bad. */
export const TOKENS = {
  good,
  'sequence 4': token({ ...none, sequence: 4, issued: '2026-11-10T00:00:00Z' }),
  'sequence 6, withdraws 7H3K9QX4': token({
    ...LIST,
    sequence: 6,
    issued: '2026-11-22T00:00:00Z',
    stamps: { ...STAMPS, [CODES.plain]: plainEnded },
  }),
  'sequence 6, forgets every withdrawal': token({ ...none, sequence: 6, issued: '2026-11-22T00:00:00Z' }),
  'sequence 6, dated before sequence 5': token({ ...LIST, sequence: 6, issued: '2026-11-18T00:00:00Z' }),
  'sequence 5, another content': token({ ...LIST, stamps: { ...STAMPS, [CODES.plain]: plainEnded } }),
  'from 2027': token(
    {
      ...LIST,
      sequence: 7,
      issued: '2027-11-20T00:00:00Z',
      nextUpdate: '2027-12-20T00:00:00Z',
      stamps: { ...STAMPS, [CODES.plain]: plainEnded },
    },
    PAIRS.longLived,
  ),
  'payload changed': good.replace(/\.[^.]+\./, `.${base64Url(none)}.`),
  'alg none': `${base64Url(header({ alg: 'none' }))}.${base64Url(LIST)}.`,
  'alg none, a good signature behind it': token(LIST, PAIRS.good, header({ alg: 'none' })),
  'alg HS256': token(LIST, PAIRS.good, header({ alg: 'HS256' })),
  'another typ': token(LIST, PAIRS.good, header({ typ: 'vc+jwt' })),
  'a critical header': token(LIST, PAIRS.good, header({ crit: ['exp'] })),
  'an unknown key': token(LIST, PAIRS.stranger),
  'an unknown key under a known kid': token(LIST, PAIRS.stranger, header({})),
  'a revoked key': token(LIST, PAIRS.revoked),
  "a demonstration's key": token(LIST, PAIRS.demo),
  'a key retired before': token(LIST, PAIRS.retired),
  'dated before its key': token({
    ...LIST,
    issued: '2025-12-31T00:00:00Z',
    nextUpdate: '2026-12-20T00:00:00Z',
  }),
  'another issuer': token({ ...LIST, issuer: 'other-office' }),
  'promises the next in 401 days': token({ ...LIST, nextUpdate: '2027-12-26T00:00:00Z' }),
  'next update before its issue': token({ ...LIST, nextUpdate: '2026-11-19T00:00:00Z' }),
  'a day that never was': token({ ...LIST, issued: '2026-02-30T00:00:00Z' }),
  'sequence 0': token({ ...LIST, sequence: 0 }),
  'an unknown status': entryOf({ status: 'suspended', date: '2026-11-01' }),
  'a withdrawal without a decision': entryOf({ status: 'withdrawn', date: '2026-11-01' }),
  'two stars': entryOf({
    status: 'replaced',
    date: '2026-11-01',
    decision: 'QĐ số 8',
    stars: 2,
    until: '2029-01-01',
  }),
  'extends until 2099': entryOf({
    status: 'extended',
    date: '2026-11-01',
    until: '2099-12-31',
    basis: 'QĐ số 7',
  }),
  'extended until before its key was made': entryOf({
    status: 'extended',
    date: '2025-01-01',
    until: '2025-06-30',
    basis: 'QĐ số 6',
  }),
  'four parts': `${good}.x`,
  'signature with padding': `${good}==`,
  'an error page': '<!doctype html><title>404</title>',
} as const;

export type TokenName = keyof typeof TOKENS;

/** What a verifier makes of one status file. */
export interface ListVector {
  readonly name: string;
  /** The verifier's clock. */
  readonly now: string;
  readonly status: TokenName;
  /** The status file it accepted before. */
  readonly seen?: TokenName;
  readonly demo?: true;
  /** The list is fresh, or why it is not. */
  readonly is: 'fresh' | StatusGap;
}

/** The clock of most vectors: noon of 24 November 2026 in Vietnam. */
export const NOON = '2026-11-24T05:00:00Z';

const REFUSED = [
  'payload changed',
  'alg none',
  'alg none, a good signature behind it',
  'alg HS256',
  'another typ',
  'a critical header',
  'an unknown key',
  'an unknown key under a known kid',
  'a revoked key',
  "a demonstration's key",
  'a key retired before',
  'dated before its key',
  'another issuer',
  'promises the next in 401 days',
  'next update before its issue',
  'a day that never was',
  'sequence 0',
  'an unknown status',
  'a withdrawal without a decision',
  'two stars',
  'extends until 2099',
  'four parts',
  'signature with padding',
  'an error page',
] as const satisfies readonly TokenName[];

export const LISTS: readonly ListVector[] = [
  { name: 'in order', now: NOON, status: 'good', is: 'fresh' },
  { name: 'in order at its last second', now: '2026-12-20T00:00:00Z', status: 'good', is: 'fresh' },
  { name: 'overdue a second later', now: '2026-12-20T00:00:01Z', status: 'good', is: 'overdue' },
  { name: 'one day ahead of the clock', now: '2026-11-19T00:00:00Z', status: 'good', is: 'fresh' },
  {
    name: 'a day and a second ahead of the clock',
    now: '2026-11-18T23:59:59Z',
    status: 'good',
    is: 'from-future',
  },
  { name: 'a year ahead of the clock', now: NOON, status: 'from 2027', is: 'from-future' },
  {
    name: 'goes on with an extension that was over before its key was made',
    now: NOON,
    status: 'extended until before its key was made',
    is: 'fresh',
  },
  { name: 'the same as seen before', now: NOON, seen: 'good', status: 'good', is: 'fresh' },
  {
    name: 'newer than seen before',
    now: NOON,
    seen: 'good',
    status: 'sequence 6, withdraws 7H3K9QX4',
    is: 'fresh',
  },
  {
    name: 'newer by its number though dated earlier: an office whose clock was fast',
    now: NOON,
    seen: 'good',
    status: 'sequence 6, dated before sequence 5',
    is: 'fresh',
  },
  { name: 'older than seen before', now: NOON, seen: 'good', status: 'sequence 4', is: 'rolled-back' },
  {
    name: 'another list of the same number',
    now: NOON,
    seen: 'good',
    status: 'sequence 5, another content',
    is: 'rolled-back',
  },
  {
    name: 'newer, but it forgets a withdrawal',
    now: NOON,
    seen: 'good',
    status: 'sequence 6, forgets every withdrawal',
    is: 'rolled-back',
  },
  {
    name: 'signed by a demonstration’s key, in a demonstration',
    now: NOON,
    status: "a demonstration's key",
    demo: true,
    is: 'fresh',
  },
  ...REFUSED.map((status) => ({ name: status, now: NOON, status, is: 'bad-signature' }) as const),
];
