import sharp from 'sharp';
import type { Sheet } from './drawing.ts';
import { toSvg } from './write-svg.ts';

/** What a good office printer resolves; a module of 0.4 mm is then more than nine dots wide. */
export const PNG_DPI = 600;

/** A sheet as a greyscale PNG that carries its resolution, so that it prints true to size. */
export async function toPng(sheet: Sheet): Promise<Uint8Array> {
  // Sharp takes a pixel for 1/72 inch; here it is a millimetre.
  return sharp(Buffer.from(toSvg(sheet, 'px')), { density: (PNG_DPI * 72) / 25.4, limitInputPixels: false })
    .flatten({ background: '#fff' })
    .greyscale()
    .withMetadata({ density: PNG_DPI })
    .png({ compressionLevel: 9 })
    .toBuffer();
}
