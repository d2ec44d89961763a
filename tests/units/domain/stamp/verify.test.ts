import { describe, expect, it } from 'vitest';
import { holdsToday, packStanding } from '../../../../src/domain/stamp/outcome.ts';
import type { StatusEntry, StatusList } from '../../../../src/domain/stamp/status.ts';
import { verifyStamp } from '../../../../src/domain/stamp/verify.ts';
import { countedCells } from '../../../../src/client/stamp/delivery-list.ts';
import { formatShortDay } from '../../../../src/i18n/format.ts';
import { stampWords } from '../../../../src/i18n/stamp-words.ts';
import { describeOutcome } from '../../../../src/i18n/stamp/describe.ts';
import { CODE, evidence, HEADER, KEY, makeSeal } from './office.ts';

const SEAL = makeSeal();
const sealed = { code: CODE, seal: SEAL };

function listWith(entry: StatusEntry): StatusList {
  return {
    issuer: 'test-office',
    sequence: 3,
    issued: '2026-11-20T00:00:00Z',
    nextUpdate: '2026-12-20T00:00:00Z',
    stamps: { [CODE]: entry },
  };
}

describe('the eleven outcomes', () => {
  it('1 valid', async () => {
    const outcome = await verifyStamp(sealed, evidence());
    expect(outcome).toMatchObject({
      kind: 'valid',
      code: CODE,
      stars: 4,
      lastValidDay: '2029-11-24',
      demo: false,
    });
    expect(holdsToday(outcome)).toBe(true);
  });

  it('1 holds through the last day and not one day longer', async () => {
    expect(await verifyStamp(sealed, evidence({ today: '2029-11-24' }))).toMatchObject({ kind: 'valid' });
    expect(await verifyStamp(sealed, evidence({ today: '2029-11-25' }))).toMatchObject({ kind: 'expired' });
  });

  it.each([
    { kind: 'old', issued: '2026-11-01T00:00:00Z', why: 'offline' },
    { kind: 'none', why: 'missing' },
  ] as const)('2 valid as of a day, when the status list is $kind', async (status) => {
    expect(await verifyStamp(sealed, evidence({ status }))).toMatchObject({ kind: 'valid-as-of', status });
  });

  it('3 extended, until the extension ends too', async () => {
    const list = listWith({
      status: 'extended',
      date: '2029-10-01',
      until: '2030-05-23',
      basis: 'Điều 12.3',
    });
    const at = (today: string) => verifyStamp(sealed, evidence({ list, today }));
    expect(await at('2029-11-24')).toMatchObject({ kind: 'valid' });
    expect(await at('2029-11-25')).toMatchObject({
      kind: 'extended',
      until: '2030-05-23',
      basis: 'Điều 12.3',
    });
    expect(await at('2030-05-24')).toMatchObject({ kind: 'expired', extendedUntil: '2030-05-23' });
  });

  it('4 replaced, while the later certificate runs', async () => {
    const entry = {
      status: 'replaced',
      date: '2027-01-05',
      decision: 'QĐ-1',
      stars: 5,
      until: '2030-01-05',
    } as const;
    const at = (today: string) => verifyStamp(sealed, evidence({ list: listWith(entry), today }));
    expect(await at('2027-02-01')).toMatchObject({
      kind: 'replaced',
      stars: 4,
      newStars: 5,
      decision: 'QĐ-1',
    });
    expect(await at('2029-12-01')).toMatchObject({ kind: 'replaced' });
    expect(await at('2030-01-06')).toMatchObject({ kind: 'expired' });
  });

  it('5 expired, recognised again', async () => {
    const facts = {
      code: CODE,
      stars: 4,
      lastValidDay: '2029-11-24',
      followedBy: { stars: 3, decision: 'QĐ-2', lastValidDay: '2032-12-01' },
    };
    expect(await verifyStamp(sealed, evidence({ facts, today: '2029-12-01' }))).toMatchObject({
      kind: 'expired-recognised',
      followedBy: { stars: 3 },
    });
    expect(await verifyStamp(sealed, evidence({ facts, today: '2032-12-02' }))).toMatchObject({
      kind: 'expired',
    });
  });

  it('6 expired', async () => {
    const outcome = await verifyStamp(sealed, evidence({ today: '2029-12-01', factsOn: '2029-11-30' }));
    expect(outcome).toMatchObject({ kind: 'expired', noneOnFileOn: '2029-11-30' });
    expect(holdsToday(outcome)).toBe(false);
  });

  it.each([null, undefined])(
    '6 says nothing of new certificates where the files say nothing (%s)',
    async (facts) => {
      const outcome = await verifyStamp(
        sealed,
        evidence({ facts, today: '2029-12-01', factsOn: '2029-11-30' }),
      );
      expect(outcome).toMatchObject({ kind: 'expired' });
      expect(outcome).not.toHaveProperty('noneOnFileOn');
    },
  );

  it.each([SEAL, null])('7 withdrawn, with the seal or without', async (seal) => {
    const list = listWith({ status: 'withdrawn', date: '2026-10-01', decision: 'QĐ-3' });
    expect(await verifyStamp({ code: CODE, seal }, evidence({ list }))).toMatchObject({
      kind: 'withdrawn',
      decision: 'QĐ-3',
    });
  });

  it('7 outlasts expiry', async () => {
    const list = listWith({ status: 'withdrawn', date: '2026-10-01', decision: 'QĐ-3' });
    expect(await verifyStamp(sealed, evidence({ list, today: '2031-01-01' }))).toMatchObject({
      kind: 'withdrawn',
    });
  });

  it('8 cancelled', async () => {
    const list = listWith({ status: 'cancelled', date: '2026-10-01', reason: 'in hỏng' });
    expect(await verifyStamp(sealed, evidence({ list }))).toMatchObject({
      kind: 'cancelled',
      reason: 'in hỏng',
    });
  });

  it('9 not ours, with the reason', async () => {
    const fault = async (seal: string, changes = {}) => verifyStamp({ code: CODE, seal }, evidence(changes));
    expect(await fault(SEAL.slice(1))).toMatchObject({ kind: 'not-ours', fault: 'seal-length' });
    expect(await fault(makeSeal(CODE, { ...HEADER, keyShort: 8 }))).toMatchObject({ fault: 'unknown-key' });
    expect(await fault(SEAL, { keys: [{ ...KEY, revoked: true }] })).toMatchObject({ fault: 'revoked-key' });
    expect(await fault(SEAL, { keys: [{ ...KEY, demo: true }] })).toMatchObject({ fault: 'demo-key' });
    expect(await fault(SEAL, { issuer: 'other-office' })).toMatchObject({ fault: 'bad-signature' });
    expect(await verifyStamp({ code: '7H3K9QX0', seal: SEAL }, evidence())).toMatchObject({
      kind: 'bad-code',
    });
  });

  it('10 listed, seal not presented', async () => {
    for (const seal of [null, '', '  ']) {
      expect(await verifyStamp({ code: CODE, seal }, evidence())).toMatchObject({
        kind: 'unsealed',
        facts: { stars: 4 },
      });
    }
  });

  it('10 listed: what became of the certificate since is said while it lasts', async () => {
    const since = {
      status: 'extended',
      date: '2026-10-01',
      until: '2029-06-30',
      basis: 'Điều 12.3',
    } as const;
    const asked = (today: string) =>
      verifyStamp({ code: CODE, seal: null }, evidence({ list: listWith(since), today }));
    expect(await asked('2029-06-30')).toMatchObject({ kind: 'unsealed', since });
    expect(await asked('2029-07-01')).not.toHaveProperty('since');
  });

  it('11 not listed, or not looked up', async () => {
    expect(await verifyStamp({ code: CODE, seal: null }, evidence({ facts: null }))).toMatchObject({
      kind: 'not-listed',
      lookedUp: true,
    });
    expect(await verifyStamp({ code: CODE, seal: null }, evidence({ facts: undefined }))).toMatchObject({
      lookedUp: false,
    });
  });
});

