import PDFDocument from 'pdfkit';
import type { Sheet } from './drawing.ts';
import { FONT_FILES } from './fonts.ts';

const POINTS_PER_MM = 72 / 25.4;
/** Black ink alone: four-colour black would blur a module by the press's misregister. */
const BLACK: PDFKit.Mixins.ColorValue = [0, 0, 0, 100];

/** Sheets as one vector PDF with real, embedded text. */
export function toPdf(sheets: readonly Sheet[], title: string): Promise<Uint8Array> {
  const pdf = new PDFDocument({ autoFirstPage: false, compress: true, lang: 'vi', info: { Title: title } });
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  pdf.registerFont('regular', FONT_FILES.regular);
  pdf.registerFont('bold', FONT_FILES.bold);
  for (const { width, height, marks } of sheets) {
    pdf.addPage({ size: [width * POINTS_PER_MM, height * POINTS_PER_MM], margin: 0 });
    pdf.scale(POINTS_PER_MM);
    for (const mark of marks) {
      if (mark.kind === 'shape') pdf.path(mark.path).fill(BLACK);
      else if (mark.kind === 'stroke') pdf.path(mark.path).lineWidth(mark.width).stroke(BLACK);
      else {
        pdf.font(mark.weight).fontSize(mark.size).fillColor(BLACK);
        pdf.text(mark.text, mark.x, mark.y, { lineBreak: false, baseline: 'alphabetic' });
      }
    }
  }
  return new Promise((resolve, reject) => {
    pdf.on('error', reject);
    pdf.on('end', () => {
      resolve(Uint8Array.from(Buffer.concat(parts)));
    });
    pdf.end();
  });
}
