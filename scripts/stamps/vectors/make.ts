import { decodeBase32, encodeBase32 } from '../../../src/domain/stamp/base32.ts';
import { encodeHeader, type SealHeader, signedBytes } from '../../../src/domain/stamp/seal.ts';
import { CASES } from './cases.ts';
import { CODES, LIST, LISTS, TOKENS } from './lists.ts';
import { ISSUER, KEYS, type Pair, PAIRS, seal, url } from './signing.ts';

interface Vector {
  readonly name: string;
  readonly url: string;
  readonly genuine: boolean;
  /** Hex of what is signed, for a genuine stamp. */
  readonly signed?: string;
  readonly stars?: number;
  readonly lastValidDay?: string;
}

const [first, second] = [CODES.plain, CODES.withdrawn];

function good(name: string, of: string, stars: number, lastValidDay: string, by: Pair = PAIRS.good): Vector {
  const header: SealHeader = { keyShort: by.key.short, lastValidDay, stars };
  const signed = Buffer.from(signedBytes(ISSUER, of, encodeHeader(header))).toString('hex');
  return { name, url: url(of, seal(of, { by, ...header })), genuine: true, signed, stars, lastValidDay };
}

function bad(name: string, of: string, written: string): Vector {
  return { name, url: url(of, written), genuine: false };
}

/** Everything a verifier of another house needs to try itself on. */
export function makeVectors() {
  const right = seal(first, {});
  const bytes = Uint8Array.from(decodeBase32(right) ?? []);
  const withByte = (at: number, value: number) => encodeBase32(bytes.with(at, value));
  return {
    format: 'OCOP-STAMP-1',
    about:
      'The private keys of these vectors are public. Keys: 7 good, 8 revoked, 9 of a demonstration (refuse it in earnest), 11 good until 2178, 12 retired in June 2026.',
    issuer: ISSUER,
    keys: KEYS,
    stamps: [
      good('four stars', first, 4, '2029-11-24'),
      good('three stars, another code', second, 3, '2027-02-28'),
      good('the last day the format can hold', first, 5, '2179-06-06', PAIRS.longLived),
      bad("another code's seal", second, right),
      bad('one star more', first, withByte(4, 5)),
      bad('two stars', first, withByte(4, 2)),
      bad('a later day', first, withByte(3, (bytes[3] ?? 0) + 1)),
      bad('an unknown version', first, withByte(0, 2)),
      bad('a bit of the signature', first, withByte(40, (bytes[40] ?? 0) ^ 1)),
      bad('cut short', first, right.slice(0, -2)),
      bad('spare bits set', first, right.slice(0, -1) + nextSymbol(right)),
      bad('another issuer', first, seal(first, { issuer: 'other-office' })),
      bad('a revoked key', first, seal(first, { by: PAIRS.revoked })),
      bad("a demonstration's key", first, seal(first, { by: PAIRS.demo })),
      bad('an unknown key', first, seal(first, { by: PAIRS.stranger })),
      bad(
        'an unknown key under a known number',
        first,
        seal(first, { by: PAIRS.stranger, keyShort: PAIRS.good.key.short }),
      ),
      bad("a last day beyond the key's life", first, seal(first, { lastValidDay: '2179-06-06' })),
      bad('a last day before the key was made', first, seal(first, { lastValidDay: '2025-12-31' })),
    ],
    codes: {
      right: [first, second],
      wrong: [first.replace('7', '1'), `${first.slice(1, 2)}${first.slice(0, 1)}${first.slice(2)}`],
    },
    status: { token: TOKENS.good, list: LIST },
    tokens: TOKENS,
    lists: LISTS,
    cases: CASES,
  };
}

/** The same last five bits with a spare bit set: another spelling of the same bytes. */
function nextSymbol(seal: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  return alphabet[alphabet.indexOf(seal.slice(-1)) | 1] ?? '';
}
