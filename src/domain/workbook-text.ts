/** What one cell of a workbook holds at most, in UTF-16 units; Excel “repairs” a file with a longer one. */
const CELL = 32_767;
const MORE = '…';

/**
 * Text as a cell of an .xlsx can hold it: without signs that XML 1.0 has no room for, without half letters, and not longer
 * than Excel takes. With any of them Excel refuses the whole file.
 */
export function workbookText(text: string): string {
  // eslint-disable-next-line no-control-regex
  const held = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '');
  if (held.length <= CELL) return held;
  // The cut may go through a letter of two units.
  return held.slice(0, CELL - MORE.length).replace(/\p{Cs}$/u, '') + MORE;
}
