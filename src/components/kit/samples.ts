import type { BadgeKind, BadgeStep } from '../status-step.ts';

/** The kit never changes by itself: its day is fixed. */
export const today = '2026-11-24';

/** 120 characters. */
export const LONG_NAME =
  'Bộ làn mây đan mắt cáo sáu cạnh nhuộm lá bàng có nắp và quai bọc da trâu của bà con thôn Hạ, dùng đi chợ hoặc biếu (mẫu)';

/** A step far in the past: the badge shows the same on every day it is looked at. */
export function only(kind: BadgeKind, label: string): BadgeStep[] {
  return [{ from: '2000-01-01', kind, label }];
}

export function star(count: 1 | 2 | 3 | 4 | 5) {
  return { count, label: `${count} trên 5 sao`, pastLabel: `từng đạt ${count} trên 5 sao` };
}

export const statuses: readonly [BadgeKind, string][] = [
  ['valid', 'Còn hiệu lực đến 4/3/2028'],
  ['renewal-open', 'Còn hiệu lực đến 20/4/2027, đang nhận hồ sơ đánh giá lại'],
  ['renewal-late', 'Còn hiệu lực đến 1/2/2027, đã quá hạn nộp hồ sơ'],
  ['extended', 'Được gia hạn đến 15/3/2027'],
  ['expired', 'Hết hạn từ 12/11/2026'],
  ['withdrawn', 'Bị thu hồi ngày 3/6/2026'],
  ['replaced', 'Đã công nhận lại ngày 1/7/2026'],
  ['reported', 'Báo chí đưa tin, chưa có quyết định'],
  ['proposed', 'Đã đề nghị Bộ đánh giá 5 sao'],
];

export const certificateRows = [
  { label: 'Quyết định', values: [{ text: 'MẪU-12/QĐ-UBND', href: '#' }] },
  { label: 'Cơ quan công nhận', values: [{ text: 'Chủ tịch UBND thành phố Hà Nội' }] },
  { label: 'Ngày ký', values: [{ text: '5/3/2025' }] },
  { label: 'Ngày cuối còn hiệu lực', values: [{ text: '4/3/2028' }] },
];
