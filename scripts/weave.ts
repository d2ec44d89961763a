/**
 * Draws the weave tiles of the identity (`npm run weave`), each a repeating SVG with true over and under.
 * Run by hand when a measure or a colour changes; the results are committed.
 */
import { writeFile } from 'node:fs/promises';

const folder = new URL('../src/illustrations/', import.meta.url);
const INK = '#2a211b';
const LIGHT = '#e3c084';
const MIDDLE = '#c79a5b';
const DARK = '#a87940';

interface Strand {
  path: string;
  /** The coloured part where it runs longer than its outline: hides the ends of a patch. */
  cover?: string;
  colour: string;
}

/** A strand is a dark stroke with a narrower coloured one on it; patches repeat a piece of it on top. */
function draw(strands: Strand[], width: number, outline: number): string {
  return strands
    .map(
      ({ path, cover = path, colour }) =>
        `<path d="${path}" stroke="${INK}" stroke-width="${width + 2 * outline}"/>` +
        `<path d="${cover}" stroke="${colour}" stroke-width="${width}"/>`,
    )
    .join('');
}

function svg(width: number, height: number, body: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<g fill="none">${body}</g></svg>\n`
  );
}

/**
 * Mắt cáo (fox-eye): strands in three directions, horizontal, rising and falling; every crossing has two.
 * Rising lies over horizontal, falling over rising, horizontal over falling: so each goes over and under in
 * turn and the weave locks. 28 × √3 is 48.497, so a tile of 56 × 97 repeats without a seam.
 */
function hexagonal(width: number, outline: number): string {
  const [w, h] = [56, 97];
  const rows = [h / 4, (3 * h) / 4];
  const slope = h / 2 / (w / 2);
  const slanted = (sign: number) =>
    [-2, -1, 0, 1, 2, 3]
      .map((k) => {
        const x = k * w + (sign > 0 ? 0 : w / 2);
        const [up, down] = [h / 4 + 10, (3 * h) / 4 + 10];
        return `M${round(x + (sign * up) / slope)} -10L${round(x - (sign * down) / slope)} ${h + 10}`;
      })
      .join('');
  const across = rows.map((y) => `M-9 ${y}H${w + 9}`).join('');
  // Half of what a strand at 60° covers of the horizontal one: 1 / sin 60° + 1 / tan 60° = √3.
  const half = (width / 2 + outline) * Math.sqrt(3);
  const over = (reach: number) =>
    [
      [w / 2, rows[0]],
      [0, rows[1]],
      [w, rows[1]],
    ]
      .map(([x = 0, y = 0]) => `M${round(x - reach)} ${y}H${round(x + reach)}`)
      .join('');
  return svg(
    w,
    h,
    draw(
      [
        { path: across, colour: LIGHT },
        { path: slanted(1), colour: MIDDLE },
        { path: slanted(-1), colour: DARK },
        { path: over(half), cover: over(half + 0.7), colour: LIGHT },
      ],
      width,
      outline,
    ),
  );
}

/** Đan nong mốt (one over, one under). */
function plain(width: number, outline: number): string {
  const cells = [8, 24];
  const down = cells.map((x) => `M${x} -4V36`).join('');
  const across = cells.map((y) => `M-4 ${y}H36`).join('');
  const half = width / 2 + outline;
  const over = (reach: number) => cells.map((at) => `M${at} ${at - reach}V${at + reach}`).join('');
  return svg(
    32,
    32,
    draw(
      [
        { path: down, colour: DARK },
        { path: across, colour: LIGHT },
        { path: over(half), cover: over(half + 0.7), colour: DARK },
      ],
      width,
      outline,
    ),
  );
}

/** Cạp (the rim): two hoops bound by a strand that slants over both. */
function rim(): string {
  const wraps = [-24, 0, 24, 48].map((x) => `M${x + 2} 18L${x + 14} -2`).join('');
  return svg(
    24,
    16,
    draw([{ path: 'M-2 4.5H26M-2 11.5H26', colour: DARK }], 4.5, 1.25) +
      draw([{ path: wraps, colour: LIGHT }], 6, 1.25),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

await writeFile(new URL('weave-hexagonal.svg', folder), hexagonal(8, 1.5));
await writeFile(new URL('weave-plain.svg', folder), plain(10.5, 1.5));
await writeFile(new URL('weave-rim.svg', folder), rim());
