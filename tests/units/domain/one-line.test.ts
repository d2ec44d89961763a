import { describe, expect, it } from 'vitest';
import { linesOf, oneLine, plainJson } from '../../../src/domain/one-line.ts';

const ACTING = [
  ['an escape sequence', '\u001b[2J\u001b]0;tiêu đề\u0007'],
  ['a C1 control', '\u009b31m'],
  ['a line break', 'a\nb\r\nc\u2028d\u2029e\u0085f\u000bg'],
  ['a carriage return', 'lỗi\rok  '],
  ['backspaces', 'abc\b\b\b'],
  ['a turn of direction', '\u202egnp.exe\u202c \u2066x\u2069 \u200f'],
  ['signs that cannot be seen', 'a\u200bb\u2060c\ufeffd\u00ade'],
  ['half a sign', '\ud83d'],
  ['a tag', '\u{e0041}'],
] as const;

describe.each(ACTING)('%s', (_, text) => {
  it('is written out on one line', () => {
    expect(oneLine(text)).toMatch(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]*$/u);
    expect(oneLine(text)).not.toBe(text);
  });

  it('is written out between our own line breaks', () => {
    expect(linesOf(`x\n${text}`)).toMatch(/^[^\p{Cf}\p{Zl}\p{Zp}\p{Cs}]*$/u);
  });

  it('is the same value in JSON, which shows as it is', () => {
    const json = plainJson(JSON.stringify({ text }));
    expect(json).toMatch(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]*$/u);
    expect(JSON.parse(json)).toEqual({ text });
  });
});

it('leaves words as they are', () => {
  const words = 'Bánh chưng Thụy Hương “loại 1” – 25.000 đ ★ 👍 日本';
  expect(oneLine(words)).toBe(words);
  expect(plainJson(JSON.stringify(words))).toBe(JSON.stringify(words));
  expect(oneLine('a\nb')).toBe('a\\nb');
  expect(linesOf('a\nb')).toBe('a\nb');
});
