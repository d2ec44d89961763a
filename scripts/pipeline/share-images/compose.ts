/** Sets a spec on its plate: one picture of 1200 × 630 for Facebook, Zalo and the like. */
import { Canvas, colour, type Colour } from './canvas.ts';
import { lines, widthOf, type Face } from './lettering.ts';
import { drawingPlate, mark, photoPlate, PICTURE_LEFT, signPlate } from './plates.ts';
import type { ShareSpec } from './spec.ts';

const INK = colour('#2a211b');
const SOFT = colour('#5d4a3a');
const SON = colour('#a8321f');
const CREAM = colour('#fff3df');
const PAPER = '#f6efdf';
const VERMILION = '#9c2e1c';

/** Phudu has capitals only: beyond about ten words they stop being readable. */
const faceOf = (title: string): Face => (title.length > 44 ? 'bold' : 'sign');

interface Setting {
  readonly face: Face;
  readonly size: number;
  readonly lines: readonly string[];
  readonly leading: number;
}

/** Lines of about the same length: the narrowest column that needs no more of them, so that no word hangs alone. */
function balanced(text: string, face: Face, width: number): string[] {
  const count = lines(text, face, width).length;
  let narrow = width;
  while (narrow > 1 && lines(text, face, narrow - 0.25).length === count) narrow -= 0.25;
  return lines(text, face, narrow);
}

/** The largest letters in which a title fits a box. Pixels. */
function fit(title: string, width: number, height: number, sizes: readonly number[]): Setting {
  const face = faceOf(title);
  const settings = sizes.map((size) => {
    const leading = Math.round(size * (face === 'sign' ? 1.16 : 1.28));
    return { face, size, leading, lines: balanced(title, face, width / size) };
  });
  const fits = settings.find(
    ({ size, leading, lines: set }) =>
      set.length * leading <= height && set.every((line) => widthOf(line, face) * size <= width),
  );
  const last = settings.at(-1);
  if (!last) throw new RangeError('No size to fit a title in.');
  return fits ?? { ...last, lines: last.lines.slice(0, Math.floor(height / last.leading)) };
}

const SIZES = [88, 80, 72, 64, 56, 50, 44, 40, 36, 32, 28];

/** Name, stars and place beside a picture. */
async function besidePicture(spec: ShareSpec, plate: Buffer, ink: Colour, titleInk: Colour): Promise<Canvas> {
  const canvas = new Canvas(plate);
  const left = 56;
  const width = PICTURE_LEFT - 5 - 40 - left;
  canvas.stamp(await mark('../public/icons/icon.svg', 52), left, 44);
  await canvas.text(spec.site, 'bold', 28, left + 68, 80, ink);
  const details = spec.lines.flatMap((line) => lines(line, 'regular', width / 29).slice(0, 2)).slice(0, 3);
  const starHeight = spec.stars ? 78 : 0;
  const noteHeight = spec.note ? 46 : 0;
  const below = 586 - 30 - noteHeight - details.length * 40 - starHeight;
  const title = fit(spec.title, width, below - 122, SIZES);
  // The words stand in the middle of what the mark and the note leave.
  const used = title.lines.length * title.leading + starHeight + details.length * 40;
  let y = 122 + Math.max(0, (586 - 30 - noteHeight - 122 - used) / 2) + title.size * 0.92;
  for (const line of title.lines) {
    await canvas.text(line, title.face, title.size, left, y, titleInk);
    y += title.leading;
  }
  y += 12 - title.size * 0.86;
  if (spec.stars) {
    const star = await mark('styles/marks/star.svg', 58);
    const { count, lapsed } = spec.stars;
    for (let i = 0; i < count; i += 1) canvas.stamp(star, left - 4 + i * 62, Math.round(y));
    if (lapsed) canvas.rectangle(left - 10, Math.round(y) + 26, count * 62 + 8, 6, INK);
    y += 74;
  }
  for (const line of details) {
    y += 36;
    await canvas.text(line, 'regular', 29, left, y, ink);
    y += 4;
  }
  if (spec.note) await canvas.text(spec.note, 'bold', 22, left, 564, ink === INK ? SOFT : ink);
  return canvas;
}

/** A producer's name as a shop's sign. */
async function onSign(spec: ShareSpec): Promise<Canvas> {
  const canvas = new Canvas(await signPlate());
  const centred = async (line: string, face: Face, size: number, y: number, ink: Colour) =>
    canvas.text(line, face, size, 600 - (widthOf(line, face) * size) / 2, y, ink);
  const details = spec.lines.flatMap((line) => lines(line, 'regular', 900 / 30).slice(0, 1)).slice(0, 2);
  const title = fit(spec.title, 940, 280 - details.length * 42, SIZES);
  const used = title.lines.length * title.leading + details.length * 42;
  canvas.stamp(await mark('../public/icons/icon.svg', 52), 574, 122);
  let y = 184 + (280 - used) / 2 + title.size * 0.92;
  for (const line of title.lines) {
    await centred(line, title.face, title.size, y, SON);
    y += title.leading;
  }
  y += 38 - title.size * 0.86;
  for (const line of details) {
    await centred(line, 'regular', 30, y, INK);
    y += 42;
  }
  const foot = [spec.site, spec.note].filter(Boolean).join(' · ');
  await centred(foot, 'bold', 22, 508, SOFT);
  return canvas;
}

/** The picture, as JPEG. */
export async function compose(spec: ShareSpec): Promise<Buffer> {
  if (spec.kind === 'producer') return (await onSign(spec)).jpeg();
  const loud = spec.kind === 'fair';
  const ground = loud ? VERMILION : PAPER;
  const plate = spec.photo
    ? await photoPlate(ground, spec.photo.file)
    : await drawingPlate(ground, spec.drawing);
  return (await besidePicture(spec, plate, loud ? CREAM : INK, loud ? CREAM : SON)).jpeg();
}
