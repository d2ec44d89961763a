/** The letter of a zero-based column, as spreadsheets have it: 0 → A, 26 → AA. */
export function columnLetter(at: number): string {
  return at < 26
    ? String.fromCharCode(65 + at)
    : columnLetter(Math.floor(at / 26) - 1) + columnLetter(at % 26);
}
