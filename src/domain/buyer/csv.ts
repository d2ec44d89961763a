import type { Cell, WordedColumn } from './columns.ts';

/**
 * A table as CSV (RFC 4180, CRLF, UTF-8 with a byte order mark, without which Excel guesses another alphabet).
 * A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection); digits
 * that are a name get a tab, which spreadsheets do not show and which keeps their zeros.
 */
export function toCsv(columns: readonly WordedColumn[], rows: readonly (readonly Cell[])[]): string {
  const lines = [
    columns.map(({ label }) => quoted(guarded(label))),
    ...rows.map((row) => columns.map(({ type }, index) => field(row[index] ?? null, type))),
  ];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function field(cell: Cell, type: WordedColumn['type']): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (type === 'code' && /^[\d\s]+$/.test(cell)) return quoted(`\t${cell}`);
  return quoted(guarded(cell));
}

/** A cell that starts like a formula is made text. */
export function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
