import type { Mark, Sheet } from './drawing.ts';
import { mm } from './drawing.ts';
import { drawLabel, type Label, labelSize } from './label.ts';
import type { Size } from './qr.ts';

/** A4, with a margin every office printer reaches. */
const PAPER = { width: 210, height: 297, margin: 10 };
/** Room between stamps for two crop marks. */
const GAP_MM = 5;
const FOOT_MM = 12;
const CROP_MM = 2;
const CONTROL_MM = 50;

/** Lays stamps out on as many A4 sheets as they need, each with crop marks and a control line. */
export function layOut(labels: readonly Label[], size: Size): Sheet[] {
  const demo = labels.some((label) => label.demo);
  const { width, height } = labelSize(size, { demo, lot: labels.some(({ lot }) => lot) });
  const { margin } = PAPER;
  const columns = Math.floor((PAPER.width - 2 * margin + GAP_MM) / (width + GAP_MM));
  const rows = Math.floor((PAPER.height - 2 * margin - FOOT_MM + GAP_MM) / (height + GAP_MM));
  const perSheet = columns * rows;
  const left = (PAPER.width - columns * width - (columns - 1) * GAP_MM) / 2;
  const count = Math.ceil(labels.length / perSheet);
  return Array.from({ length: count }, (_, number) => {
    const marks = labels.slice(number * perSheet, (number + 1) * perSheet).flatMap((label, i) => {
      const x = left + (i % columns) * (width + GAP_MM);
      const y = margin + Math.floor(i / columns) * (height + GAP_MM);
      return [...drawLabel(label, size, x, y), cropMarks(x, y, width, height)];
    });
    return { width: PAPER.width, height: PAPER.height, marks: [...marks, ...foot(number + 1, count)] };
  });
}

function cropMarks(x: number, y: number, width: number, height: number): Mark {
  const [right, bottom] = [x + width, y + height];
  const tick = (fromX: number, fromY: number, toX: number, toY: number) =>
    `M${mm(fromX)} ${mm(fromY)}L${mm(toX)} ${mm(toY)}`;
  const path = [x, right]
    .map(
      (at) => tick(at, y - CROP_MM - 0.3, at, y - 0.3) + tick(at, bottom + 0.3, at, bottom + CROP_MM + 0.3),
    )
    .concat(
      [y, bottom].map(
        (at) => tick(x - CROP_MM - 0.3, at, x - 0.3, at) + tick(right + 0.3, at, right + CROP_MM + 0.3, at),
      ),
    )
    .join('');
  return { kind: 'stroke', path, width: 0.1 };
}

/** A line to lay a ruler on: printers like to shrink pages "to fit". */
function foot(number: number, count: number): Mark[] {
  const { margin } = PAPER;
  const y = PAPER.height - margin - 2;
  const end = margin + CONTROL_MM;
  const text = 'Vạch này dài đúng 50 mm. In ở 100 %, không co giãn; đo lại trước khi in nhiều.';
  return [
    {
      kind: 'stroke',
      width: 0.2,
      path: `M${mm(margin)} ${mm(y)}H${mm(end)}M${mm(margin)} ${mm(y - 1.5)}V${mm(y + 1.5)}M${mm(end)} ${mm(y - 1.5)}V${mm(y + 1.5)}`,
    },
    { kind: 'text', text, x: end + 3, y: y + 0.9, size: 2.6, weight: 'regular' },
    {
      kind: 'text',
      text: `${String(number)}/${String(count)}`,
      x: PAPER.width - margin - 8,
      y: y + 0.9,
      size: 2.6,
      weight: 'regular',
    },
  ];
}
