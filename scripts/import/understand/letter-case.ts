import { isAbbreviation } from '../../../src/domain/names/abbreviations.ts';
import { tidy } from '../../../src/domain/names/spelling.ts';

/** How names are written with capitals in this list and in the catalogue: “hạt mẩy” → “Hạt Mẩy”. */
export type NameCases = ReadonlyMap<string, string>;

/** Learns which word groups are names from texts in mixed case. */
export function learnCases(texts: Iterable<string>): NameCases {
  const cases = new Map<string, string>();
  for (const text of texts) {
    const words = tidy(text)
      .replace(/[()“”",;]/gu, ' ')
      .split(/\s+/u);
    if (!words.some((word) => /^\p{Ll}{2}/u.test(word)) && words.length > 3) continue;
    for (let from = 0; from < words.length; from++) {
      for (let length = 2; length <= 4; length++) {
        const group = words.slice(from, from + length);
        if (group.length < length || !group.every((word) => /^\p{Lu}\p{Ll}/u.test(word))) continue;
        const said = group.join(' ');
        cases.set(said.toLowerCase(), said);
      }
    }
  }
  return cases;
}

/** True where capitals say nothing: all of them, or none at the beginning. */
export function caseIsLost(text: string): boolean {
  return inCapitals(text) || /^\p{Ll}/u.test(tidy(text));
}

/** The text as a sentence begins: names that are known keep their capitals, abbreviations are all capitals. */
export function restoreCase(text: string, cases: NameCases): string {
  const plain = tidy(text);
  if (!caseIsLost(plain)) return plain;
  const lower = inCapitals(plain) ? plain.toLowerCase() : plain;
  const words = lower.split(' ');
  for (let from = 0; from < words.length; from++) {
    for (let length = 4; length >= 2; length--) {
      const said = cases.get(
        words
          .slice(from, from + length)
          .join(' ')
          .toLowerCase(),
      );
      if (said !== undefined) {
        words.splice(from, length, ...said.split(' '));
        from += length - 1;
        break;
      }
    }
  }
  const joined = words.map((word) => (isAbbreviation(word) ? word.toUpperCase() : word)).join(' ');
  return joined.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function inCapitals(text: string): boolean {
  const outside = text.replace(/\([^)]*\)/gu, '');
  const letters = outside.replace(/\P{L}/gu, '');
  return letters.length >= 6 && letters === letters.toUpperCase() && outside.trim().includes(' ');
}
