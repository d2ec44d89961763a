/** Control signs, line breaks, signs that turn the direction of writing or cannot be seen, halves of signs. */
const ACTS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const NAMES: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/**
 * Words of others for a terminal or a report, on one line: a sign that a terminal would obey, or that hides or moves
 * what stands around it, is written out (`\n`, `\u{1b}`, `\u{202e}`).
 */
export function oneLine(text: string): string {
  return text.replace(ACTS, written);
}

/** The same with the line breaks of the text itself: for texts of our own that hold words of others. */
export function linesOf(text: string): string {
  return text.split('\n').map(oneLine).join('\n');
}

/** JSON that a terminal shows as it is: the same value, with such signs as JSON's own escapes. */
export function plainJson(json: string): string {
  return json.replace(/[\u007f-\u{10ffff}]/gu, (sign) =>
    sign.search(ACTS) < 0
      ? sign
      : [...sign].flatMap((one) => one.split('').map((unit) => `\\u${hex(unit).padStart(4, '0')}`)).join(''),
  );
}

function written(sign: string): string {
  return NAMES.get(sign) ?? `\\u{${hex(sign)}}`;
}

function hex(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16);
}
