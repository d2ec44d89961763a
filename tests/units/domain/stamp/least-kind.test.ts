import { describe, expect, it } from 'vitest';
import type { StatusOnFile } from '../../../../src/domain/stamp/outcome.ts';
import type { StatusEntry, StatusList } from '../../../../src/domain/stamp/status.ts';
import { staysCareful, viewBeside } from '../../../../src/domain/stamp/status-view.ts';
import { type Evidence, verifyStamp } from '../../../../src/domain/stamp/verify.ts';
import { CODE, evidence, HEADER, makeSeal } from './office.ts';

const WORDS = {
  nothing: undefined,
  withdrawn: { status: 'withdrawn', date: '2026-05-01', decision: 'QĐ-9' },
  cancelled: { status: 'cancelled', date: '2026-05-02', reason: 'mất cuộn' },
  fewer: { status: 'replaced', date: '2026-06-01', decision: 'QĐ-3', stars: 3, until: '2029-06-01' },
  more: { status: 'replaced', date: '2026-06-01', decision: 'QĐ-5', stars: 5, until: '2044-01-01' },
} as const satisfies Record<string, StatusEntry | undefined>;
type Word = keyof typeof WORDS;

const list = (word: Word, sequence: number): StatusList => ({
  issuer: 'test-office',
  sequence,
  issued: `2026-11-${String(sequence)}T00:00:00Z`,
  nextUpdate: '2026-12-20T00:00:00Z',
  stamps: WORDS[word] ? { [CODE]: WORDS[word] } : {},
});
const onFile = (word: Word, sequence: number): StatusOnFile => ({
  sequence,
  issued: `2026-11-${String(sequence)}T00:00:00Z`,
  ...(WORDS[word] && { entry: WORDS[word] }),
});

interface Sources {
  /** Newest signed list. */
  list?: [Word, number];
  careful?: [Word, number];
  /** The page's or the looked-up file's own. */
  page?: [Word, number];
}

async function answer(sources: Sources, seal: string | null, changes: Partial<Evidence> = {}) {
  const outcome = await verifyStamp(
    { code: CODE, seal },
    evidence({
      list: sources.list ? list(...sources.list) : null,
      careful: sources.careful ? [list(...sources.careful)] : [],
      status: sources.list
        ? { kind: 'fresh', issued: '2026-11-20T00:00:00Z' }
        : { kind: 'none', why: 'missing' },
      facts: {
        code: CODE,
        stars: 4,
        lastValidDay: HEADER.lastValidDay,
        ...(sources.page && { onFile: onFile(...sources.page) }),
      },
      ...changes,
    }),
  );
  if (outcome.kind === 'replaced') return `replaced ${String(outcome.newStars)}`;
  if (outcome.kind === 'unsealed')
    return outcome.since?.status === 'replaced' ? `unsealed ${String(outcome.since.stars)}` : 'unsealed';
  return outcome.kind;
}

const CASES: readonly (readonly [string, Sources, sealed: string, unsealed: string])[] = [
  ['nothing but the page', { page: ['nothing', 15] }, 'valid-as-of', 'unsealed'],
  ['nothing but the page, which says withdrawn', { page: ['withdrawn', 15] }, 'withdrawn', 'withdrawn'],
  ['nothing but the page, which says cancelled', { page: ['cancelled', 15] }, 'cancelled', 'cancelled'],
  ['nothing but the page, which says replaced', { page: ['fewer', 15] }, 'replaced 3', 'unsealed 3'],
  ['the page and the same list', { page: ['nothing', 15], list: ['nothing', 15] }, 'valid', 'unsealed'],
  [
    'the page withdrawn, an older list',
    { page: ['withdrawn', 15], list: ['nothing', 14] },
    'withdrawn',
    'withdrawn',
  ],
  [
    'the page withdrawn, a newer list',
    { page: ['withdrawn', 15], list: ['nothing', 16] },
    'withdrawn',
    'withdrawn',
  ],
  [
    'the page replaced, an older list',
    { page: ['fewer', 15], list: ['nothing', 14] },
    'replaced 3',
    'unsealed 3',
  ],
  [
    'the page says more stars than an older list',
    { page: ['more', 15], list: ['nothing', 14] },
    'valid-as-of',
    'unsealed',
  ],
  ['the page replaced, a newer list', { page: ['fewer', 15], list: ['nothing', 16] }, 'valid', 'unsealed'],
  [
    'the page unaware, a newer list',
    { page: ['nothing', 15], list: ['withdrawn', 16] },
    'withdrawn',
    'withdrawn',
  ],
  [
    'the page unaware, an older list withdraws',
    { page: ['nothing', 15], list: ['withdrawn', 14] },
    'withdrawn',
    'withdrawn',
  ],
  ['withdrawn and cancelled', { page: ['cancelled', 15], list: ['withdrawn', 16] }, 'withdrawn', 'withdrawn'],
  ['cancelled and withdrawn', { page: ['withdrawn', 15], list: ['cancelled', 16] }, 'withdrawn', 'withdrawn'],
  [
    'an unproven list withdraws',
    { list: ['nothing', 15], careful: ['withdrawn', 16] },
    'withdrawn',
    'withdrawn',
  ],
  [
    'an unproven list gives more stars',
    { list: ['nothing', 15], careful: ['more', 99] },
    'valid',
    'unsealed',
  ],
  ['an unproven list gives more stars, alone', { careful: ['more', 99] }, 'valid-as-of', 'unsealed'],
  [
    'an unproven list takes a withdrawal back',
    { list: ['withdrawn', 15], careful: ['nothing', 99] },
    'withdrawn',
    'withdrawn',
  ],
  [
    'a refused older list knows a withdrawal',
    { list: ['nothing', 15], careful: ['withdrawn', 12] },
    'withdrawn',
    'withdrawn',
  ],
  [
    'a refused older list knows other stars',
    { list: ['nothing', 15], careful: ['fewer', 12] },
    'valid',
    'unsealed',
  ],
];

