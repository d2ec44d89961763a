import { expect, test } from 'vitest';
import { byProductName, orderMark } from '../../../../src/domain/browse/order.ts';
import { decodeRowFile, encodeRowFile, hitNumber } from '../../../../src/domain/browse/row-file.ts';

const bytes = (data: Uint8Array, end = data.length) => data.slice(0, end).buffer as ArrayBuffer;

test('a file of rows says of each find which row it is', () => {
  const ids = ['vi_8a4fa39', 'vi_0000001', 'vi_ffffffff', 'vi_95d09057777'];
  const file = encodeRowFile(4_000_000_000, ids);
  expect(file.length).toBe(4 * (ids.length + 1));
  const { mark, rows } = decodeRowFile(bytes(file));
  expect(mark).toBe(4_000_000_000);
  expect(ids.map((id) => rows.get(hitNumber(id)))).toEqual([0, 1, 2, 3]);
});

test('a file that is cut off is refused', () => {
  const file = encodeRowFile(1, ['vi_8a4fa39']);
  expect(() => decodeRowFile(bytes(file, 7))).toThrow();
  expect(() => decodeRowFile(bytes(file, 0))).toThrow();
});

test('the mark tells one order from another', () => {
  expect(orderMark(['a', 'b'])).not.toBe(orderMark(['b', 'a']));
  expect(orderMark(['a', 'b'])).not.toBe(orderMark(['ab']));
});

test('names in Vietnamese order, equal ones by id', () => {
  const named = (name: string, id = name) => ({ id, name });
  const list = [named('Đèn'), named('Dừa'), named('An 10'), named('An 9'), named('Dừa', 'a')];
  expect(list.toSorted(byProductName).map(({ id }) => id)).toEqual(['An 9', 'An 10', 'Dừa', 'a', 'Đèn']);
});
