/** Pixels to draw on: a plate with letters and marks set into it. */
import sharp from 'sharp';
import { SPACE, word, type Face, type Letter } from './lettering.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;

export type Colour = readonly [red: number, green: number, blue: number];
/** How much of each pixel a shape covers, 0–255. */
interface Mask {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly cover: Uint8Array;
}

/** `#a8321f` as numbers. */
export function colour(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

async function rasterise(letter: Letter, size: number): Promise<Mask | undefined> {
  const scale = size / letter.unitsPerEm;
  const left = Math.floor(letter.box.left * scale) - 1;
  const top = Math.floor(-letter.box.top * scale) - 1;
  const width = Math.ceil(letter.box.right * scale) + 1 - left;
  const height = Math.ceil(-letter.box.bottom * scale) + 1 - top;
  if (!letter.path || !(width > 2 && height > 2)) return undefined;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">` +
    `<path transform="translate(${String(-left)} ${String(-top)}) scale(${String(scale)} ${String(-scale)})" d="${letter.path}"/></svg>`;
  const cover = await sharp(Buffer.from(svg)).ensureAlpha().extractChannel(3).raw().toBuffer();
  return { left, top, width, height, cover };
}

/** One channel of a pixel with `over` laid on it, covered `share` of 255; most of a letter covers all of it. */
function mix(under: number, over: number, share: number): number {
  return share === 255 ? over : under + Math.round(((over - under) * share) / 255);
}

const masks = new Map<string, Promise<Mask | undefined>>();

/** A letter's mask in a size (pixels an em): each is drawn once and set as often as it occurs. */
function maskOf(letter: Letter, size: number): Promise<Mask | undefined> {
  const key = `${letter.id} ${String(size)}`;
  const known = masks.get(key);
  if (known) return known;
  const made = rasterise(letter, size);
  masks.set(key, made);
  return made;
}

export class Canvas {
  readonly pixels: Buffer;

  /** Draws on a copy of the plate (RGB, WIDTH × HEIGHT). */
  constructor(plate: Buffer) {
    this.pixels = Buffer.from(plate);
  }

  private blend(x: number, y: number, cover: number, [red, green, blue]: Colour): void {
    if (cover === 0 || x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT) return;
    const { pixels } = this;
    const i = 3 * (y * WIDTH + x);
    pixels[i] = mix(pixels[i] ?? 0, red, cover);
    pixels[i + 1] = mix(pixels[i + 1] ?? 0, green, cover);
    pixels[i + 2] = mix(pixels[i + 2] ?? 0, blue, cover);
  }

  rectangle(left: number, top: number, width: number, height: number, ink: Colour): void {
    for (let y = top; y < top + height; y += 1) {
      for (let x = left; x < left + width; x += 1) this.blend(x, y, 255, ink);
    }
  }

  /** One line of text, its baseline at `y`. */
  async text(line: string, face: Face, size: number, x: number, y: number, ink: Colour): Promise<void> {
    let start = x;
    for (const part of line.split(' ')) {
      const { letters, width } = word(part, face);
      for (const letter of letters) {
        const mask = await maskOf(letter, size);
        if (!mask) continue;
        const left = Math.round(start + letter.at * size) + mask.left;
        for (let row = 0; row < mask.height; row += 1) {
          for (let column = 0; column < mask.width; column += 1) {
            const cover = mask.cover[row * mask.width + column] ?? 0;
            this.blend(left + column, Math.round(y) + mask.top + row, cover, ink);
          }
        }
      }
      start += (width + SPACE[face]) * size;
    }
  }

  /** A small picture with transparency (RGBA). */
  stamp(picture: { data: Buffer; width: number; height: number }, left: number, top: number): void {
    for (let row = 0; row < picture.height; row += 1) {
      for (let column = 0; column < picture.width; column += 1) {
        const i = 4 * (row * picture.width + column);
        const { data } = picture;
        const ink: Colour = [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
        this.blend(left + column, top + row, data[i + 3] ?? 0, ink);
      }
    }
  }

  jpeg(): Promise<Buffer> {
    const raw = { width: WIDTH, height: HEIGHT, channels: 3 as const };
    return sharp(this.pixels, { raw }).jpeg({ quality: 82, optimiseCoding: false }).toBuffer();
  }
}
