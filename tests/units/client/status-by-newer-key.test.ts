import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OfficeData } from '../../../src/domain/stamp/office-data.ts';
import type { StatusEntry, StatusList } from '../../../src/domain/stamp/status.ts';
import { prepareChecker } from '../../../src/client/stamp/check.ts';
import { compactJws, jwsSigningInput } from '../../../src/signature/jws.ts';
import { signByNoble } from '../../../src/signature/noble.ts';
import { STATUS_TYP } from '../../../src/signature/status-file.ts';
import { CODE, HEADER, ISSUER, KEY, makeSeal, SEED, strangerKey } from '../domain/stamp/office.ts';

/*
 * A page that was kept, or opened before the office changed its key, cannot prove the list that the new key signed. It
 * heeds what that list says of the worse, and nothing else of it.
 */

const newer = strangerKey(KEY.short + 1);
const WITHDRAWN: StatusEntry = { status: 'withdrawn', date: '2026-11-22', decision: 'QĐ-9' };
const MORE_STARS: StatusEntry = {
  status: 'replaced',
  date: '2026-11-22',
  decision: 'QĐ-5',
  stars: 5,
  until: '2031-01-01',
};

function sign(
  entry: StatusEntry | null,
  sequence: number,
  issued: string,
  by: { kid: string; seed: Uint8Array },
) {
  const list: StatusList = {
    issuer: ISSUER,
    sequence,
    issued,
    nextUpdate: '2026-12-20T00:00:00Z',
    stamps: entry ? { [CODE]: entry } : {},
  };
  const input = jwsSigningInput(by.kid, STATUS_TYP, list);
  return compactJws(input, signByNoble(by.seed, new TextEncoder().encode(input)));
}
const byNewer = (entry: StatusEntry | null) =>
  sign(entry, 16, '2026-11-23T00:00:00Z', { kid: newer.key.kid, seed: newer.seed });
const byKnown = (sequence: number, issued: string) =>
  sign(null, sequence, issued, { kid: KEY.kid, seed: SEED });

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.useFakeTimers({ now: Date.parse('2026-11-24T12:00:00+07:00'), toFake: ['Date'] });
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function answerTo(file: string | null): Promise<string> {
  vi.stubGlobal('navigator', { onLine: file !== null });
  vi.stubGlobal('fetch', () =>
    file === null ? Promise.reject(new TypeError('network')) : Promise.resolve(new Response(file)),
  );
  const office: OfficeData = {
    issuer: ISSUER,
    keys: [KEY],
    demo: false,
    builtOn: '2026-11-20',
    statusUrl: 'https://site.invalid/status',
    fallbackUrl: '',
    workerUrl: '',
  };
  const checker = await prepareChecker(office);
  const facts = { code: CODE, stars: 4, lastValidDay: HEADER.lastValidDay };
  const outcome = await checker.verify({ code: CODE, seal: makeSeal() }, facts);
  return outcome.kind;
}

describe('a list by a key that this page does not know', () => {
  it('ends a stamp, and goes on doing so offline, until a good list issued later', async () => {
    expect(await answerTo(byKnown(15, '2026-11-20T00:00:00Z'))).toBe('valid');
    expect(await answerTo(byNewer(WITHDRAWN))).toBe('withdrawn');
    expect(await answerTo(null)).toBe('withdrawn');
    expect(await answerTo(byKnown(15, '2026-11-20T00:00:00Z'))).toBe('withdrawn');
    expect(await answerTo(byKnown(17, '2026-11-24T00:00:00Z'))).toBe('valid');
  });

  it('makes nothing better, and takes nothing away from what is remembered', async () => {
    expect(await answerTo(byNewer(MORE_STARS))).toBe('valid-as-of');
    expect(await answerTo(byKnown(15, '2026-11-20T00:00:00Z'))).toBe('valid');
    expect(await answerTo(byNewer(null))).toBe('valid-as-of');
    expect([...kept.values()].join()).toContain(byKnown(15, '2026-11-20T00:00:00Z'));
  });
});
