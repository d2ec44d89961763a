import { expect, test } from 'vitest';
import { existedOn, formerUnits, lineOf, placeOn, type Place } from '../../../src/domain/place.ts';

const unit = (id: string, rest: Partial<Place> = {}): Place => ({
  id,
  name: { vi: id },
  level: 'commune',
  ...rest,
});
const index = (...places: Place[]) => new Map(places.map((place) => [place.id, place]));

// The three lives of Đồng Phú: itself, Hồng Phú for half a year, and then Hòa Phú.
const places = index(
  unit('xa-dong-phu-cu', { to: '2024-12-31', successors: [{ place: 'xa-hong-phu-cu' }] }),
  unit('xa-hong-phu-cu', { from: '2025-01-01', to: '2025-06-30', successors: [{ place: 'xa-hoa-phu' }] }),
  unit('xa-hoa-phu', { from: '2025-07-01' }),
);

test.each([
  ['2024-12-31', 'xa-dong-phu-cu'],
  ['2025-01-01', 'xa-hong-phu-cu'],
  ['2025-06-30', 'xa-hong-phu-cu'],
  ['2025-07-01', 'xa-hoa-phu'],
  ['2099-01-01', 'xa-hoa-phu'],
])('on %s its land is of %s', (day, id) => {
  expect(placeOn(places, 'xa-dong-phu-cu', day)?.id).toBe(id);
});

test('split land follows the first successor, which took most of it', () => {
  const split = index(
    unit('cu', { to: '2025-06-30', successors: [{ place: 'moi-1' }, { place: 'moi-2' }] }),
    unit('moi-1', { from: '2025-07-01' }),
    unit('moi-2', { from: '2025-07-01' }),
  );
  expect(placeOn(split, 'cu', '2026-01-01')?.id).toBe('moi-1');
});

test('what leads nowhere is unknown: no successor, a missing one, a circle, a strange id', () => {
  expect(placeOn(index(unit('a', { to: '2025-06-30' })), 'a', '2026-01-01')).toBeUndefined();
  const gone = unit('a', { to: '2025-06-30', successors: [{ place: 'b' }] });
  expect(placeOn(index(gone), 'a', '2026-01-01')).toBeUndefined();
  const back = unit('b', { to: '2025-06-30', successors: [{ place: 'a' }] });
  expect(placeOn(index(gone, back), 'a', '2026-01-01')).toBeUndefined();
  expect(placeOn(places, 'xa-la', '2026-01-01')).toBeUndefined();
});

test('a unit exists from its first day to its last, both included', () => {
  const short = unit('x', { from: '2025-01-01', to: '2025-06-30' });
  expect(
    ['2024-12-31', '2025-01-01', '2025-06-30', '2025-07-01'].map((day) => existedOn(short, day)),
  ).toEqual([false, true, true, false]);
  expect(existedOn(unit('y'), '1900-01-01')).toBe(true);
});

const chuongMy = index(
  unit('dong-phu', { to: '2024-12-31', successors: [{ place: 'hong-phu' }] }),
  unit('hong-phu', { from: '2025-01-01', to: '2025-06-30', successors: [{ place: 'hoa-phu' }] }),
  unit('hoa-phu', { from: '2025-07-01' }),
  unit('tan-tien', {
    to: '2025-06-30',
    successors: [{ place: 'xuan-mai' }, { place: 'tran-phu', part: { vi: 'một phần' } }],
  }),
  unit('xuan-mai', { from: '2025-07-01' }),
  unit('tran-phu', { from: '2025-07-01' }),
);

test('a unit came from all that led to it in any number of steps', () => {
  const before = formerUnits(chuongMy);
  expect(before.get('hoa-phu')?.map(({ place, between }) => [place.id, between])).toEqual([
    ['hong-phu', true],
    ['dong-phu', false],
  ]);
  expect(before.get('hong-phu')?.map(({ place }) => place.id)).toEqual(['dong-phu']);
  expect(before.get('dong-phu')).toBeUndefined();
});

test('a split unit is named under both, and where the lesser part went with that part', () => {
  const before = formerUnits(chuongMy);
  expect(before.get('xuan-mai')).toMatchObject([{ place: { id: 'tan-tien' }, part: undefined }]);
  expect(before.get('tran-phu')).toMatchObject([{ place: { id: 'tan-tien' }, part: { vi: 'một phần' } }]);
  expect(lineOf(chuongMy, 'tan-tien').map(({ id }) => id)).toEqual(['tan-tien', 'xuan-mai']);
});

test('a circle of successors ends', () => {
  const circle = index(
    unit('a', { to: '2025-06-30', successors: [{ place: 'b' }] }),
    unit('b', { to: '2025-06-30', successors: [{ place: 'a' }] }),
  );
  expect(lineOf(circle, 'a')).toHaveLength(2);
  expect(
    formerUnits(circle)
      .get('a')
      ?.map(({ place }) => place.id),
  ).toEqual(['b']);
});