describe('the answer is the least kind that any evidence supports', () => {
  it.each(CASES)('%s', async (_, sources, sealed, unsealed) => {
    expect(await answer(sources, makeSeal())).toBe(sealed);
    expect(await answer(sources, null)).toBe(unsealed);
  });

  it('an extension that only an unproven list knows revives nothing', async () => {
    const extended: StatusEntry = { status: 'extended', date: '2029-11-01', until: '2044-01-01', basis: 'x' };
    const after = { today: '2029-12-01' };
    const careful = [{ ...list('nothing', 20), sequence: 99, stamps: { [CODE]: extended } }];
    expect(await answer({ list: ['nothing', 15] }, makeSeal(), { ...after, careful })).toBe('expired');
    expect(await answer({}, makeSeal(), { ...after, careful })).toBe('expired');
  });
});

describe('a withdrawal that the product’s file tells and no list yet', () => {
  const facts = { code: CODE, stars: 4, lastValidDay: HEADER.lastValidDay, filed: WORDS.withdrawn };

  it.each([
    ['no list', {}, 'withdrawn'],
    ['a list that says nothing', { list: ['nothing', 15] }, 'withdrawn'],
    ['a list that replaced it', { list: ['more', 15] }, 'withdrawn'],
    ['a list that cancelled the stamp alone', { list: ['cancelled', 15] }, 'withdrawn'],
  ] as [string, Sources, string][])('beside %s', async (_, sources, told) => {
    expect(await answer(sources, makeSeal(), { facts })).toBe(told);
    expect(await answer(sources, null, { facts })).toBe(told);
  });
});

describe('how old the answer is', () => {
  const fresh = { kind: 'fresh', issued: '2026-11-14T00:00:00Z' } as const;
  it('is that of the page where a list comes that is older than the page', () => {
    expect(viewBeside(fresh, list('nothing', 14), onFile('nothing', 15))).toEqual({
      kind: 'old',
      issued: '2026-11-15T00:00:00Z',
      why: 'rolled-back',
    });
    expect(viewBeside(fresh, list('nothing', 15), onFile('nothing', 15))).toEqual(fresh);
    expect(viewBeside(fresh, list('nothing', 14), undefined, onFile('nothing', 15))).toMatchObject({
      kind: 'old',
    });
  });

  it('is that of the page where nothing came', () => {
    expect(viewBeside({ kind: 'none', why: 'offline' }, null, onFile('nothing', 15), undefined)).toEqual({
      kind: 'old',
      issued: '2026-11-15T00:00:00Z',
      why: 'offline',
    });
    expect(viewBeside({ kind: 'none', why: 'offline' }, null)).toEqual({ kind: 'none', why: 'offline' });
  });
});

describe('a remembered list that this page cannot prove', () => {
  const now = Date.parse('2026-11-20T12:00:00Z');
  it('makes careful until a good list issued as late, and never when it is from the future', () => {
    expect(staysCareful(list('withdrawn', 16), list('nothing', 15), now)).toBe(true);
    expect(staysCareful(list('withdrawn', 16), null, now)).toBe(true);
    expect(staysCareful(list('withdrawn', 16), list('nothing', 16), now)).toBe(false);
    expect(staysCareful(list('withdrawn', 16), list('nothing', 17), now)).toBe(false);
    expect(staysCareful(list('withdrawn', 24), list('nothing', 15), now)).toBe(false);
  });
});
