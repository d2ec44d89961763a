import { describe, expect, it } from 'vitest';
import { drawnWords } from '../../../../src/present/bundles/drawn-words.ts';

const box = (words: string) => drawnWords(words)?.viewBox.split(' ').map(Number) ?? [];

describe('drawnWords', () => {
  it('draws Vietnamese within its box, both storeys of marks included', () => {
    const { path = '' } = drawnWords('OCOP ỂỮẶ Mỹ') ?? {};
    const [left = 0, top = 0, width = 0, height = 0] = box('OCOP ỂỮẶ Mỹ');
    const ys = [...path.matchAll(/(-?\d+) (-?\d+)/g)].map(([, , y]) => Number(y));
    expect(ys.length).toBeGreaterThan(100);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(top);
    expect(Math.max(...ys)).toBeLessThanOrEqual(top + height);
    expect(left).toBe(0);
    expect(width).toBeGreaterThan((box('OCOP')[2] ?? 0) * 2);
  });

  it('is small enough for a page that answers in one request', () => {
    expect(drawnWords('OCOP Chương Mỹ')?.path.length).toBeLessThan(4000);
    expect(drawnWords('OCOP Chương Mỹ')?.path).not.toMatch(/\d\.\d/);
  });

  it.each(['OCOP (mẫu)', 'Trà – cà phê', '中文'])(
    'leaves to text what the sign cannot write: %s',
    (words) => {
      expect(drawnWords(words)).toBeUndefined();
    },
  );
});
