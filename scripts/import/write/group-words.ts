import type { GroupId } from '../../../src/domain/group.ts';
import { keyOf } from '../../../src/domain/names/spelling.ts';

const WORDS: readonly (readonly [RegExp, GroupId])[] = [
  [/\bthuc pham\b/, 'thuc-pham'],
  [/\bdo uong\b/, 'do-uong'],
  [/\b(?:duoc lieu|thao duoc|duoc pham)\b/, 'duoc-lieu'],
  [/\b(?:thu cong|my nghe|luu niem|noi that|trang tri|vai may mac)\b/, 'thu-cong-my-nghe'],
  [/\b(?:sinh vat canh|hoa cay canh|cay canh)\b/, 'sinh-vat-canh'],
  [/\bdu lich\b/, 'du-lich'],
];

/** The group of today that an office's words mean; undefined where they name none. */
export function groupOf(written: string | undefined): GroupId | undefined {
  const key = keyOf(written ?? '');
  return WORDS.find(([words]) => words.test(key))?.[1];
}
