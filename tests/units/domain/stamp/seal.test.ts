import { describe, expect, it } from 'vitest';
import { decodeBase32, encodeBase32 } from '../../../../src/domain/stamp/base32.ts';
import { dayFromNumber, dayNumber } from '../../../../src/domain/stamp/day.ts';
import { decodeSeal, encodeHeader, encodeSeal, SEAL_SYMBOLS } from '../../../../src/domain/stamp/seal.ts';

const ascii = (text: string) => new TextEncoder().encode(text);

describe('base32', () => {
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('RFC 4648 §10: %j is %s', (plain, written) => {
    expect(encodeBase32(ascii(plain))).toBe(written);
    expect(decodeBase32(written)).toEqual(ascii(plain));
  });

  it.each(['MZ=', 'M', 'MZX', 'mzxq', 'MZX1', 'MZ'])('refuses %s', (text) => {
    expect(decodeBase32(text)).toBeNull();
  });
});

describe('days', () => {
  it('counts from 2000-01-01 across leap days', () => {
    expect(dayNumber('2000-01-01')).toBe(0);
    expect(dayNumber('2000-03-01')).toBe(60);
    expect(dayFromNumber(dayNumber('2028-02-29'))).toBe('2028-02-29');
    expect(dayFromNumber(0xffff)).toBe('2179-06-06');
  });

  it('gives no number to what is no day', () => {
    expect([dayNumber('2026-02-30'), dayNumber('2026-1-1'), dayNumber('')]).toEqual([NaN, NaN, NaN]);
  });
});

describe('seal', () => {
  const header = encodeHeader({ keyShort: 7, lastValidDay: '2029-11-24', stars: 4 });
  const signature = Uint8Array.from({ length: 64 }, (_, i) => i * 3);

  it('lays out version, key, day (big-endian) and stars', () => {
    const days = dayNumber('2029-11-24');
    expect([...header]).toEqual([1, 7, Math.floor(days / 256), days % 256, 4]);
  });

  it('comes back as it was written, upper or lower case', () => {
    const text = encodeSeal(header, signature);
    expect(text).toHaveLength(SEAL_SYMBOLS);
    for (const written of [text, text.toLowerCase()]) {
      expect(decodeSeal(written)).toEqual({
        ok: true,
        seal: { keyShort: 7, lastValidDay: '2029-11-24', stars: 4, header, signature },
      });
    }
  });

  it.each([
    ['a short one', (t: string) => t.slice(1), 'seal-length'],
    ['a long one', (t: string) => `${t}A`, 'seal-length'],
    ['a foreign symbol', (t: string) => t.slice(0, -1) + '1', 'seal-encoding'],
    ['spare bits set', (t: string) => t.slice(0, -1) + 'B', 'seal-encoding'],
    ['another version', (t: string) => 'AI' + t.slice(2), 'seal-version'],
  ])('refuses %s', (_, damage, problem) => {
    const text = encodeSeal(header, new Uint8Array(64));
    expect(decodeSeal(damage(text))).toEqual({ ok: false, problem });
  });

  it('cannot state what the format cannot hold', () => {
    const good = { keyShort: 7, lastValidDay: '2029-11-24', stars: 4 };
    for (const bad of [
      { stars: 2 },
      { stars: 6 },
      { keyShort: 256 },
      { lastValidDay: '1999-12-31' },
      { lastValidDay: '2029-13-01' },
    ]) {
      expect(() => encodeHeader({ ...good, ...bad })).toThrow(RangeError);
    }
  });
});
