import { readFileSync } from 'node:fs';
import { checkSymbol } from '../../../src/domain/stamp/code.ts';
import type { StampKey } from '../../../src/domain/stamp/key.ts';
import { encodeHeader, encodeSeal, type SealHeader, signedBytes } from '../../../src/domain/stamp/seal.ts';
import { makeStampUrl } from '../../../src/domain/stamp/url.ts';
import { compactJws, jwsSigningInput } from '../../../src/signature/jws.ts';
import { publicKeyOf, signByNoble } from '../../../src/signature/noble.ts';
import { STATUS_TYP } from '../../../src/signature/status-file.ts';

export const ISSUER = 'test-office';
const ORIGIN = 'https://stamp.example';
const FIXTURE = new URL('../../../tests/fixtures/stamp/test-key.json', import.meta.url);

export interface Pair {
  readonly seed: Uint8Array;
  readonly key: StampKey;
}

const own = JSON.parse(readFileSync(FIXTURE, 'utf8')) as { seed: string; public: StampKey };

function pair(fill: number, short: number, changes: Partial<StampKey>): Pair {
  const seed = new Uint8Array(32).fill(fill);
  const x = Buffer.from(publicKeyOf(seed)).toString('base64url');
  return { seed, key: { ...own.public, x, kid: `vector-key-${String(short)}`, short, ...changes } };
}

/** The key pairs of the vectors; `stranger` is in no list of keys. */
export const PAIRS = {
  good: { seed: Uint8Array.from(Buffer.from(own.seed, 'base64url')), key: own.public },
  revoked: pair(0x51, 8, { revoked: true }),
  demo: pair(0x52, 9, { demo: true }),
  stranger: pair(0x53, 10, {}),
  // Signs until 2178, so that its stamps can bear the last day that the format can hold.
  longLived: pair(0x54, 11, { exp: Date.UTC(2178, 0, 1) / 1000 }),
  retired: pair(0x55, 12, { exp: Date.UTC(2026, 5, 30) / 1000 }),
} as const satisfies Record<string, Pair>;

export const KEYS: readonly StampKey[] = [
  PAIRS.good,
  PAIRS.revoked,
  PAIRS.demo,
  PAIRS.longLived,
  PAIRS.retired,
].map(({ key }) => key);

/** A whole code from seven symbols. */
export function code(seven: string): string {
  return seven + checkSymbol(seven);
}

/** A seal by one of the pairs; the header may name another key. */
export function seal(
  of: string,
  { by = PAIRS.good, issuer = ISSUER, ...header }: { by?: Pair; issuer?: string } & Partial<SealHeader>,
): string {
  const bytes = encodeHeader({ keyShort: by.key.short, lastValidDay: '2029-11-24', stars: 4, ...header });
  return encodeSeal(bytes, signByNoble(by.seed, signedBytes(issuer, of, bytes)));
}

/** The printed address, without a fragment where there is no seal. */
export function url(of: string, written: string | null): string {
  const whole = makeStampUrl(ORIGIN, of, written ?? '');
  return written === null ? whole.replace('#', '') : whole;
}

/** A signed token of any payload; `header` takes the place of the usual one. */
export function token(payload: object, by: Pair = PAIRS.good, header?: object): string {
  const input = jwsSigningInput(by.key.kid, STATUS_TYP, payload);
  const written = header ? `${base64Url(header)}.${base64Url(payload)}` : input;
  return compactJws(written, signByNoble(by.seed, new TextEncoder().encode(written)));
}

export function base64Url(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
