/**
 * Whole phrases that are health claims or superlatives (NĐ 342/2025, NĐ 15/2018). Phrases, not syllables:
 * "giá trị" and "thuốc trừ sâu" are innocent.
 */
export const CLAIM_PHRASES = [
  'chữa bệnh',
  'điều trị',
  'đặc trị',
  'trị dứt',
  'giải độc',
  'mát gan',
  'bổ thận',
  'ngủ ngon',
  'hạ đường huyết',
  'mỡ máu',
  'ung thư',
  'viêm gan',
  'tiểu đường',
  'tăng đề kháng',
  'tăng sức đề kháng',
  'tốt cho dạ dày',
  'thần kỳ',
  'thần kì',
  'tốt nhất',
  'số 1',
  'số một',
  'detox',
  'cures disease',
  'anti-cancer',
  'diabetes',
  'boosts immunity',
  'lowers blood pressure',
  'lowers blood sugar',
  'miracle',
] as const;

/** What the law itself makes a label say is no claim: "không thay thế thuốc chữa bệnh". */
const DISCLAIMER = /không[^.;]{0,40}thay thế thuốc chữa bệnh/gu;

// "số 1" is a claim, "số 1/2025", "số 10" and "nhà số 1" with a street's number are not.
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<!nhà )(${CLAIM_PHRASES.join('|').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}]|[-/.,]\\d)`,
  'giu',
);

export interface Claim {
  readonly phrase: string;
  /** Offset in the text, in UTF-16 units of its NFC form. */
  readonly offset: number;
}

/** The claims in a text, each phrase once. */
export function findClaims(text: string): Claim[] {
  // Blanked, not cut, so that offsets stay right.
  const searched = text.normalize('NFC').replace(DISCLAIMER, (found) => ' '.repeat(found.length));
  const claims = new Map<string, Claim>();
  for (const match of searched.matchAll(pattern)) {
    const phrase = match[0].toLowerCase().replace(/\s+/g, ' ');
    if (!claims.has(phrase)) claims.set(phrase, { phrase, offset: match.index });
  }
  return [...claims.values()];
}
