/** Test vectors of OCOP-STAMP-1: `node scripts/stamps/vectors.ts > public/ocop-stamp-1/vectors.json`. */
import { readFileSync } from 'node:fs';
import { decodeBase32, encodeBase32 } from '../../src/domain/stamp/base32.ts';
import { checkSymbol } from '../../src/domain/stamp/code.ts';
import type { StampKey } from '../../src/domain/stamp/key.ts';
import { encodeHeader, encodeSeal, type SealHeader, signedBytes } from '../../src/domain/stamp/seal.ts';
import { makeStampUrl } from '../../src/domain/stamp/url.ts';
import { compactJws, jwsSigningInput } from '../../src/signature/jws.ts';
import { publicKeyOf, signByNoble } from '../../src/signature/noble.ts';
import { STATUS_TYP } from '../../src/signature/status-file.ts';

const ISSUER = 'test-office';
const ORIGIN = 'https://stamp.example';
const FIXTURE = new URL('../../tests/fixtures/stamp/test-key.json', import.meta.url);

interface Vector {
  readonly name: string;
  readonly url: string;
  readonly genuine: boolean;
  /** Hex of what is signed, for a genuine stamp. */
  readonly signed?: string;
  readonly stars?: number;
  readonly lastValidDay?: string;
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

function keyFrom(
  base: StampKey,
  fill: number,
  short: number,
  flags: object,
): { seed: Uint8Array; key: StampKey } {
  const seed = new Uint8Array(32).fill(fill);
  const x = Buffer.from(publicKeyOf(seed)).toString('base64url');
  return { seed, key: { ...base, x, kid: `vector-key-${String(short)}`, short, ...flags } };
}

/** Everything a verifier of another house needs to try itself on. */
export function makeVectors() {
  const own = JSON.parse(readFileSync(FIXTURE, 'utf8')) as { seed: string; public: StampKey };
  const seed = Uint8Array.from(Buffer.from(own.seed, 'base64url'));
  const key = own.public;
  const stolen = keyFrom(key, 0x51, 8, { revoked: true });
  const sample = keyFrom(key, 0x52, 9, { demo: true });
  const unknown = keyFrom(key, 0x53, 10, {});
  const code = (seven: string) => seven + checkSymbol(seven);
  const [first, second] = [code('7H3K9QX'), code('0000001')];

  const seal = (of: string, header: SealHeader, issuer = ISSUER, by: Uint8Array = seed) => {
    const bytes = encodeHeader(header);
    return encodeSeal(bytes, signByNoble(by, signedBytes(issuer, of, bytes)));
  };
  const good = (name: string, of: string, stars: number, lastValidDay: string): Vector => {
    const header = { keyShort: key.short, lastValidDay, stars };
    const signed = hex(signedBytes(ISSUER, of, encodeHeader(header)));
    return {
      name,
      url: makeStampUrl(ORIGIN, of, seal(of, header)),
      genuine: true,
      signed,
      stars,
      lastValidDay,
    };
  };
  const bad = (name: string, of: string, written: string): Vector => ({
    name,
    url: makeStampUrl(ORIGIN, of, written),
    genuine: false,
  });
  const header = { keyShort: key.short, lastValidDay: '2029-11-24', stars: 4 };
  const right = seal(first, header);
  const bytes = Uint8Array.from(decodeBase32(right) ?? []);
  const withByte = (at: number, value: number) => encodeBase32(bytes.with(at, value));

  const list = {
    issuer: ISSUER,
    sequence: 5,
    issued: '2026-11-20T00:00:00Z',
    nextUpdate: '2026-12-20T00:00:00Z',
    stamps: { [second]: { status: 'withdrawn', date: '2026-05-01', decision: 'QĐ số 9' } },
  };
  const token = (payload: object) => {
    const input = jwsSigningInput(key.kid, STATUS_TYP, payload);
    return compactJws(input, signByNoble(seed, new TextEncoder().encode(input)));
  };
  const status = token(list);
  return {
    format: 'OCOP-STAMP-1',
    about:
      'The private key of these vectors is public. Keys: 7 good, 8 revoked, 9 of a demonstration (refuse it in earnest).',
    issuer: ISSUER,
    keys: [key, stolen.key, sample.key],
    stamps: [
      good('four stars', first, 4, '2029-11-24'),
      good('three stars, another code', second, 3, '2027-02-28'),
      good('the last day the format can hold', first, 5, '2179-06-06'),
      bad("another code's seal", second, right),
      bad('one star more', first, withByte(4, 5)),
      bad('a later day', first, withByte(3, (bytes[3] ?? 0) + 1)),
      bad('an unknown version', first, withByte(0, 2)),
      bad('a bit of the signature', first, withByte(40, (bytes[40] ?? 0) ^ 1)),
      bad('cut short', first, right.slice(0, -2)),
      bad('spare bits set', first, right.slice(0, -1) + nextSymbol(right)),
      bad('another issuer', first, seal(first, header, 'other-office')),
      bad('a revoked key', first, seal(first, { ...header, keyShort: 8 }, ISSUER, stolen.seed)),
      bad("a demonstration's key", first, seal(first, { ...header, keyShort: 9 }, ISSUER, sample.seed)),
      bad('an unknown key', first, seal(first, { ...header, keyShort: 10 }, ISSUER, unknown.seed)),
      bad('an unknown key under a known number', first, seal(first, header, ISSUER, unknown.seed)),
    ],
    codes: {
      right: [first, second],
      wrong: [first.replace('7', '1'), `${first.slice(1, 2)}${first.slice(0, 1)}${first.slice(2)}`],
    },
    status: {
      token: status,
      list,
      forged: [
        token(list).replace(
          /\.[^.]+\./,
          `.${Buffer.from(JSON.stringify({ ...list, stamps: {} })).toString('base64url')}.`,
        ),
      ],
    },
  };
}

/** The same last five bits with a spare bit set: another spelling of the same bytes. */
function nextSymbol(seal: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  return alphabet[alphabet.indexOf(seal.slice(-1)) | 1] ?? '';
}

if (import.meta.main) process.stdout.write(`${JSON.stringify(makeVectors(), null, 2)}\n`);
