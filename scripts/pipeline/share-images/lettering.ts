/** Lines of text as shapes from the site's own fonts, so that pictures come out alike on every machine. */
import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';

const folder = new URL('../../../src/styles/fonts/', import.meta.url);
const open = (file: string) => fontkit.create(readFileSync(new URL(file, folder))) as fontkit.Font;

/** Phudu's own brackets, dashes, slash and signs are hair-thin beside its letters (see fonts.css). */
const NOT_IN_SIGNS = /[()+\-/[\]×–—]/;

const fonts = {
  sign: open('phudu-800.woff2'),
  regular: open('be-vietnam-pro-400.woff2'),
  bold: open('be-vietnam-pro-600.woff2'),
  // Letters of other languages, which the site leaves to the reader's own fonts.
  wideRegular: open('upstream/BeVietnamPro-Regular.woff2'),
  wideBold: open('upstream/BeVietnamPro-SemiBold.woff2'),
};
type FontName = keyof typeof fonts;

export type Face = 'sign' | 'regular' | 'bold';
const ORDER: Readonly<Record<Face, readonly FontName[]>> = {
  sign: ['sign', 'bold', 'wideBold'],
  regular: ['regular', 'wideRegular'],
  bold: ['bold', 'wideBold'],
};

/** A letter's outline in font units with y upwards, and where it stands in its word. */
export interface Letter {
  /** The same for the same shape. */
  readonly id: string;
  readonly path: string;
  readonly box: {
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
    readonly top: number;
  };
  /** Distance from the word's beginning, in ems. */
  readonly at: number;
  readonly unitsPerEm: number;
}

export interface Word {
  readonly letters: readonly Letter[];
  /** In ems. */
  readonly width: number;
}

function fontOf(face: Face, character: string): FontName | undefined {
  const code = character.codePointAt(0) ?? 0;
  return ORDER[face].find(
    (name) => fonts[name].hasGlyphForCodePoint(code) && !(name === 'sign' && NOT_IN_SIGNS.test(character)),
  );
}

function shape(text: string, face: Face): Word {
  const letters: Letter[] = [];
  let width = 0;
  let run = '';
  let font: FontName | undefined;
  const flush = () => {
    if (font && run) {
      const { glyphs, positions } = fonts[font].layout(run);
      const { unitsPerEm } = fonts[font];
      for (const [i, glyph] of glyphs.entries()) {
        const { minX, minY, maxX, maxY } = glyph.bbox;
        const box = { left: minX, bottom: minY, right: maxX, top: maxY };
        const at = width + (positions[i]?.xOffset ?? 0) / unitsPerEm;
        const id = `${font}:${String(glyph.id)}`;
        letters.push({ id, path: glyph.path.toSVG(), box, at, unitsPerEm });
        width += (positions[i]?.xAdvance ?? 0) / unitsPerEm;
      }
    }
    run = '';
  };
  for (const character of text) {
    const next = fontOf(face, character);
    if (next !== font) flush();
    font = next;
    // A sign that no font has is left out: an empty box would look like a fault of the product's name.
    if (next) run += character;
  }
  flush();
  return { letters, width };
}

const shaped = new Map<string, Word>();

/** A word (no spaces) in a face; words come back often, so each is shaped once. */
export function word(text: string, face: Face): Word {
  const key = `${face} ${text}`;
  const known = shaped.get(key);
  if (known) return known;
  const made = shape(text, face);
  shaped.set(key, made);
  return made;
}

/** Width of a space, in ems. */
export const SPACE: Readonly<Record<Face, number>> = { sign: 0.22, regular: 0.24, bold: 0.24 };

/** Breaks a text into lines no wider than `width` ems; a single longer word keeps its line. */
export function lines(text: string, face: Face, width: number): string[] {
  const broken: string[] = [];
  let line = '';
  let used = 0;
  for (const part of text.normalize('NFC').split(/\s+/).filter(Boolean)) {
    const wide = word(part, face).width;
    if (line && used + SPACE[face] + wide > width) {
      broken.push(line);
      line = part;
      used = wide;
    } else {
      used += (line ? SPACE[face] : 0) + wide;
      line = line ? `${line} ${part}` : part;
    }
  }
  return line ? [...broken, line] : broken;
}

/** A line's width in ems. */
export function widthOf(line: string, face: Face): number {
  const parts = line.split(' ');
  return parts.reduce((sum, part) => sum + word(part, face).width, SPACE[face] * (parts.length - 1));
}
