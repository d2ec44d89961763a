import { expect, it } from 'vitest';
import { decodeBase32, encodeBase32 } from '../../../../src/domain/stamp/base32.ts';
import { codeFromRandom } from '../../../../src/domain/stamp/code.ts';
import { dayFromNumber } from '../../../../src/domain/stamp/day.ts';
import { verifyStamp, type Evidence, type Question } from '../../../../src/domain/stamp/verify.ts';
import { limit } from '../../../pace.ts';
import { CODE, evidence, HEADER, ISSUER, KEY, makeSeal, strangerKey } from './office.ts';

const WANTED = 100_000;
const SEAL = makeSeal();
const BYTES = Uint8Array.from(decodeBase32(SEAL) ?? []);

type Forgery = readonly [how: string, question: Question, changes?: Partial<Evidence>];

let state = 1162;
const random = (below: number) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const randomCode = () => codeFromRandom(Array.from({ length: 7 }, () => random(32)));
const withByte = (position: number, value: number) => encodeBase32(BYTES.with(position, value & 255));

function* everyBit(): Generator<Forgery> {
  for (let bit = 0; bit < BYTES.length * 8; bit++) {
    const position = bit >> 3;
    yield ['bit', { code: CODE, seal: withByte(position, (BYTES[position] ?? 0) ^ (1 << (bit & 7))) }];
  }
}

function* everyHeaderByte(): Generator<Forgery> {
  for (let position = 0; position < 5; position++) {
    for (let value = 0; value < 256; value++) {
      if (value !== BYTES[position]) yield ['header byte', { code: CODE, seal: withByte(position, value) }];
    }
  }
}

function* everyTruncation(): Generator<Forgery> {
  for (let length = 1; length < SEAL.length; length++)
    yield ['truncated', { code: CODE, seal: SEAL.slice(0, length) }];
  for (let extra = 1; extra < 40; extra++) yield ['padded', { code: CODE, seal: SEAL + 'A'.repeat(extra) }];
}

function* reencoded(): Generator<Forgery> {
  for (const symbol of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567') {
    if (!SEAL.endsWith(symbol)) yield ['spare bits', { code: CODE, seal: SEAL.slice(0, -1) + symbol }];
  }
  yield ['base64', { code: CODE, seal: Buffer.from(BYTES).toString('base64') }];
  yield ['hex', { code: CODE, seal: Buffer.from(BYTES).toString('hex') }];
  yield ['padded base32', { code: CODE, seal: `${SEAL}=` }];
  // s + L is the same number to a careless verifier (RFC 8032 §5.1.7 wants s < L).
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const s = BYTES.slice(37).reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n) + order;
  const malleable = BYTES.map((byte, i) => (i < 37 ? byte : Number((s >> BigInt(8 * (i - 37))) & 255n)));
  yield ['s + L', { code: CODE, seal: encodeBase32(malleable) }];
}

function* foreign(): Generator<Forgery> {
  for (let fill = 10; fill < 60; fill++) {
    const { seed, key } = strangerKey(KEY.short, fill);
    yield ['foreign key', { code: CODE, seal: makeSeal(CODE, HEADER, ISSUER, seed) }];
    yield [
      'revoked key',
      { code: CODE, seal: makeSeal(CODE, HEADER, ISSUER, seed) },
      { keys: [KEY, { ...key, revoked: true }] },
    ];
    yield [
      'demonstration key',
      { code: CODE, seal: makeSeal(CODE, HEADER, ISSUER, seed) },
      { keys: [KEY, { ...key, demo: true }] },
    ];
    yield ['other issuer', { code: CODE, seal: makeSeal(CODE, HEADER, `office-${String(fill)}`) }];
    yield ['other last day', { code: CODE, seal: withByte(3, (BYTES[3] ?? 0) + fill) }];
  }
}

function* endless(): Generator<Forgery> {
  const other = { ...HEADER, stars: 3 };
  const others = Array.from({ length: 200 }, () => randomCode()).map(
    (code) => [code, makeSeal(code, other)] as const,
  );
  for (;;) {
    const code = randomCode();
    const [, theirs] = others[random(others.length)] ?? [CODE, SEAL];
    yield ['made-up code under a true seal', { code, seal: SEAL }];
    yield ["another product's seal", { code: CODE, seal: theirs }];
    const spliced = Uint8Array.from(decodeBase32(theirs) ?? []);
    yield [
      'spliced header',
      { code: CODE, seal: encodeBase32(Uint8Array.of(...BYTES.slice(0, 5), ...spliced.slice(5))) },
    ];
    const noise = Uint8Array.from({ length: 69 }, (_, i) => (i < 5 ? (BYTES[i] ?? 0) : random(256)));
    yield ['random signature', { code: CODE, seal: encodeBase32(noise) }];
    const later = dayFromNumber(9000 + random(20000));
    const flipped = BYTES.with(5 + random(64), random(256));
    yield [
      `many bits ${later}`,
      { code: CODE, seal: encodeBase32(flipped.with(5 + random(64), random(256)).with(4, 5)) },
    ];
  }
}

function* forgeries(): Generator<Forgery> {
  yield* everyBit();
  yield* everyHeaderByte();
  yield* everyTruncation();
  yield* reencoded();
  yield* foreign();
  yield* endless();
}

it(
  `accepts none of ${String(WANTED)} forgeries, and the true stamp`,
  { timeout: limit(240_000) },
  async () => {
    const kinds = new Map<string, number>();
    const accepted: string[] = [];
    let tried = 0;
    for (const [how, question, changes] of forgeries()) {
      if (tried === WANTED) break;
      tried++;
      const kind = how.replace(/ [\d-]+$/, '');
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      const outcome = await verifyStamp(question, evidence({ facts: null, ...changes }));
      if (outcome.kind !== 'not-ours') accepted.push(`${how}: ${JSON.stringify(question)} → ${outcome.kind}`);
    }
    expect(accepted).toEqual([]);
    expect(tried).toBe(WANTED);
    expect(kinds.size).toBeGreaterThan(15);
    expect(await verifyStamp({ code: CODE, seal: SEAL }, evidence())).toMatchObject({ kind: 'valid' });
  },
);
