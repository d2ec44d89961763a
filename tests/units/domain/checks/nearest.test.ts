import { describe, expect, test } from 'vitest';
import { editDistance, foldedId, nearest } from '../../../../src/domain/checks/nearest.ts';

describe('editDistance', () => {
  test.each([
    ['may', 'may', 0],
    ['may', 'mya', 1],
    ['may', 'ma', 1],
    ['may', 'mayy', 1],
    ['may', 'tay', 1],
    ['', 'may', 3],
    ['phu-nghia', 'phu-nghi', 1],
    ['kitten', 'sitting', 3],
  ])('%s → %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance);
    expect(editDistance(b, a, 9)).toBe(distance);
  });
  test('gives up above its limit', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBe(3);
    expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
  });
});

test('folding makes an id of anything', () => {
  expect(foldedId('  Đồng Phú (mẫu) ')).toBe('dong-phu-mau');
  expect(foldedId('Hoà Chính'.normalize('NFD'))).toBe('hoa-chinh');
});

describe('nearest', () => {
  const ids = ['htx-may-tre-mau', 'htx-gao-mau', 'ho-non-la-mau'];
  test('finds a slip, an accent, a wrong case', () => {
    expect(nearest('htx-may-tre-mua', ids)).toBe('htx-may-tre-mau');
    expect(nearest('HTX Gạo Mẫu', ids)).toBe('htx-gao-mau');
  });
  test('says nothing rather than guess', () => {
    expect(nearest('cong-ty-den-tre', ids)).toBeUndefined();
    expect(nearest('6', ['1', '2', '3'])).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });
  test('takes the nearer of two', () => {
    expect(nearest('xa-phu-nghi', ['xa-phu-nghia-cu', 'xa-phu-nghia'])).toBe('xa-phu-nghia');
  });
});
