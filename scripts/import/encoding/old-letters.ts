import type { Cell, Sheet } from '../read/sheet.ts';
import { likeness } from '../../../src/domain/old-letters/likeness.ts';
import { capitalsMeant, fromTcvnSigns } from '../../../src/domain/old-letters/tcvn.ts';
import { fromVni } from '../../../src/domain/old-letters/vni.ts';

/** Words with accents below which nothing can be said of a workbook. */
const ENOUGH = 8;

/**
 * A workbook in TCVN3 or VNI whose format does not keep the fonts (.xls): taken as a whole, its words are no
 * Vietnamese as they stand, and are in one of the two. Otherwise the sheets come back as they are.
 */
export function withoutOldLetters(sheets: readonly Sheet[]): {
  sheets: readonly Sheet[];
  encoding?: 'tcvn3' | 'vni';
} {
  const text = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.map((cell) => cell.text))).join('\n');
  const now = likeness(text);
  if (now.marked < ENOUGH || now.share >= 0.5) return { sheets };
  const tcvn = likeness(text.split('\n').map(fromTcvnSigns).join('\n')).share;
  const vni = likeness(fromVni(text)).share;
  if (Math.max(tcvn, vni) < 0.7) return { sheets };
  const [encoding, read] =
    tcvn >= vni
      ? (['tcvn3', (said: string) => capitalsMeant(fromTcvnSigns(said))] as const)
      : (['vni', fromVni] as const);
  const cell = (one: Cell): Cell => (one.text === '' ? one : { ...one, text: read(one.text) });
  return {
    encoding,
    sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(cell)) })),
  };
}
