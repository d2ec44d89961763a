import { describe, expect, it, test } from 'vitest';
import {
  CODE_ALPHABET,
  CODE_LENGTH,
  codeFromRandom,
  hasRightCheck,
  readCode,
} from '../../../../src/domain/stamp/code.ts';

/** Repeatable, so that a failure can be found again. */
function randomCodes(count: number): string[] {
  let state = 20260522;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 9;
  return Array.from({ length: count }, () => codeFromRandom(Array.from({ length: 7 }, next)));
}

const CODES = randomCodes(10_000);

test('every dash of Unicode is left out of a written code', () => {
  const [code = ''] = CODES;
  const dashes = Array.from({ length: 0x110000 }, (_, point) => point)
    .filter((point) => point < 0xd800 || point > 0xdfff)
    .map((point) => String.fromCodePoint(point))
    .filter((sign) => /\p{Pd}/u.test(sign));
  expect(dashes.length).toBeGreaterThan(20);
  const told = dashes.filter((dash) => !readCode(code.slice(0, 4) + dash + code.slice(4)).ok);
  expect(told).toEqual([]);
});

describe('check character', () => {
  it('catches every single wrong character of 10,000 codes', () => {
    let tried = 0;
    let missed = 0;
    for (const code of CODES) {
      for (let position = 0; position < CODE_LENGTH; position++) {
        for (const symbol of CODE_ALPHABET) {
          if (symbol === code[position]) continue;
          tried++;
          if (hasRightCheck(code.slice(0, position) + symbol + code.slice(position + 1))) missed++;
        }
      }
    }
    expect({ tried, missed }).toEqual({ tried: 10_000 * 8 * 31, missed: 0 });
    // Two and a half million codes: a second on a quiet machine, more beside other work.
  }, 60_000);

  it('catches every swap of neighbours of 10,000 codes', () => {
    let tried = 0;
    let missed = 0;
    for (const code of CODES) {
      for (let i = 0; i < CODE_LENGTH - 1; i++) {
        const swapped = code.slice(0, i) + code.charAt(i + 1) + code.charAt(i) + code.slice(i + 2);
        if (swapped === code) continue;
        tried++;
        if (hasRightCheck(swapped)) missed++;
      }
    }
    expect(tried).toBeGreaterThan(60_000);
    expect(missed).toBe(0);
  });

  it('accepts the codes it made, and they differ', () => {
    expect(CODES.every(hasRightCheck)).toBe(true);
    expect(new Set(CODES).size).toBe(CODES.length);
  });
});

describe('readCode', () => {
  const code = '7H3K9QX2';
  const right = codeFromRandom([...'7H3K9QX'].map((symbol) => CODE_ALPHABET.indexOf(symbol)));

  it.each([
    ['lower case', (c: string) => c.toLowerCase()],
    ['spaces and hyphens', (c: string) => ` ${c.slice(0, 2)}-${c.slice(2, 4)} – ${c.slice(4)}\u00a0`],
    [
      'full-width letters',
      (c: string) => [...c].map((s) => String.fromCodePoint((s.codePointAt(0) ?? 0) + 0xfee0)).join(''),
    ],
  ])('reads %s', (_, write) => {
    expect(readCode(write(right))).toEqual({ ok: true, code: right });
  });

  it('reads O as 0, I and L as 1', () => {
    const made = codeFromRandom([0, 1, 1, 0, 5, 6, 7]);
    expect(made.startsWith('0110')).toBe(true);
    expect(readCode(`oIlO${made.slice(4)}`)).toEqual({ ok: true, code: made });
  });

  it('says what is wrong', () => {
    expect(readCode('  ')).toMatchObject({ ok: false, problem: { kind: 'empty' } });
    expect(readCode(code.slice(0, 6))).toMatchObject({ problem: { kind: 'length', length: 6 } });
    expect(readCode('7H3U9QX2')).toMatchObject({
      problem: { kind: 'character', position: 3, character: 'U', typing: false },
    });
    expect(readCode('7HÂK9QX2')).toMatchObject({ problem: { kind: 'character', position: 2, typing: true } });
  });

  it('names the look-alike that was misread, in every code where one was', () => {
    for (const made of CODES.slice(0, 2000)) {
      const position = [...made].findIndex((symbol) => symbol === '8' || symbol === '5');
      if (position < 0) continue;
      const misread =
        made.slice(0, position) + (made[position] === '8' ? 'B' : 'S') + made.slice(position + 1);
      const reading = readCode(misread);
      if (reading.ok || reading.problem.kind !== 'check') throw new Error(`${misread} passed`);
      expect(reading.problem.suspects).toContainEqual(
        expect.objectContaining({ position, proposed: made[position], code: made, swapped: false }),
      );
    }
  });

  it('names a swap', () => {
    const made = codeFromRandom([1, 9, 20, 3, 4, 5, 6]);
    const reading = readCode(made.charAt(1) + made.charAt(0) + made.slice(2));
    expect(reading).toMatchObject({
      problem: { suspects: expect.arrayContaining([expect.objectContaining({ code: made, swapped: true })]) },
    });
  });
});
