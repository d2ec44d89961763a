import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { compose } from '../../../scripts/pipeline/share-images/compose.ts';
import { lines, widthOf, word } from '../../../scripts/pipeline/share-images/lettering.ts';
import { makeShareImages } from '../../../scripts/pipeline/share-images/make.ts';
import type { ShareSpec } from '../../../scripts/pipeline/share-images/spec.ts';

const spec: ShareSpec = {
  name: 'san-pham/thu',
  kind: 'product',
  title: 'Ộ Ữ ẵ ỷ Ể ặ',
  site: 'OCOP Chương Mỹ',
  lines: ['Phường Chương Mỹ'],
  stars: { count: 4, lapsed: false },
  drawing: 'craft-may-tre',
};
const LONG =
  'Bộ quà tặng mây tre đan gồm làn, khay trà và đèn lồng thủ công truyền thống của làng nghề Phú Vinh năm nay, loại đặc biệt';

describe('lettering', () => {
  it('has a shape for every letter of the hardest test string, in every face', () => {
    for (const face of ['sign', 'regular', 'bold'] as const) {
      for (const letter of ['Ộ', 'Ữ', 'ẵ', 'ỷ', 'Ể', 'ặ']) {
        const { letters } = word(letter, face);
        expect(letters).toHaveLength(1);
        expect(letters[0]?.path.length).toBeGreaterThan(50);
      }
    }
  });

  it('reads decomposed text as composed', () => {
    expect(lines('Ộ Ữ'.normalize('NFD'), 'sign', 9)).toEqual(lines('Ộ Ữ', 'sign', 9));
  });

  it('breaks lines only where there are spaces, and within the width', () => {
    const set = lines(LONG, 'bold', 20);
    expect(set.join(' ')).toBe(LONG);
    for (const line of set) expect(widthOf(line, 'bold')).toBeLessThanOrEqual(20);
  });
});

describe('pictures for sharing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'share-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([spec, { ...spec, title: LONG, kind: 'producer' as const }, { ...spec, kind: 'fair' as const }])(
    'are 1200 × 630 and the same bytes every time ($kind)',
    async (item) => {
      const [first, second] = [await compose(item), await compose(item)];
      expect(first.equals(second)).toBe(true);
      expect(await sharp(first).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
    },
  );

  it('are drawn once and then come from the cache, until what they show changes', async () => {
    const to = { cache: join(folder, 'cache'), folder: 'chia-se' };
    const first = await makeShareImages([spec], to);
    const [[path, file]] = first.placed as [[string, string]];
    expect([first.drawn, path]).toEqual([1, 'chia-se/san-pham/thu.jpg']);
    const before = statSync(file).mtimeMs;
    expect(await makeShareImages([spec], to)).toEqual({ placed: first.placed, drawn: 0 });
    expect(statSync(file).mtimeMs).toBe(before);
    const lapsed = { ...spec, stars: { count: 4, lapsed: true } };
    const second = await makeShareImages([lapsed], to);
    expect(second.drawn).toBe(1);
    expect(readFileSync(second.placed[0]?.[1] ?? '').equals(readFileSync(file))).toBe(false);
  });
});
