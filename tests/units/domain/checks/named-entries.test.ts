import { expect, test } from 'vitest';
import type { CheckContext } from '../../../../src/domain/checks/context.ts';
import { NamedEntries } from '../../../../src/domain/checks/named-entries.ts';

const places = [
  { id: 'xa-phu-nghia', name: { vi: 'Xã Phú Nghĩa' }, level: 'commune', from: '2025-07-01' },
  { id: 'xa-phu-nghia-cu', name: { vi: 'Xã Phú Nghĩa' }, level: 'commune', to: '2025-06-30' },
  { id: 'huyen-phu-nghia', name: { vi: 'Huyện Phú Nghĩa' }, level: 'district' },
];
const producers = [
  { id: 'htx-phu-vinh', data: { name: { vi: 'HTX Mây tre Phú Vinh (mẫu)', en: 'Phú Vinh Cooperative' } } },
  {
    id: 'cty-hoa-binh',
    data: { name: { vi: 'CTCP Hòa Bình' }, legalName: 'Công ty cổ phần Thương mại Hòa Bình' },
  },
];
const documents = [
  { id: 'qd-07', data: { number: '07/2023/QĐ-UBND', title: { vi: 'Công nhận' }, signedOn: '2023-02-01' } },
  { id: 'qd-7', data: { number: '7/QĐ-UBND', title: { vi: 'Công nhận' }, signedOn: '2024-02-01' } },
];
const context = { placesFile: { data: { places } }, producers, documents } as unknown as CheckContext;
const named = new NamedEntries(context);
const ids = (kind: 'places' | 'producers' | 'documents', text: string) =>
  named.called(kind, text).entries.map(({ id }) => id);

test('a unit by its name, all of that name with their days', () => {
  expect(ids('places', 'xã Phú Nghĩa, huyện Chương Mỹ')).toEqual(['xa-phu-nghia', 'xa-phu-nghia-cu']);
  expect(ids('places', 'phú nghĩa')).toEqual(['xa-phu-nghia', 'xa-phu-nghia-cu', 'huyen-phu-nghia']);
  expect(ids('places', 'huyen-phu-nghia')).toEqual(['huyen-phu-nghia']);
  expect(named.called('places', 'Xã Phú Nghĩa').entries.map(({ label }) => label.vi)).toEqual([
    'Xã Phú Nghĩa, từ 2025-07-01',
    'Xã Phú Nghĩa, đến hết 2025-06-30',
  ]);
});

test.each([
  'HTX Mây tre Phú Vinh',
  'Hợp tác xã mây tre Phú Vinh',
  'Mây tre Phú Vinh',
  'htx may tre phu vinh',
])('a producer as “%s”', (text) => {
  expect(ids('producers', text)).toEqual(['htx-phu-vinh']);
});

test('a unit of another kind, or a name with other words besides, is offered and not sure', () => {
  expect(named.called('places', 'Thị trấn Phú Nghĩa').sure).toBe(false);
  expect(ids('places', 'Thị trấn Phú Nghĩa')).toHaveLength(3);
  expect(named.called('places', 'Phú Nghĩa').sure).toBe(true);
  expect(named.called('producers', 'HTX Phú Vinh').sure).toBe(false);
  expect(ids('producers', 'HTX Phú Vinh')).toEqual(['htx-phu-vinh']);
  expect(ids('producers', 'Vinh')).toEqual([]);
});

test('a firm by its short, long and legal name', () => {
  for (const text of ['Công ty cổ phần Hoà Bình', 'CTCP Hòa Bình', 'CTCP TM Hòa Bình'])
    expect(ids('producers', text), text).toEqual(['cty-hoa-binh']);
});

test('a decision by its number, however it is introduced; nothing is invented', () => {
  for (const text of ['07/2023/QĐ-UBND', 'QĐ số 7/2023/QĐ-UBND ngày 1/2/2023', '07/2023/qd-ubnd'])
    expect(ids('documents', text), text).toEqual(['qd-07']);
  expect(ids('documents', '07/QĐ-UBND')).toEqual(['qd-7']);
  expect(ids('documents', '08/QĐ-UBND')).toEqual([]);
  expect(ids('producers', 'HTX Không có')).toEqual([]);
});
