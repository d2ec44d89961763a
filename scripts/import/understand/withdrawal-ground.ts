import type { WithdrawalGround } from '../../../src/domain/certificate.ts';
import { CHOICE_WORDS } from '../../../src/domain/checks/choice-words.ts';
import { ownEntry } from '../../../src/domain/own-entry.ts';
import { keyOf } from '../../../src/domain/names/spelling.ts';

/** How clerks write the grounds of Điều 8; the first that fits counts, so the narrower ones stand first. */
const WRITTEN: readonly (readonly [RegExp, WithdrawalGround])[] = [
  [
    /\b(?:ngung|dung|nghi|cham dut|giai the|khong con|thoi) (?:hoat dong|san xuat|kinh doanh|lam)\b/,
    'production-ended',
  ],
  [/\bgiai the\b/, 'production-ended'],
  [/\b(?:gian doi|gia mao|khong trung thuc|sai su that)\b/, 'false-file'],
  [/\b(?:dung|su dung|gan) sai\b|\bsai (?:logo|nhan|nhan hieu|tem)\b/, 'misuse-of-mark'],
  [/\bkhong (?:con )?(?:dat|dap ung|duy tri|bao dam|dam bao)\b/, 'criteria-no-longer-met'],
  [/\bvi pham\b/, 'breach-of-law'],
];

/** The ground of a withdrawal that a text names; undefined where it names none that Điều 8 knows. */
export function withdrawalGroundIn(text: string): WithdrawalGround | undefined {
  const key = keyOf(text);
  return WRITTEN.find(([words]) => words.test(key))?.[1];
}

/** A ground in words for the clerk. */
export function groundWords(ground: WithdrawalGround): string {
  return ownEntry(CHOICE_WORDS, ground) ?? ground;
}
