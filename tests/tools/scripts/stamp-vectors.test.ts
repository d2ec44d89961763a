import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { haveProgram } from '../stamps/tools.ts';
import type { CaseVector } from '../../../scripts/stamps/vectors/case.ts';
import type { TokenName } from '../../../scripts/stamps/vectors/lists.ts';
import { makeVectors } from '../../../scripts/stamps/vectors/make.ts';
import { vietnamDay } from '../../../src/domain/date.ts';
import { hasRightCheck } from '../../../src/domain/stamp/code.ts';
import { isUnlisted, type Outcome } from '../../../src/domain/stamp/outcome.ts';
import { type StatusKnowledge, weighStatus } from '../../../src/domain/stamp/status-view.ts';
import { readStampUrl } from '../../../src/domain/stamp/url.ts';
import { verifyStamp } from '../../../src/domain/stamp/verify.ts';
import { checkByNoble } from '../../../src/signature/noble.ts';
import { readStatusFile } from '../../../src/signature/status-file.ts';
import { answerOf, judgeList } from './verifier-from-prose.ts';

const FOLDER = resolve(import.meta.dirname, '../../../public/ocop-stamp-1');
const vectors = makeVectors();
const office = { issuer: vectors.issuer, keys: vectors.keys, demo: false };

interface Heard {
  readonly now: string;
  readonly status?: TokenName;
  readonly seen?: TokenName;
  readonly demo?: true;
}

/** As the page does it. */
async function know({ now, status, seen, demo }: Heard): Promise<StatusKnowledge> {
  const read = (name: TokenName | undefined) =>
    name === undefined
      ? null
      : readStatusFile(vectors.tokens[name], { ...office, demo: demo ?? false }, checkByNoble);
  const list = await read(status);
  const fetched = list
    ? ({ kind: 'list', list } as const)
    : ({ kind: 'gap', why: status === undefined ? 'missing' : 'bad-signature' } as const);
  return weighStatus(await read(seen), fetched, Date.parse(now));
}

async function ask(asked: CaseVector): Promise<Outcome> {
  const { list, view, refused } = await know(asked);
  const question = readStampUrl(asked.url) ?? { code: '', seal: null };
  const { listed } = asked;
  return verifyStamp(question, {
    ...office,
    demo: asked.demo ?? false,
    today: vietnamDay(Date.parse(asked.now)),
    list,
    careful: refused ? [refused] : [],
    status: view,
    facts: listed ? { code: question.code, ...listed } : listed,
    check: checkByNoble,
  });
}

const OUTCOMES = [
  'valid',
  'valid-as-of',
  'extended',
  'replaced',
  'expired-recognised',
  'expired',
  'withdrawn',
  'cancelled',
  'not-ours',
  'unsealed',
  'not-listed',
  'bad-code',
] as const satisfies readonly Outcome['kind'][];

describe('the published test vectors', () => {
  it('are what the tool makes today: the format has not changed', () => {
    expect(JSON.parse(readFileSync(join(FOLDER, 'vectors.json'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(vectors)),
    );
  });

  it('hold every outcome, every fate of a list, and every token', () => {
    expect([...new Set(vectors.cases.map(({ outcome }) => outcome))].sort()).toEqual([...OUTCOMES].sort());
    expect([...new Set(vectors.lists.map((list) => list.is))].sort()).toEqual(
      ['bad-signature', 'fresh', 'from-future', 'overdue', 'rolled-back'].sort(),
    );
    const used = [...vectors.lists, ...vectors.cases].flatMap(({ status, seen }) => [status, seen]);
    expect(Object.keys(vectors.tokens).filter((name) => !used.includes(name as TokenName))).toEqual([]);
  });

  it.each(vectors.stamps)('stamp: $name', async ({ url, genuine, stars, lastValidDay }) => {
    const question = readStampUrl(url);
    const outcome = await verifyStamp(question ?? { code: '', seal: null }, {
      ...office,
      today: '2026-11-24',
      list: null,
      status: { kind: 'none', why: 'missing' },
      facts: null,
      check: checkByNoble,
    });
    if (genuine) expect(outcome).toMatchObject({ kind: 'valid-as-of', stars, lastValidDay });
    else expect(outcome.kind).toBe('not-ours');
  });

  it('codes and the list that is in order', async () => {
    for (const code of vectors.codes.right) expect(hasRightCheck(code)).toBe(true);
    for (const code of vectors.codes.wrong) expect(hasRightCheck(code)).toBe(false);
    expect(await readStatusFile(vectors.status.token, office, checkByNoble)).toEqual(vectors.status.list);
  });

  it.each(vectors.lists)('list: $name', async (asked) => {
    const { view } = await know(asked);
    expect(view.kind === 'fresh' ? 'fresh' : view.why).toBe(asked.is);
  });

  it.each(vectors.cases)('case: $name', async (asked) => {
    const outcome = await ask(asked);
    expect(outcome.kind).toBe(asked.outcome);
    expect(isUnlisted(outcome)).toBe(asked.unlisted ?? false);
    if (asked.today !== undefined) expect(outcome).toMatchObject({ today: asked.today });
    if (asked.stars !== undefined)
      expect(outcome).toMatchObject(
        outcome.kind === 'replaced' ? { newStars: asked.stars } : { stars: asked.stars },
      );
  });
});

/** Written from the page for programmers alone, so that the page is known to say all. */
describe('a verifier written from the prose', () => {
  it.each(vectors.stamps)('stamp: $name', ({ url, genuine, stars, lastValidDay }) => {
    const answer = answerOf({ url, now: '2026-11-24T05:00:00Z' }, vectors);
    expect(answer.outcome === 'not-ours').toBe(!genuine);
    if (genuine) expect(answer).toMatchObject({ stars, lastValidDay });
  });

  it.each(vectors.lists)('list: $name', (asked) => {
    expect(judgeList(asked, vectors).is).toBe(asked.is);
  });

  it.each(vectors.cases)('case: $name', (asked) => {
    const answer = answerOf(asked, vectors);
    expect(answer.outcome).toBe(asked.outcome);
    expect(answer.unlisted ?? false).toBe(asked.unlisted ?? false);
    if (asked.today !== undefined) expect(answer.today).toBe(asked.today);
    if (asked.stars !== undefined) expect(answer.stars).toBe(asked.stars);
  });
});

const hasPython = haveProgram(
  'python3',
  '--version',
  'python3',
  'trình kiểm tem bằng Python (the Python verifier)',
);

describe.skipIf(!hasPython)('the published Python verifier', () => {
  it('agrees on each vector, and says so itself', () => {
    const count = vectors.stamps.length + vectors.codes.right.length + vectors.codes.wrong.length;
    const all = count + vectors.lists.length + vectors.cases.length;
    const run = spawnSync('python3', [join(FOLDER, 'verify.py'), '--vectors', join(FOLDER, 'vectors.json')], {
      encoding: 'utf8',
    });
    expect(run).toMatchObject({
      status: 0,
      stderr: '',
      stdout: `${String(all)} of ${String(all)} vectors agree.\n`,
    });
  });
});
