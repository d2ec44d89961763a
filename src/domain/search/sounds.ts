/** Onsets that one region or another says alike; the right-hand side is only a key, not a spelling. */
const ONSETS: readonly (readonly [RegExp, string])[] = [
  [/^ngh/u, 'N'],
  [/^ng/u, 'N'],
  [/^tr/u, 'c'],
  [/^ch/u, 'c'],
  [/^ph/u, 'f'],
  [/^gi/u, 'd'],
  [/^gh/u, 'g'],
  [/^nh/u, 'M'],
  [/^th/u, 'T'],
  [/^qu/u, 'kw'],
  [/^kh/u, 'K'],
  [/^[ckq]/u, 'k'],
  [/^x/u, 's'],
  [/^[rdv]/u, 'd'],
  [/^n/u, 'l'],
];

const CODAS: readonly (readonly [RegExp, string])[] = [
  [/([aeiouy])n[gh]$/u, '$1n'],
  [/([aeiouy])ch?$/u, '$1t'],
];

/** Rhymes that the South or the North says alike: rượu is said "riệu", chuối "chúi", tiêm "tim". */
const RHYMES: readonly (readonly [RegExp, string])[] = [
  [/(?:uou|ieu|uu)$/u, 'iu'],
  [/uoi$/u, 'ui'],
  [/uom$/u, 'um'],
  [/ie(?=[mp]$)/u, 'i'],
];

/**
 * Key shared by folded syllables that people mix up by ear: tr/ch, x/s, gi/d/r/v, l/n, final c/t/ch and n/ng/nh, i/y,
 * and spellings of one sound (c/k/q, g/gh, ng/ngh, ph/f).
 */
export function soundKey(folded: string): string {
  let key = folded;
  for (const [from, to] of ONSETS) {
    if (from.test(key)) {
      key = key.replace(from, to);
      break;
    }
  }
  for (const [from, to] of RHYMES) key = key.replace(from, to);
  for (const [from, to] of CODAS) key = key.replace(from, to);
  return key.replaceAll('y', 'i');
}
