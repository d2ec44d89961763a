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

/** A sheet has no other codes, but lines that zbar may take for some. */
const ZBAR_QR_ONLY = ['-Sdisable', '-Sqrcode.enable'];
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
    const { stdout } = spawnSync('zbarimg', [...ZBAR_QR_ONLY, '--quiet', '--raw', '-'], {
      input: png,
      encoding: 'utf8',
    });
    readings.push({ by: 'zbar', text: stdout.trim() || null });
  }
  return readings;
}

/** Every QR of a sheet as zxing finds it there, and as jsQR reads the same spot alone; from the top left. */
export async function decodeSheet(
  page: Buffer,
): Promise<{ readonly zxing: string; readonly jsQR: string | null }[]> {
  const { data, info } = await sharp(page).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const image = { data: Uint8ClampedArray.from(data), width, height, colorSpace: 'srgb' } as ImageData;
  const symbols = await readBarcodes(image, {
    formats: ['QRCode'],
    tryHarder: true,
    maxNumberOfSymbols: 255,
  });
  return Promise.all(
    symbols.map(async ({ text, position }) => {
      const corners = Object.values(position).filter((corner) => typeof corner === 'object');
      const [left, top] = [Math.min(...corners.map(({ x }) => x)), Math.min(...corners.map(({ y }) => y))];
      const side = Math.max(...corners.map(({ x }) => x)) - left;
      const quiet = Math.round(side / 20);
      const spot = await sharp(page)
        .extract({
          left: Math.max(0, left - quiet),
          top: Math.max(0, top - quiet),
          width: side + 2 * quiet,
          height: side + 2 * quiet,
        })
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const pixels = Uint8ClampedArray.from(spot.data);
      return { zxing: text, jsQR: jsQR(pixels, spot.info.width, spot.info.height)?.data ?? null };
    }),
  );
}
