import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OfficeData } from '../../../src/domain/stamp/office-data.ts';
import type { Outcome, StampFacts } from '../../../src/domain/stamp/outcome.ts';
import type { StatusEntry, StatusList } from '../../../src/domain/stamp/status.ts';
import { verifyStamp } from '../../../src/domain/stamp/verify.ts';
import { prepareChecker } from '../../../src/client/stamp/check.ts';
import { compactJws, jwsSigningInput } from '../../../src/signature/jws.ts';
import { signByNoble } from '../../../src/signature/noble.ts';
import { STATUS_TYP } from '../../../src/signature/status-file.ts';
import { CODE, HEADER, ISSUER, KEY, makeSeal, SEED, strangerKey } from '../domain/stamp/office.ts';

/*
 * Every answer a phone can give, by the page's own code: what is true of a stamp × what comes of the status file × what
 * the phone remembers × what it can compute × how old the page is. The answer has to be the least kind that any
 * evidence at hand supports. The table for readers, VERDICTS.md, is printed from here.
 */

const NOW = '2026-11-24T12:00:00+07:00';
const BUILT = '2026-11-24';
const BEFORE = '2026-01-31';
const stranger = strangerKey(KEY.short + 1);

/** What is true of a stamp: its sealed last day, and what the office signed of it. */
const TRUTHS = {
  valid: {},
  extended: {
    lastDay: BEFORE,
    entry: { status: 'extended', date: '2026-01-10', until: '2026-12-30', basis: 'Điều 12.3' },
  },
  replaced: {
    entry: { status: 'replaced', date: '2026-06-01', decision: 'QĐ-3', stars: 3, until: '2029-06-01' },
  },
  expired: { lastDay: BEFORE },
  'expired-recognised': { lastDay: BEFORE, again: true },
  withdrawn: { entry: { status: 'withdrawn', date: '2026-05-01', decision: 'QĐ-9' } },
  cancelled: { entry: { status: 'cancelled', date: '2026-05-02', reason: 'mất cuộn' } },
  forged: { forged: true },
  'forged, of a withdrawn one': {
    forged: true,
    entry: { status: 'withdrawn', date: '2026-05-01', decision: 'QĐ-9' },
  },
  'code alone': { unsealed: true },
  'code alone, withdrawn': {
    unsealed: true,
    entry: { status: 'withdrawn', date: '2026-05-01', decision: 'QĐ-9' },
  },
  'code that nobody lists': { unsealed: true, unlisted: true },
  'wrong code': { wrong: true },
} as const satisfies Record<string, Truth>;

interface Truth {
  readonly lastDay?: string;
  readonly entry?: StatusEntry;
  readonly again?: true;
  readonly forged?: true;
  readonly unsealed?: true;
  readonly unlisted?: true;
  readonly wrong?: true;
}

const FILES = ['online', 'offline', 'missing', 'old', 'forged', 'overdue'] as const;
const MEMORIES = ['empty', 'full', 'planted', 'an old list', 'the newest list'] as const;
const MEANS = ['WebCrypto', 'fallback', 'neither'] as const;
/** The page was built with the newest list, or kept from when the office had signed nothing of the stamp yet. */
const PAGES = ['new page', 'kept page'] as const;

type File = (typeof FILES)[number];
type Memory = (typeof MEMORIES)[number];
type Means = (typeof MEANS)[number];
type Page = (typeof PAGES)[number];

const NEWEST = 15;
const OLD = 9;

function list(entry: StatusEntry | undefined, changes: Partial<StatusList> = {}): StatusList {
  return {
    issuer: ISSUER,
    sequence: NEWEST,
    issued: '2026-11-20T00:00:00Z',
    nextUpdate: '2026-12-20T00:00:00Z',
    stamps: entry ? { [CODE]: entry } : {},
    ...changes,
  };
}

function sign(payload: StatusList, kid = KEY.kid, seed: Uint8Array = SEED): string {
  const input = jwsSigningInput(kid, STATUS_TYP, payload);
  return compactJws(input, signByNoble(seed, new TextEncoder().encode(input)));
}

const old = (): string =>
  sign(
    list(undefined, { sequence: OLD, issued: '2026-01-05T00:00:00Z', nextUpdate: '2026-12-20T00:00:00Z' }),
  );

/** Everything kinder than the truth that an intruder could write down: no withdrawal, five stars, a far day, a high number. */
const planted = (): string =>
  sign(
    list(
      { status: 'replaced', date: '2026-01-01', decision: 'GIẢ', stars: 5, until: '2027-11-24' },
      { sequence: 999_999, issued: '2026-11-24T04:00:00Z' },
    ),
    stranger.key.kid,
    stranger.seed,
  );

