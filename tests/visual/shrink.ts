import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** A channel may be off by this much, in at most this share of the values: far less than the comparison lets pass. */
const OFF = 24;
const SHARE = 0.0003;

const values = (png: Buffer): Promise<Buffer> => sharp(png).removeAlpha().raw().toBuffer();

/** Packs accepted pictures to a third, where 256 colours are enough for their flat inks. */
export async function shrink(folder: string): Promise<void> {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const drawn = readFileSync(file);
    if ((await sharp(drawn).metadata()).isPalette) continue;
    const packed = await sharp(drawn).png({ palette: true, colours: 256, dither: 0, effort: 7 }).toBuffer();
    const [before, after] = await Promise.all([values(drawn), values(packed)]);
    let off = 0;
    for (const [index, value] of before.entries()) if (Math.abs(value - (after[index] ?? 0)) > OFF) off++;
    const enough = off <= before.length * SHARE;
    writeFileSync(file, enough ? packed : await sharp(drawn).png({ compressionLevel: 9 }).toBuffer());
  }
}
