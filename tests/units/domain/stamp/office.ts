import { readFileSync } from 'node:fs';
import { checkSymbol } from '../../../../src/domain/stamp/code.ts';
import type { StampKey } from '../../../../src/domain/stamp/key.ts';
import { encodeHeader, encodeSeal, type SealHeader, signedBytes } from '../../../../src/domain/stamp/seal.ts';
import type { Evidence } from '../../../../src/domain/stamp/verify.ts';
import { publicKeyOf, signByNoble } from '../../../../src/signature/noble.ts';
import { checkByWebCrypto } from '../../../../src/signature/webcrypto.ts';

interface TestKey {
  readonly seed: string;
  readonly public: StampKey;
}

const FILE = new URL('../../../fixtures/stamp/test-key.json', import.meta.url);
const TEST_KEY = JSON.parse(readFileSync(FILE, 'utf8')) as TestKey;

/** The key pair published for tests; nothing signed with it is worth anything. */
export const SEED = Uint8Array.from(Buffer.from(TEST_KEY.seed, 'base64url'));
export const KEY = TEST_KEY.public;
export const ISSUER = 'test-office';
export const CODE = `7H3K9QX${checkSymbol('7H3K9QX')}`;
export const HEADER: SealHeader = { keyShort: KEY.short, lastValidDay: '2029-11-24', stars: 4 };

/** A further key pair that no catalogue knows. */
export function strangerKey(short: number, fill = 9): { seed: Uint8Array; key: StampKey } {
  const seed = new Uint8Array(32).fill(fill);
  const x = Buffer.from(publicKeyOf(seed)).toString('base64url');
  return { seed, key: { ...KEY, x, kid: `stranger-${String(fill)}`, short } };
}

export function makeSeal(
  code = CODE,
  header: SealHeader = HEADER,
  issuer = ISSUER,
  seed: Uint8Array = SEED,
): string {
  const bytes = encodeHeader(header);
  return encodeSeal(bytes, signByNoble(seed, signedBytes(issuer, code, bytes)));
}

export function evidence(changes: Partial<Evidence> = {}): Evidence {
  return {
    issuer: ISSUER,
    keys: [KEY],
    demo: false,
    today: '2026-11-24',
    list: null,
    status: { kind: 'fresh', issued: '2026-11-20T00:00:00Z' },
    facts: { code: CODE, stars: 4, lastValidDay: HEADER.lastValidDay },
    check: checkByWebCrypto,
    ...changes,
  };
}
