export interface Piece {
  readonly text: string;
  /** A document's number: it stays on one line. */
  readonly whole: boolean;
}

// 148/QĐ-TTg, 26/2026/QĐ-TTg: a browser would break it after the hyphen and before the slash.
const NUMBER = /(?<![^\s(])(\d[^\s,;:()]{0,24}\/[^\s,;:()]{0,24}-[^\s,;:().]{1,24})/;

/** A text cut at the document numbers in it; most texts have none and are one piece. */
export function wholeNumbers(text: string): readonly Piece[] {
  return text
    .split(NUMBER)
    .map((piece, index) => ({ text: piece, whole: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
