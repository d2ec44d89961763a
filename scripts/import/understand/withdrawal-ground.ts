import type { WithdrawalGround } from '../../../src/domain/certificate.ts';
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

/** For the clerk, in the decree's words. */
export const GROUND_WORDS: Readonly<Record<WithdrawalGround, string>> = {
  'false-file': 'hồ sơ gian dối',
  'criteria-no-longer-met': 'không còn đạt tiêu chí',
  'breach-of-law': 'vi phạm pháp luật',
  'misuse-of-mark': 'dùng sai nhãn hiệu, thông tin',
  'production-ended': 'ngừng sản xuất',
  'other-conclusion': 'kết luận khác của cơ quan có thẩm quyền',
};
