import { fileURLToPath } from 'node:url';
import { type Font, openSync } from 'fontkit';
import type { Weight } from './drawing.ts';

function locate(name: string): string {
  return fileURLToPath(import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${name}`));
}

/** Be Vietnam Pro whole (not the subsets of the site): a product's name may hold any character. */
export const FONT_FILES: Readonly<Record<Weight, string>> = {
  regular: locate('500Medium/BeVietnamPro_500Medium.ttf'),
  bold: locate('700Bold/BeVietnamPro_700Bold.ttf'),
};

const opened = new Map<Weight, Font>();

function font(weight: Weight): Font {
  const known = opened.get(weight);
  if (known) return known;
  const font = openSync(FONT_FILES[weight]) as Font;
  opened.set(weight, font);
  return font;
}

/** Width of a line in millimetres at a size in millimetres. */
export function lineWidth(text: string, weight: Weight, size: number): number {
  const { unitsPerEm } = font(weight);
  return (font(weight).layout(text).advanceWidth / unitsPerEm) * size;
}

/** The line as outlines with its baseline starting at (x, y): an SVG then prints alike everywhere. */
export function lineOutline(text: string, weight: Weight, size: number, x: number, y: number): string {
  const scale = size / font(weight).unitsPerEm;
  const run = font(weight).layout(text);
  let at = x;
  return run.glyphs
    .map((glyph, i) => {
      const place = run.positions[i];
      const path = glyph.path
        .scale(scale, -scale)
        .translate(at + (place?.xOffset ?? 0) * scale, y - (place?.yOffset ?? 0) * scale);
      at += (place?.xAdvance ?? glyph.advanceWidth) * scale;
      return path.toSVG();
    })
    .join('');
}

/** Breaks a text into at most `most` lines no wider than `width`; the last one ends in … where it does not fit. */
export function breakLines(
  text: string,
  weight: Weight,
  size: number,
  width: number,
  most: number,
): string[] {
  const fits = (line: string) => lineWidth(line, weight, size) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= most && lines.every(fits)) return lines;
  const kept = lines.slice(0, most);
  let last = lines.length > most ? `${kept.at(-1) ?? ''} …` : (kept.at(-1) ?? '');
  while (!fits(last) && last.length > 2) last = `${last.replace(/ ?…$/, '').slice(0, -1)}…`;
  return [...kept.slice(0, -1), last];
}
