import { describe, expect, test } from 'vitest';
import type { BoothView } from '../../../src/domain/booth-view.ts';
import type { Booth } from '../../../src/domain/booth.ts';
import type { Fair, Venue } from '../../../src/domain/fair.ts';
import { floorPlan, wrapped } from '../../../src/present/floor-plan.ts';

const venue: Venue = {
  name: { vi: 'Sân đình Mẫu' },
  plan: { columns: 3, rows: 2, landmarks: [{ name: { vi: 'Sân khấu' }, column: 1, row: 2, width: 3 }] },
};
const fair: Fair = {
  id: 'phien',
  name: { vi: 'Phiên (mẫu)' },
  from: '2026-12-18',
  to: '2026-12-18',
  venues: [venue],
  status: 'planned',
};
const view = (booth: Partial<Booth> & Pick<Booth, 'label' | 'code'>): BoothView => ({
  fair,
  booth: { kind: 'guest', guest: { name: { vi: `HTX Gian ${booth.label} (mẫu)` } }, ...booth },
  venue,
  producer: undefined,
  products: [],
});
const views = [
  view({ label: 'A1', code: 'F3KS8GMX', at: { column: 1, row: 1 } }),
  view({ label: 'A2', code: '00QH38J0', at: { column: 2, row: 1, width: 2 } }),
  view({ label: 'A3', code: 'BVKY2WJG' }),
  view({ label: 'B1', code: '2SEAAV0Q', venue: 2, at: { column: 1, row: 1 } }),
];

describe('a booth plan', () => {
  const plan = floorPlan(venue, 0, views, 'vi');

  test('draws the stalls of its venue that have a place, each a link to its page', () => {
    expect(plan?.booths.map(({ label, href }) => [label, href])).toEqual([
      ['A1', '/G/F3KS8GMX/'],
      ['A2', '/G/00QH38J0/'],
    ]);
    expect(plan?.kinds.map(({ kind }) => kind)).toEqual(['guest']);
  });

  test('keeps every box inside the drawing and off its neighbours', () => {
    const boxes = [...(plan?.booths ?? []), ...(plan?.landmarks ?? [])];
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(plan?.width ?? 0);
      expect(box.y + box.height).toBeLessThanOrEqual(plan?.height ?? 0);
    }
    const [first, second] = boxes;
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThan(second?.x ?? 0);
  });

  test('names a stall by number and who stands there, in words that begin as they are drawn', () => {
    expect(plan?.booths[0]?.title).toMatch(/^Gian A1 Gian A1$/);
  });

  test('is not there for a venue without a grid, or without stalls on it', () => {
    expect(floorPlan({ name: { vi: 'Sân' } }, 0, views, 'vi')).toBeUndefined();
    expect(floorPlan(venue, 0, [], 'vi')).toBeUndefined();
  });

  test('cuts names that are too long and says so', () => {
    expect(wrapped('Mây tre Đồng Nan', 11, 2)).toEqual(['Mây tre', 'Đồng Nan']);
    expect(wrapped('Dãy hàng quê phường Chương Mỹ', 11, 2)).toEqual(['Dãy hàng', 'quê phường…']);
  });
});
