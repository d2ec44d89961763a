/** Things on paper, in millimetres from the top left; all black. */
export type Mark =
  | { readonly kind: 'shape'; readonly path: string }
  | { readonly kind: 'stroke'; readonly path: string; readonly width: number }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly weight: Weight;
    };

export type Weight = 'regular' | 'bold';

/** One sheet of paper. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Millimetres as SVG and PDF paths write them. */
export function mm(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}

/** A five-pointed star of radius `r` around a centre. */
export function starPath(cx: number, cy: number, r: number): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const radius = i % 2 === 0 ? r : r * 0.4;
    const angle = (Math.PI / 5) * i - Math.PI / 2;
    return `${mm(cx + radius * Math.cos(angle))} ${mm(cy + radius * Math.sin(angle))}`;
  });
  return `M${points.join('L')}Z`;
}
