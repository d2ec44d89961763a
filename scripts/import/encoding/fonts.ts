import { capitalsMeant, fromTcvnSigns } from '../../../src/domain/old-letters/tcvn.ts';
import { fromVni } from '../../../src/domain/old-letters/vni.ts';

/** The encoding that a font's letters stand for; undefined for a font of Unicode. */
export function encodingOfFont(font: string | undefined): 'tcvn3' | 'vni' | undefined {
  if (font === undefined) return undefined;
  return /^\.vn/iu.test(font) ? 'tcvn3' : /^vni[- ]/iu.test(font) ? 'vni' : undefined;
}

/** What a cell really says whose font has letters of its own: .VnTime, .VnArialH (capitals), VNI-Times. */
export function underFont(text: string, font: string | undefined): string {
  if (font === undefined) return text;
  if (/^\.vn/iu.test(font)) {
    const said = fromTcvnSigns(text);
    return /H$/u.test(font) ? said.toUpperCase() : capitalsMeant(said);
  }
  // A text with signs beyond Latin-1 was typed in Unicode.
  return /^vni[- ]/iu.test(font) && [...text].every((sign) => sign <= '\u00ff') ? fromVni(text) : text;
}
