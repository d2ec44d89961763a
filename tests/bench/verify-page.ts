/** The half of the benchmark that runs in the browser. */
import type { SignatureCheck, StampKey } from '../../src/domain/stamp/key.ts';
import { readStampUrl } from '../../src/domain/stamp/url.ts';
import { verifyStamp } from '../../src/domain/stamp/verify.ts';
import { knowsEd25519 } from '../../src/signature/known-answer.ts';
import { checkByNoble } from '../../src/signature/noble.ts';
import { checkByWebCrypto } from '../../src/signature/webcrypto.ts';

interface Vectors {
  readonly issuer: string;
  readonly keys: readonly StampKey[];
  readonly stamps: readonly { readonly url: string }[];
}

async function time(check: SignatureCheck, rounds: number, { issuer, keys, stamps }: Vectors) {
  const question = readStampUrl(stamps[0]?.url ?? '') ?? { code: '', seal: null };
  // Like the page, which first decides by a known signature who checks.
  const asked = performance.now();
  if (!(await knowsEd25519(check))) throw new Error('This browser has no such check.');
  const decide = performance.now() - asked;
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    const outcome = await verifyStamp(question, {
      issuer,
      keys,
      demo: false,
      today: '2026-11-24',
      list: null,
      status: { kind: 'none', why: 'missing' },
      facts: null,
      check,
    });
    times.push(performance.now() - start);
    if (outcome.kind !== 'valid-as-of') throw new Error(outcome.kind);
  }
  const [first = 0] = times;
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2));
  return {
    decide: Number(decide.toFixed(2)),
    first: Number(first.toFixed(2)),
    median: at(0.5),
    p95: at(0.95),
  };
}

Object.assign(globalThis, {
  benchVerify: async (rounds: number, json: string) => {
    const vectors = JSON.parse(json) as Vectors;
    return {
      WebCrypto: await time(checkByWebCrypto, rounds, vectors),
      'JavaScript fallback': await time(checkByNoble, rounds, vectors),
    };
  },
});
