/** What does not change from picture to picture: grounds, drawings, the woven rim. Each is made once. */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { HEIGHT, WIDTH } from './canvas.ts';

const source = new URL('../../../src/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, source), 'utf8');
const tile = (name: string): string => {
  const svg = read(`illustrations/${name}.svg`);
  return svg.slice(svg.indexOf('<g'), svg.lastIndexOf('</svg>'));
};

const INK = '#2a211b';
const RIM = 40;
/** Where the drawing begins. */
export const PICTURE_LEFT = 676;

const svg = (inside: string): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}">${inside}</svg>`,
  );

const rim = (top: number): string =>
  `<defs><pattern id="r" width="24" height="16" patternUnits="userSpaceOnUse" patternTransform="translate(0 ${String(top + 4)}) scale(2.25)">${tile('weave-rim')}</pattern></defs>` +
  `<rect y="${String(top)}" width="${String(WIDTH)}" height="${String(RIM + 4)}" fill="${INK}"/>` +
  `<rect y="${String(top + 4)}" width="${String(WIDTH)}" height="${String(RIM)}" fill="url(#r)"/>`;

/** A field of one colour with the picture on the right and the rim below. */
async function besidePicture(ground: string, picture: Buffer | string): Promise<Buffer> {
  const height = HEIGHT - RIM - 4;
  const photo = await sharp(picture)
    .autoOrient()
    .resize(WIDTH - PICTURE_LEFT, height, { fit: 'cover' })
    .toBuffer();
  const line = `<rect x="${String(PICTURE_LEFT - 5)}" width="5" height="${String(HEIGHT)}" fill="${INK}"/>`;
  return sharp(svg(`<rect width="${String(WIDTH)}" height="${String(HEIGHT)}" fill="${ground}"/>`))
    .composite([{ input: photo, left: PICTURE_LEFT, top: 0 }, { input: svg(line + rim(height)) }])
    .removeAlpha()
    .raw()
    .toBuffer();
}

/** A shop's sign: a board bound in rattan before the weave. */
function sign(): Promise<Buffer> {
  const board = (inset: number, fill: string) =>
    `<rect x="${String(70 + inset)}" y="${String(80 + inset)}" width="${String(1060 - 2 * inset)}" height="${String(470 - 2 * inset)}" rx="${String(18 - inset / 2)}" fill="${fill}"/>`;
  return sharp(
    svg(
      `<defs><pattern id="w" width="56" height="97" patternUnits="userSpaceOnUse" patternTransform="translate(12 -20) scale(1.5)">${tile('weave-hexagonal')}</pattern></defs>` +
        `<rect width="${String(WIDTH)}" height="${String(HEIGHT)}" fill="#4a130b"/><rect width="${String(WIDTH)}" height="${String(HEIGHT)}" fill="url(#w)"/>` +
        board(0, INK) +
        board(4, '#c79a5b') +
        board(20, INK) +
        board(24, '#fffaf0'),
    ),
  )
    .removeAlpha()
    .raw()
    .toBuffer();
}

const plates = new Map<string, Promise<Buffer>>();
const once = (key: string, make: () => Promise<Buffer>): Promise<Buffer> => {
  const known = plates.get(key);
  if (known) return known;
  const made = make();
  plates.set(key, made);
  return made;
};

export const signPlate = (): Promise<Buffer> => once('sign', sign);

/** A field with a drawing of src/illustrations. */
export const drawingPlate = (ground: string, drawing: string): Promise<Buffer> =>
  once(`${ground} ${drawing}`, () =>
    besidePicture(
      ground,
      Buffer.from(read(`illustrations/${drawing}.svg`).replace('<svg', '<svg width="1200"')),
    ),
  );

/** A field with a photo; photos differ, so nothing is kept. */
export const photoPlate = (ground: string, file: string): Promise<Buffer> => besidePicture(ground, file);

export interface Mark {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}
const marks = new Map<string, Promise<Mark>>();

/** A small mark (a star, the site's eye) in pixels. */
export function mark(
  path: 'styles/marks/star.svg' | '../public/icons/icon.svg',
  size: number,
): Promise<Mark> {
  const key = `${path} ${String(size)}`;
  const known = marks.get(key);
  if (known) return known;
  const made = sharp(Buffer.from(read(path)), { density: 72 * (size / 20) })
    .resize(size, size)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .then(({ data, info }) => ({ data, width: info.width, height: info.height }));
  marks.set(key, made);
  return made;
}