describe('around the outcomes', () => {
  it('marks every answer of a demonstration', async () => {
    const keys = [{ ...KEY, demo: true }];
    expect(await verifyStamp(sealed, evidence({ keys, demo: true }))).toMatchObject({
      kind: 'valid',
      demo: true,
    });
  });

  it('says of a true seal on a code that nobody lists that it is so, and counts on it nowhere', async () => {
    const printedBeforePublished = await verifyStamp(sealed, evidence({ facts: null }));
    expect(printedBeforePublished).toMatchObject({ kind: 'valid', unlisted: true });
    expect(holdsToday(printedBeforePublished)).toBe(false);
    expect(packStanding(printedBeforePublished)).toBe('open');
    expect(countedCells(printedBeforePublished)).toEqual({});
    for (const lang of ['vi', 'en'] as const) {
      const { tone, title, lines } = describeOutcome(printedBeforePublished, lang);
      const say = stampWords(lang);
      expect([tone, title]).toEqual(['unknown', say('stamp.title.unlisted')]);
      // What the seal says is told as that, not as a recognition.
      expect(lines).toEqual([
        say('stamp.unlisted'),
        say('stamp.sealSays', { stars: 4, day: formatShortDay(lang, '2029-11-24') }),
      ]);
    }
    const list = listWith({ status: 'withdrawn', date: '2026-05-01', decision: 'QĐ-9' });
    expect(await verifyStamp(sealed, evidence({ facts: null, list }))).toMatchObject({ kind: 'withdrawn' });
    // Where the site could not be asked, the seal speaks alone.
    const offline = await verifyStamp(sealed, evidence({ facts: undefined }));
    expect(offline).not.toHaveProperty('unlisted');
    expect(holdsToday(offline)).toBe(true);
  });

  it.each([
    ['fewer stars', { stars: 3 }],
    ['an earlier last day', { lastValidDay: '2027-01-31' }],
    ['more stars', { stars: 5 }],
  ])(
    'counts on no true seal whose code is listed with %s: whoever has the key may choose both',
    async (_, listed) => {
      const { facts } = evidence();
      if (!facts) throw new Error('no facts');
      const forged = await verifyStamp(sealed, evidence({ facts: { ...facts, ...listed } }));
      expect(forged).toMatchObject({ unlisted: true });
      expect(holdsToday(forged)).toBe(false);
      expect(countedCells(forged)).toEqual({});
    },
  );

  it('does not let a slow clock revive a stamp', async () => {
    const late = evidence({ today: '2025-01-01', notBefore: '2029-12-01' });
    expect(await verifyStamp(sealed, late)).toMatchObject({
      kind: 'expired',
      slowClock: '2025-01-01',
      today: '2029-12-01',
    });
  });

  it('finds the right one of two keys with the same short id', async () => {
    const keys = [{ ...KEY, x: 'A'.repeat(43) }, KEY];
    expect(await verifyStamp(sealed, evidence({ keys }))).toMatchObject({ kind: 'valid' });
  });
});

