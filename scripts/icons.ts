/** Draws the site's icons (`npm run icons`): one eye of the fox-eye weave, vermilion behind it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';

const folder = new URL('../public/icons/', import.meta.url);
const tile = await readFile(new URL('../src/illustrations/weave-hexagonal.svg', import.meta.url), 'utf8');
const strands = tile.slice(tile.indexOf('<g'), tile.lastIndexOf('</svg>'));

/** A square cut of the weave around the eye at (42, 97) of its grid, `side` wide, corners rounded by `radius`. */
function icon(side: number, radius: number): string {
  const [x, y] = [42 - side / 2, 97 - side / 2];
  const square = `x="${x}" y="${y}" width="${side}" height="${side}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${side} ${side}">` +
    `<defs><clipPath id="c"><rect ${square} rx="${radius}"/></clipPath>` +
    `<pattern id="w" width="56" height="97" patternUnits="userSpaceOnUse">${strands}</pattern></defs>` +
    `<g clip-path="url(#c)"><rect ${square} fill="#1f3a4d"/>` +
    `<path fill="#a8321f" d="M28 72.75H56L70 97 56 121.25H28L14 97Z"/><rect ${square} fill="url(#w)"/></g></svg>\n`
  );
}

async function png(name: string, source: string, size: number): Promise<void> {
  const picture = sharp(Buffer.from(source), { density: 72 * (size / 60) }).resize(size);
  await writeFile(new URL(name, folder), await picture.png({ palette: true }).toBuffer());
}

const round = icon(60, 12);
// A maskable icon may lose everything outside the middle circle of 80 %: the eye is well inside.
const maskable = icon(70, 0);

await mkdir(folder, { recursive: true });
await writeFile(new URL('icon.svg', folder), round);
await png('icon-32.png', round, 32);
await png('icon-192.png', round, 192);
await png('icon-512.png', round, 512);
await png('maskable-512.png', maskable, 512);
await png('apple-touch-icon.png', maskable, 180);