function fileOf(file: File, entry: StatusEntry | undefined): string | number | null {
  switch (file) {
    case 'online':
      return sign(list(entry));
    case 'overdue':
      return sign(list(entry, { nextUpdate: '2026-11-22T00:00:00Z' }));
    case 'old':
      return old();
    case 'forged':
      return planted();
    case 'missing':
      return 404;
    case 'offline':
      return null;
  }
}

function memoryOf(memory: Memory, entry: StatusEntry | undefined): Map<string, string> | 'full' {
  const status = `ocop-stamp-status:${ISSUER}`;
  switch (memory) {
    case 'empty':
      return new Map();
    case 'full':
      return 'full';
    case 'planted':
      return new Map([
        [status, planted()],
        [`ocop-stamp-keys:${ISSUER}`, JSON.stringify([stranger.key, KEY])],
      ]);
    case 'an old list':
      return new Map([[status, old()]]);
    case 'the newest list':
      return new Map([[status, sign(list(entry))]]);
  }
}

async function answerOn(
  truth: Truth,
  file: File,
  memory: Memory,
  means: Means,
  page: Page,
): Promise<Outcome> {
  const kept = memoryOf(memory, truth.entry);
  vi.useFakeTimers({ now: Date.parse(NOW), toFake: ['Date'] });
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => (kept === 'full' ? null : (kept.get(name) ?? null)),
    setItem: (name: string, text: string) => {
      if (kept === 'full') throw new DOMException('full', 'QuotaExceededError');
      kept.set(name, text);
    },
  });
  vi.stubGlobal('navigator', { onLine: file !== 'offline' });
  const body = fileOf(file, truth.entry);
  vi.stubGlobal('fetch', (url: string) => {
    if (body === null || !url.includes('status')) return Promise.reject(new TypeError('network'));
    return Promise.resolve(
      typeof body === 'number' ? new Response('', { status: body }) : new Response(body),
    );
  });
  if (means !== 'WebCrypto') vi.stubGlobal('crypto', {});
  const builtWith = {
    sequence: page === 'new page' ? NEWEST : OLD,
    issued: page === 'new page' ? '2026-11-20T00:00:00Z' : '2026-01-05T00:00:00Z',
  };
  const noble = resolve(import.meta.dirname, '../../../src/signature/noble.ts');
  const office: OfficeData = {
    issuer: ISSUER,
    keys: [KEY],
    demo: false,
    builtOn: BUILT,
    builtWith,
    statusUrl: 'https://site.invalid/status',
    fallbackUrl: means === 'fallback' ? noble : 'https://site.invalid/nowhere.js',
    workerUrl: '',
  };
  const checker = await prepareChecker(office);
  return checker.verify(questionOf(truth), factsOf(truth, page, builtWith));
}

function questionOf({ wrong, unsealed, forged, lastDay }: Truth) {
  if (wrong) return { code: `${CODE.slice(0, 7)}${CODE.endsWith('0') ? '1' : '0'}`, seal: makeSeal() };
  if (unsealed) return { code: CODE, seal: null };
  const header = { ...HEADER, ...(lastDay && { lastValidDay: lastDay }) };
  return { code: CODE, seal: makeSeal(CODE, header, ISSUER, forged ? stranger.seed : SEED) };
}

function factsOf(
  truth: Truth,
  page: Page,
  builtWith: { sequence: number; issued: string },
): StampFacts | null {
  if (truth.unlisted) return null;
  return {
    code: CODE,
    stars: 4,
    lastValidDay: truth.lastDay ?? HEADER.lastValidDay,
    ...(truth.again && { followedBy: { stars: 3, decision: 'QĐ-5', lastValidDay: '2029-01-01' } }),
    onFile: { ...builtWith, ...(page === 'new page' && truth.entry && { entry: truth.entry }) },
  };
}

/** From the least kind to the least; a forged stamp is refused before anything on file is asked. */
const LEAST_FIRST = [
  'bad-code',
  'not-ours',
  'withdrawn',
  'cancelled',
  'not-listed',
  'expired',
  'expired-recognised',
  'unsealed',
  'replaced 3',
  'extended',
  'valid-as-of',
  'valid',
];

/** What the stamp would be called by one source alone: by one that knows the truth, or by one from before it. */
function saidBy(truth: Truth, knows: boolean): string {
  const entry = knows ? truth.entry : undefined;
  if (entry?.status === 'withdrawn' || entry?.status === 'cancelled') return entry.status;
  if (truth.unlisted) return 'not-listed';
  if (truth.unsealed) return 'unsealed';
  if (entry?.status === 'replaced') return 'replaced 3';
  if (!truth.lastDay) return 'valid';
  return entry ? 'extended' : truth.again ? 'expired-recognised' : 'expired';
}

