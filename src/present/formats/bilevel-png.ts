import { crc32, deflateSync } from 'node:zlib';

/**
 * A black-and-white PNG with one bit a pixel from a square of modules, each `scale` pixels wide, within `quiet`
 * white modules. Written by hand: twenty thousand products need it, and a general encoder takes 20 ms each.
 */
export function bilevelPng(
  size: number,
  isDark: (row: number, column: number) => boolean,
  scale: number,
  quiet: number,
): Uint8Array {
  const side = (size + 2 * quiet) * scale;
  const stride = 1 + Math.ceil(side / 8);
  // The first line of each row of modules says what is black; the others say "as above" (filter 2), in zeros.
  const pixels = new Uint8Array(stride * side);
  for (let y = 1; y < side; y++) pixels[y * stride] = 2;
  pixels.fill(0xff, 1, stride);
  for (let row = 0; row <= size; row++) {
    const start = (row + quiet) * scale * stride;
    const line = pixels.subarray(start + 1, start + stride).fill(0xff);
    pixels[start] = 0;
    for (let column = 0; column < size && row < size; column++) {
      if (isDark(row, column)) blacken(line, (column + quiet) * scale, scale);
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, side);
  view.setUint32(4, side);
  // One bit, greyscale, and the only compression, filter and interlacing that exist or are wanted.
  header.set([1, 0, 0, 0, 0], 8);
  return concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Makes `count` pixels from pixel `from` on black. */
function blacken(line: Uint8Array, from: number, count: number): void {
  for (let x = from; x < from + count; x++) line[x >> 3] = (line[x >> 3] ?? 0) & ~(0x80 >> (x & 7));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = concat([new TextEncoder().encode(type), data]);
  const bytes = new Uint8Array(8 + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(body, 4);
  view.setUint32(4 + body.length, crc32(body));
  return bytes;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
