import { groupCode } from '../../../src/domain/stamp/code.ts';
import type { Lot } from '../../../src/domain/stamp/registry.ts';
import { type Mark, starPath, type Weight } from './drawing.ts';
import { breakLines, lineWidth } from './fonts.ts';
import { makeQr, type Size } from './qr.ts';
import { formatDay } from '../../../src/i18n/format.ts';

/** What a printed stamp says. */
export interface Label {
  readonly url: string;
  readonly host: string;
  readonly code: string;
  readonly stars: number;
  readonly name: string;
  readonly lastValidDay: string;
  readonly lot?: Lot | undefined;
  readonly demo: boolean;
}

export const DEMO_LINE = 'TEM MẪU, KHÔNG CÓ GIÁ TRỊ';

/** White beside the QR, so that long words have room. */
const SIDE_MM = 3;
const DEMO_MM = 4;
const TEXT_MM = 17.5;

const LOT_MM = 2.7;

/** Width and height of a stamp in millimetres. */
export function labelSize(
  size: Size,
  { demo, lot }: { readonly demo: boolean; readonly lot?: unknown },
): { readonly width: number; readonly height: number } {
  return { width: size + 2 * SIDE_MM, height: size + TEXT_MM + (demo ? DEMO_MM : 0) + (lot ? LOT_MM : 0) };
}

/** A stamp with its top left corner at (x, y). Nothing is drawn in the quiet zone. */
export function drawLabel(label: Label, size: Size, x: number, y: number): Mark[] {
  const { width } = labelSize(size, label);
  const middle = x + width / 2;
  const marks: Mark[] = [];
  const centred = (text: string, baseline: number, wanted: number, weight: Weight) => {
    const fitting = Math.min(wanted, (wanted * (width - 1)) / lineWidth(text, weight, wanted));
    const left = middle - lineWidth(text, weight, fitting) / 2;
    marks.push({ kind: 'text', text, x: left, y: baseline, size: fitting, weight });
  };
  const top = y + (label.demo ? DEMO_MM : 0);
  if (label.demo) centred(DEMO_LINE, y + 3, 2.2, 'bold');
  marks.push({ kind: 'shape', path: makeQr(label.url, size).pathAt(x + SIDE_MM, top) });
  const below = top + size;
  centred(label.host, below + 1.7, 2.1, 'regular');
  centred(groupCode(label.code), below + 5, 3.2, 'bold');
  marks.push(...drawStars(label.stars, middle, below + 7.4));
  centred(
    `${String(label.stars)} sao OCOP, đến ${formatDay('vi', label.lastValidDay)}`,
    below + 10.9,
    1.9,
    'regular',
  );
  const lines = breakLines(label.name, 'bold', 2.2, width - 1, 2);
  lines.forEach((line, i) => {
    centred(line, below + 13.8 + i * 2.7, 2.2, 'bold');
  });
  if (label.lot) {
    const { name, packedFrom, packedTo } = label.lot;
    const text = `Lô ${name}: ${formatDay('vi', packedFrom)}–${formatDay('vi', packedTo)}`;
    centred(text, below + 13.8 + lines.length * 2.7, 1.9, 'regular');
  }
  return marks;
}

function drawStars(stars: number, middle: number, y: number): Mark[] {
  const step = 2.7;
  return Array.from({ length: stars }, (_, i) => ({
    kind: 'shape',
    path: starPath(middle + (i - (stars - 1) / 2) * step, y, 1.15),
  }));
}