describe('where no signature can be checked, what is certain without one', () => {
  const by = (seal: string, changes: Parameters<typeof evidence>[0] = {}) =>
    verifyStamp({ code: CODE, seal }, evidence({ check: 'old-browser', ...changes }));

  it.each([
    ['unknown-key', makeSeal(CODE, { ...HEADER, keyShort: KEY.short + 1 }), {}],
    ['revoked-key', SEAL, { keys: [{ ...KEY, revoked: true }] }],
    ['demo-key', SEAL, { keys: [{ ...KEY, demo: true }] }],
    ['key-life', makeSeal(CODE, { ...HEADER, lastValidDay: '2099-01-01' }), {}],
  ] as const)('%s', async (fault, seal, changes) => {
    expect(await by(seal, changes)).toMatchObject({ kind: 'not-ours', fault });
  });

  it('and nothing more: a seal that may be true stays open', async () => {
    expect(await by(SEAL)).toMatchObject({ kind: 'unsealed', unchecked: 'old-browser' });
    const twin = { ...KEY, kid: 'twin', revoked: true };
    expect(await by(SEAL, { keys: [twin, KEY] })).toMatchObject({ kind: 'unsealed' });
  });
});

describe('a mere code whose stamps were all made with a key revoked since', () => {
  const facts = { code: CODE, stars: 4, lastValidDay: HEADER.lastValidDay, key: KEY.short };
  const by = (changes: Parameters<typeof evidence>[0] = {}) =>
    verifyStamp({ code: CODE, seal: null }, evidence({ facts, ...changes }));

  it('is void, as its seal would be', async () => {
    const keys = [{ ...KEY, revoked: true }];
    expect(await by({ keys })).toMatchObject({ kind: 'not-ours', fault: 'revoked-key' });
    expect(await by({ keys, check: 'part-missing' })).toMatchObject({ kind: 'not-ours' });
    const list = listWith({ status: 'withdrawn', date: '2026-05-01', decision: 'QĐ-9' });
    expect(await by({ keys, list })).toMatchObject({ kind: 'withdrawn' });
  });

  it('is open while the key is good, and where the page does not know the key', async () => {
    expect(await by()).toMatchObject({ kind: 'unsealed' });
    expect(await by({ keys: [] })).toMatchObject({ kind: 'unsealed' });
  });
});
