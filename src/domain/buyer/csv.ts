import type { Cell, WordedColumn } from './columns.ts';

/**
 * A table as CSV (RFC 4180, CRLF, UTF-8 with a byte order mark, without which Excel guesses another alphabet).
 * What is not given says so in `missing`, as in the spreadsheet; days are ISO days.
 *
 * An apostrophe before a cell means "this is text" (OWASP, CSV injection). It stands before what a spreadsheet
 * would take for a formula, and before codes, whose zeros it would drop: a tab or `="…"` would hide the same thing,
 * the one from people and the other behind a formula.
 */
export function toCsv(
  columns: readonly WordedColumn[],
  rows: readonly (readonly Cell[])[],
  missing: string,
): string {
  const lines = [
    columns.map(({ label }) => quoted(guarded(label))),
    ...rows.map((row) => columns.map(({ type }, index) => field(row[index] ?? missing, type))),
  ];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function field(cell: string | number, type: WordedColumn['type']): string {
  if (typeof cell === 'number') return String(cell);
  return quoted(type === 'code' && /^[\d\s./-]+$/.test(cell) ? `'${cell}` : guarded(cell));
}

/** A cell that starts like a formula is made text. */
export function guarded(text: string): string {
  return /^\s*[=+\-@|\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
