import { describe, expect, it, test } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type { Place } from '../../../src/domain/place.ts';
import type { Pack } from '../../../src/domain/product.ts';
import type { ProductView } from '../../../src/domain/product-view.ts';
import { packUnit } from '../../../src/present/pack-unit.ts';
import { formerRowWords } from '../../../src/present/place-words.ts';
import { tradeFacts } from '../../../src/present/trade-facts.ts';
import { waysToAsk } from '../../../src/present/ways-to-ask.ts';

const pack = (value: number, unit: Pack['netContent']['unit'], packaging?: string): Pack => ({
  netContent: { value, unit },
  packaging: packaging === undefined ? undefined : { vi: packaging },
});

test.each([
  [pack(1, 'piece'), 'chiếc'],
  [pack(1, 'set'), 'bộ'],
  [pack(500, 'ml', 'Chai thủy tinh'), 'chai'],
  [pack(1, 'kg', 'Túi giấy'), 'túi'],
  [pack(1, 'kg'), 'gói'],
  [pack(10, 'item', 'Hộp giấy'), 'hộp'],
])('a carton of %j is counted in %s', (sample, unit) => {
  expect(packUnit(sample, 'vi')).toBe(unit);
});

describe('the trade rows', () => {
  const rows = (unitsPerCarton: number) => {
    const packs = [{ ...pack(1, 'piece'), unitsPerCarton: 12 }];
    const product = { facts: { packs }, trade: { unitsPerCarton, leadTimeDays: 7 } };
    const view = { group: 'thuc-pham', product } as unknown as ProductView;
    return tradeFacts(view, 'vi').map(({ label, values }) => [label, values[0]?.text]);
  };
  it('do not repeat the carton that the pack names', () => {
    expect(rows(12).map(([label]) => label)).not.toContain('Đóng thùng');
  });
  it('of a visit speak of guests and booking, and miss no delivery', () => {
    const trade = { minimumOrder: { value: 4, unit: 'visitor' }, leadTimeDays: 3 };
    const view = { group: 'du-lich', product: { trade } } as unknown as ProductView;
    expect(tradeFacts(view, 'vi').map(({ label }) => label)).toEqual(['Nhận từ', 'Đặt trước']);
  });
  it('name another one, in what is packed', () => {
    expect(rows(24)).toContainEqual(['Đóng thùng', '24 chiếc']);
  });
});

test('a former commune of the same name is called the old one', () => {
  const place = (id: string, vi: string): Place => ({ id, name: { vi }, level: 'commune' });
  const today = place('xa-phu-nghia', 'Xã Phú Nghĩa');
  const words = (former: Place) => formerRowWords({ today, former }, 'vi');
  expect(words(place('xa-phu-nghia-cu', 'Xã Phú Nghĩa'))).toBe('thuộc xã Phú Nghĩa cũ');
  expect(words(place('xa-truong-yen-cu', 'Xã Trường Yên'))).toBe('trước đây: xã Trường Yên');
});

describe('asking for goods', () => {
  const view = (contacts: object, withdrawal?: object) =>
    ({ producer: { contacts }, current: { certificate: { withdrawal } } }) as unknown as ProductView;
  const desk = { office: { vi: 'Phòng' }, topics: ['trade'], phone: '0000' } as const;
  const withDesk: Pick<Catalogue, 'helpdesks'> = { helpdesks: [desk] };
  it('is offered where the producer or an office answers', () => {
    expect(waysToAsk(view({ phone: '0000' }), { helpdesks: [] })).toBe('form');
    expect(waysToAsk(view({}), withDesk)).toBe('form');
  });
  it('is not offered where nobody answers, or after a withdrawal', () => {
    expect(waysToAsk(view({}), { helpdesks: [{ ...desk, topics: ['report'] }] })).toBe('nobody');
    expect(waysToAsk(view({ phone: '0000' }, { on: '2026-08-14' }), withDesk)).toBe('over');
  });
});
