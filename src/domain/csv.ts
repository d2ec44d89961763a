/**
 * Tables as CSV (RFC 4180, CRLF, UTF-8 with a byte order mark, without which Excel guesses another alphabet): the one
 * way in which the site writes them, so that no cell of any of them is read as a formula.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map((text) => quoted(guarded(text))).join(',')).join('\r\n')}\r\n`;
}

/**
 * Makes text of what a spreadsheet would take for a formula, by an apostrophe before it (OWASP, CSV injection). It also
 * stands within a cell after a sign at which a spreadsheet set to other lists cuts the line: a semicolon, a tab, a
 * line break. Between the cut and the formula may lie what a spreadsheet passes over: blanks, signs that cannot be seen,
 * and quotation marks, which it takes for its own where it cuts within a quoted cell.
 */
function guarded(text: string): string {
  return text
    .replace(
      /(^|[;\t\r\n])((?:(?![;\t\r\n])[\s"\p{Cc}\p{Cf}])*)(?=[=+\-@|\uFF1D\uFF0B\uFF0D\uFF20])/gu,
      "$1'$2",
    )
    .replace(/^(?=[\t\r\n])/, "'");
}

function quoted(text: string): string {
  return /[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
