import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as fontkit from 'fontkit';

/** Words as one outline, for a page that loads no font. */
export interface DrawnWords {
  readonly path: string;
  /** In the units of the path. */
  readonly viewBox: string;
}

/** The sign's own brackets and dashes are hair-thin (see styles/fonts.css): such words stay text. */
const PLAIN = /^[\p{L}\p{N} .,]+$/u;
/** Room over the capitals for two storeys of Vietnamese marks, and under them for a dot, in parts of an em. */
const ABOVE = 1.02;
const BELOW = 0.2;
/** Whole quarters of the font's units are finer than a phone's screen, and half the bytes. */
const SCALE = 0.25;

let font: fontkit.Font | undefined;
const drawn = new Map<string, DrawnWords | undefined>();

function draw(words: string): DrawnWords | undefined {
  font ??= fontkit.create(readFileSync(resolve('src/styles/fonts/phudu-800.woff2'))) as fontkit.Font;
  const known = font;
  if (!PLAIN.test(words)) return undefined;
  if ([...words].some((letter) => !known.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))) return undefined;
  const { glyphs, positions } = font.layout(words);
  let x = 0;
  let path = '';
  for (const [i, glyph] of glyphs.entries()) {
    const outline = glyph.path.transform(SCALE, 0, 0, -SCALE, SCALE * x, 0).toSVG();
    path += outline.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
    x += positions[i]?.xAdvance ?? 0;
  }
  const em = font.unitsPerEm;
  const box = [0, -ABOVE * em, x, (ABOVE + BELOW) * em].map((side) => Math.round(SCALE * side));
  return { path, viewBox: box.join(' ') };
}

/** The words in the sign's letters, or undefined where the font cannot write them. */
export function drawnWords(words: string): DrawnWords | undefined {
  if (!drawn.has(words)) drawn.set(words, draw(words));
  return drawn.get(words);
}
