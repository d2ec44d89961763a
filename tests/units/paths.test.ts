import { describe, expect, it } from 'vitest';
import { absolute, pageParam, paths } from '../../src/paths.ts';

describe('paths', () => {
  it('puts Vietnamese at the root and English under /en/ with the same words', () => {
    expect(paths.home('vi')).toBe('/');
    expect(paths.home('en')).toBe('/en/');
    expect(paths.product('vi', 'lan-may')).toBe('/san-pham/lan-may/');
    expect(paths.product('en', 'lan-may')).toBe('/en/san-pham/lan-may/');
  });

  it('gives the first page of a list the address of the list', () => {
    expect(paths.products('vi')).toBe('/san-pham/');
    expect(paths.products('vi', 1)).toBe('/san-pham/');
    expect(paths.products('en', 3)).toBe('/en/san-pham/trang/3/');
    expect(paths.group('vi', 'du-lich', 2)).toBe('/san-pham/nhom/du-lich/trang/2/');
  });

  it('agrees with the route parameters that make those pages', () => {
    const route = (...parts: (string | undefined)[]) => `/${parts.filter(Boolean).join('/')}/`;
    expect(route('san-pham', pageParam(1))).toBe(paths.products('vi', 1));
    expect(route('san-pham', pageParam(7))).toBe(paths.products('vi', 7));
    expect(route('dia-phuong', pageParam(2, 'xa-phu-nghia'))).toBe(paths.place('vi', 'xa-phu-nghia', 2));
    expect(route('quyet-dinh', pageParam(1, 'mau-12'))).toBe(paths.document('vi', 'mau-12'));
  });

  it('joins hosts with and without a slash', () => {
    expect(absolute('https://a.example', '/b/')).toBe('https://a.example/b/');
    expect(absolute('https://a.example/', '/b/')).toBe('https://a.example/b/');
  });
});
