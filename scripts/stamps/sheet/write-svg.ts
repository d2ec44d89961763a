import { mm, type Sheet } from './drawing.ts';
import { lineOutline } from './fonts.ts';

/** A sheet as SVG in millimetres (or another unit a millimetre); texts are outlines, so it needs no font. */
export function toSvg({ width, height, marks }: Sheet, unit: 'mm' | 'px' = 'mm'): string {
  const body = marks.map((mark) => {
    switch (mark.kind) {
      case 'shape':
        return `<path d="${mark.path}"/>`;
      case 'stroke':
        return `<path d="${mark.path}" fill="none" stroke="#000" stroke-width="${mm(mark.width)}"/>`;
      case 'text': {
        const outline = lineOutline(mark.text, mark.weight, mark.size, mark.x, mark.y);
        return `<path d="${outline.replace(/\d+\.\d{4,}/g, (number) => mm(Number(number)))}"><title>${escape(mark.text)}</title></path>`;
      }
    }
  });
  const box = `${mm(width)} ${mm(height)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${mm(width)}${unit}" height="${mm(height)}${unit}" viewBox="0 0 ${box}">
<rect width="${mm(width)}" height="${mm(height)}" fill="#fff"/>
${body.join('\n')}
</svg>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
