import sharp from 'sharp';
import { Draw } from './random.ts';

/** A JPEG of a camera's size, different for each number: patches of colour under grain, as hard to pack as a photo. */
export async function photo(number: number, seed: number): Promise<Buffer> {
  const draw = new Draw(seed * 977 + number);
  const [width, height, patches] = [1600, 1200, 12];
  const pixels = Buffer.alloc(patches * patches * 3);
  for (let at = 0; at < pixels.length; at++) pixels[at] = draw.int(20, 235);
  const colours = await sharp(pixels, { raw: { width: patches, height: patches, channels: 3 } })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer();
  for (let at = 0; at < colours.length; at += 3) {
    const grain = draw.int(-9, 9);
    for (let channel = at; channel < at + 3; channel++)
      colours[channel] = Math.max(0, Math.min(255, (colours[channel] ?? 0) + grain));
  }
  return sharp(colours, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 88 })
    .toBuffer();
}