/** By the rule in words, not by the page's code: the least kind of what every source at hand says that is not outdated. */
function due(truth: Truth, file: File, memory: Memory, means: Means, page: Page): string {
  if (truth.wrong) return 'bad-code';
  const canCheck = means !== 'neither';
  if (truth.forged && canCheck) return 'not-ours';
  const asked: Truth = canCheck ? truth : { ...truth, unsealed: true };
  const lists = [
    ...(file === 'online' || file === 'overdue' ? [true] : file === 'old' ? [false] : []),
    ...(memory === 'the newest list' ? [true] : memory === 'an old list' ? [false] : []),
  ];
  const pageKnows = page === 'new page';
  const signedNewest = canCheck && lists.includes(true);
  const sources = [
    // A list or page that a newer signed list outdates says only what is for ever; that one knows it too.
    ...(signedNewest ? [true] : [...lists.map((knows) => knows), pageKnows]),
  ];
  // The newest page beside an older signed list: both speak, and the less kind is heard. Without any list the page speaks.
  const said = sources.map((knows) => saidBy(asked, knows));
  const least = said.sort((a, b) => LEAST_FIRST.indexOf(a) - LEAST_FIRST.indexOf(b))[0] ?? '';
  const isFresh =
    canCheck &&
    (file === 'online' || (file === 'old' && page === 'kept page' && memory !== 'the newest list'));
  return least === 'valid' && !isFresh ? 'valid-as-of' : least;
}

const named = (outcome: Outcome): string =>
  outcome.kind === 'replaced' ? `replaced ${String(outcome.newStars)}` : outcome.kind;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const seen = new Map<string, Set<string>>();
function note(row: string, column: string, word: string): void {
  const key = `${row}|${column}`;
  seen.set(key, (seen.get(key) ?? new Set()).add(word));
}

describe.each(Object.entries(TRUTHS) as [string, Truth][])('%s', (name, truth) => {
  describe.each(FILES)('status file %s', (file) => {
    it.each(MEANS)('with %s, whatever is remembered and however old the page', async (means) => {
      for (const memory of MEMORIES)
        for (const page of PAGES) {
          const told = named(await answerOn(truth, file, memory, means, page));
          vi.unstubAllGlobals();
          vi.useRealTimers();
          expect(told, `${memory}, ${page}`).toBe(due(truth, file, memory, means, page));
          // A reader's table: a page as built, a phone that has seen nothing newer.
          if (page === 'new page' && memory !== 'the newest list')
            note(name, means === 'neither' ? 'cannot check' : file, told);
        }
    });
  });

  it('without JavaScript', async () => {
    const { code } = questionOf(truth);
    const outcome = await verifyStamp(
      { code, seal: null },
      {
        issuer: ISSUER,
        keys: [KEY],
        demo: false,
        today: BUILT,
        list: list(truth.entry),
        status: { kind: 'fresh', issued: '2026-11-20T00:00:00Z' },
        facts: factsOf(truth, 'new page', { sequence: NEWEST, issued: '2026-11-20T00:00:00Z' }),
        check: () => false,
      },
    );
    expect(named(outcome)).toBe(truth.wrong ? 'bad-code' : saidBy({ ...truth, unsealed: true }, true));
    note(name, 'no JavaScript', named(outcome));
  });
});

it('is printed for readers', async () => {
  const columns = [...FILES, 'cannot check', 'no JavaScript'];
  const cell = (row: string, column: string) => [...(seen.get(`${row}|${column}`) ?? [])].join(' / ');
  const rows = Object.keys(TRUTHS).map(
    (row) => `| ${row} | ${columns.map((column) => cell(row, column)).join(' | ')} |`,
  );
  const table = [
    `| the stamp is … | ${columns.join(' | ')} |`,
    `| --- | ${columns.map(() => '---').join(' | ')} |`,
    ...rows,
  ].join('\n');
  const path = resolve(import.meta.dirname, '../../../src/domain/stamp/VERDICTS.md');
  const text = readFileSync(path, 'utf8');
  const printed = text.replace(/(<!-- table -->)[^]*(<!-- \/table -->)/, `$1\n\n${table}\n\n$2`);
  const options = (await resolveConfig(path)) ?? {};
  await expect(await format(printed, { ...options, parser: 'markdown' })).toMatchFileSnapshot(path);
});
