import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { productCodes } from '../../../scripts/pipeline/qr/make.ts';
import { decode } from '../stamps/decode.ts';

test('a product’s codes read as its address, are drawn once, and anew for another host', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'qr-'));
  const { placed, drawn } = productCodes(['lan-may'], 'https://ocop.example', cache);
  expect([drawn, placed.map(([path]) => path)]).toEqual([1, ['ma-qr/lan-may.svg', 'ma-qr/lan-may.png']]);
  for (const [, file] of placed) {
    const picture = sharp(readFileSync(file), { density: 600 });
    for (const { by, text } of await decode(picture))
      expect(text, `${by} of ${file}`).toBe('https://ocop.example/san-pham/lan-may/');
  }
  const png = placed[1]?.[1] ?? '';
  expect((await sharp(png).metadata()).width).toBeGreaterThan(1100);
  expect(statSync(png).size).toBeLessThan(4000);
  expect(productCodes(['lan-may'], 'https://ocop.example', cache)).toEqual({ placed, drawn: 0 });
  expect(productCodes(['lan-may'], 'https://khac.example', cache).drawn).toBe(1);
});
