import type { Helpdesk } from '../../domain/catalogue.ts';
import type { FloorPlanView } from '../../present/floor-plan.ts';
import { formatDay } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import type { BadgeKind, BadgeStep } from '../status-step.ts';

export const words = t('vi');

/** The kit never changes by itself: its day is fixed. */
export const today = '2026-11-24';
export const asOf = words('status.asOf', { day: formatDay('vi', today) });

/** 120 characters. */
export const LONG_NAME =
  'Bộ làn mây đan mắt cáo sáu cạnh nhuộm lá bàng có nắp và quai bọc da trâu của bà con thôn Hạ, dùng đi chợ hoặc biếu (mẫu)';

const LAST = '2028-03-04';

/** A status in the site's own words. Its step lies far in the past, so that the badge is the same on every day. */
export function step(kind: Exclude<BadgeKind, 'proposed'>, day = LAST): BadgeStep[] {
  const said = formatDay('vi', day);
  return [
    { from: '2000-01-01', kind, label: words(`status.${kind}`, { last: said, until: said, from: said }) },
  ];
}

export const statuses: readonly (readonly [BadgeKind, readonly BadgeStep[]])[] = [
  ['valid', step('valid')],
  ['renewal-open', step('renewal-open', '2027-04-20')],
  ['renewal-late', step('renewal-late', '2027-02-01')],
  ['extended', step('extended', '2027-03-15')],
  ['expired', step('expired', '2026-11-12')],
  ['withdrawn', step('withdrawn', '2026-06-03')],
  ['replaced', step('replaced', '2026-07-01')],
  ['reported', step('reported')],
  ['listed', step('listed')],
  ['proposed', [{ from: '2000-01-01', kind: 'proposed', label: words('stars.proposed', { stars: 5 }) }]],
];

export function star(count: 1 | 2 | 3 | 4 | 5) {
  return {
    count,
    label: words('stars.label', { stars: count }),
    pastLabel: words('stars.past', { stars: count }),
  };
}

export const proposal = words('stars.proposed', { stars: 5 });
export const noStars = words('stars.unknown');
export const drawingNote = words('product.drawing');

export const certificateRows = [
  { label: words('certificate.decision'), values: [{ text: 'MẪU-12/QĐ-UBND', href: '#' }] },
  { label: words('certificate.issuer'), values: [{ text: 'UBND thành phố Hà Nội (mẫu)' }] },
  { label: words('certificate.signedOn'), values: [{ text: formatDay('vi', '2025-03-05') }] },
  { label: words('certificate.lastDay'), values: [{ text: formatDay('vi', LAST) }] },
];

export const desk: Helpdesk = {
  office: { vi: 'Tổ điều phối OCOP (mẫu)' },
  topics: ['join', 'certificate', 'trade'],
  phone: '0000100000',
  email: 'dieu-phoi@ocop.example',
  address: { vi: 'Nhà văn hóa Mẫu, phường Chương Mỹ' },
};

/** Six stalls and a stage. */
export const plan: FloorPlanView = {
  width: 400,
  height: 216,
  columns: 4,
  title: words('fair.planOf', { venue: 'Quảng trường Mẫu' }),
  booths: (
    [
      ['A1', 4, 4, ['Bánh chưng', 'Cổng Đình']],
      ['A2', 104, 4, ['Mây tre']],
      ['A3', 304, 4, ['Rau Sông', 'Bùi']],
      ['B1', 4, 148, ['Mật ong']],
      ['B2', 104, 148, ['Nón lá']],
      ['B3', 304, 148, ['Bún khô']],
    ] as const
  ).map(([label, x, y, lines]) => ({
    x,
    y,
    width: 92,
    height: 64,
    href: '#',
    kind: label.startsWith('A') ? ('ocop' as const) : ('food' as const),
    label,
    lines: [...lines],
    title: `${words('booth.title', { label })} ${lines.join(' ')}`,
  })),
  landmarks: [{ x: 104, y: 76, width: 192, height: 64, lines: ['Sân khấu'] }],
  kinds: [
    { kind: 'ocop', label: words('booth.kind.ocop') },
    { kind: 'food', label: words('booth.kind.food') },
  ],
};
