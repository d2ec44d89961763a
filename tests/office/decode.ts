import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import jsQR from 'jsqr';
import sharp, { type Sharp } from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** Two decoders with nothing in common; zbar joins as a third where it is installed. */
export interface Reading {
  readonly by: string;
  readonly text: string | null;
}

const WASM = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: readFileSync(WASM).buffer } });

const hasZbar = spawnSync('zbarimg', ['--version']).status === 0;

export async function decode(picture: Sharp): Promise<Reading[]> {
  const png = await picture.png().toBuffer();
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixels = Uint8ClampedArray.from(data);
  const image = { data: pixels, width: info.width, height: info.height, colorSpace: 'srgb' } as ImageData;
  const [symbol] = await readBarcodes(image, { formats: ['QRCode'], tryHarder: true });
  const readings = [
    { by: 'jsQR', text: jsQR(pixels, info.width, info.height)?.data ?? null },
    { by: 'zxing', text: symbol?.text ?? null },
  ];
  if (hasZbar) {
    const { stdout } = spawnSync('zbarimg', ['--quiet', '--raw', '-'], { input: png, encoding: 'utf8' });
    readings.push({ by: 'zbar', text: stdout.trim() || null });
  }
  return readings;
}
