import { fold, isMarked } from './letters.ts';
import { words } from './tokens.ts';

/** What is typed, and the Vietnamese it is read as: ["はちみつ", "mật ong"], longest first. */
export type ReadAs = readonly (readonly [string, string])[];

/** Writing without spaces, and pictures: found anywhere in a text. Everything else is found as whole words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;

/** The dictionary's block as pairs, longest first so that "green tea" goes before "tea". */
export function readAsTable(block: Readonly<Record<string, readonly string[]>>): [string, string][] {
  return Object.entries(block)
    .flatMap(([meant, typed]) =>
      typed.map((one): [string, string] => [
        UNSPACED.test(one) ? one.normalize('NFC') : words(one).join(' '),
        meant,
      ]),
    )
    .sort((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
}

/** Pictures and words of languages that write without spaces, each put into Vietnamese. */
export function readUnspaced(text: string, table: ReadAs): string {
  if (!UNSPACED.test(text)) return text;
  let result = text;
  for (const [typed, meant] of table) {
    if (UNSPACED.test(typed)) result = result.replaceAll(typed, ` ${meant} `);
  }
  return result;
}

/**
 * Words of other languages and short forms, each put into Vietnamese. A lone word that the catalogue has itself stays as
 * it is unless it was typed with the accents of the table.
 */
export function readWords(
  list: readonly string[],
  table: ReadAs,
  isKnown: (folded: string) => boolean,
): string[] {
  const rows = table.filter(([typed]) => !UNSPACED.test(typed));
  const folded = list.map(fold);
  const result: string[] = [];
  for (let at = 0; at < list.length; at++) {
    const row = rows.find(([typed]) => {
      const parts = typed.split(' ');
      const same = parts.every((part, offset) => part === list[at + offset]);
      const alike = parts.every((part, offset) => fold(part) === folded[at + offset]);
      if (parts.length > 1) return same || alike;
      return (same && isMarked(typed)) || ((same || alike) && !isKnown(folded[at] ?? ''));
    });
    if (row === undefined) result.push(list[at] ?? '');
    else {
      result.push(...words(row[1]));
      at += row[0].split(' ').length - 1;
    }
  }
  return result;
}
