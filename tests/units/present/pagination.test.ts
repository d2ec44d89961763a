import { describe, expect, it } from 'vitest';
import { pagesOf, pagination } from '../../../src/present/pagination.ts';

const numbers = (page: number, pages: number) =>
  pagination({ page, pages }, (number) => `/${number}/`, 'vi')?.pages.map((item) =>
    item.href ? item.number : '…',
  );

describe('pagesOf', () => {
  it('cuts a list and keeps everything once', () => {
    const items = Array.from({ length: 49 }, (_, index) => index);
    const pages = pagesOf(items);
    expect(pages.map((page) => page.items.length)).toEqual([24, 24, 1]);
    expect(pages.flatMap((page) => page.items)).toEqual(items);
  });

  it('gives an empty list one empty page', () => {
    expect(pagesOf([])).toEqual([{ items: [], page: 1, pages: 1, total: 0 }]);
  });
});

describe('pagination', () => {
  it('is not needed for one page', () => {
    expect(pagination({ page: 1, pages: 1 }, String, 'vi')).toBeUndefined();
  });

  it('shows the ends and the neighbours, and a page rather than a gap of one', () => {
    expect(numbers(1, 3)).toEqual([1, 2, 3]);
    expect(numbers(1, 9)).toEqual([1, 2, '…', 9]);
    expect(numbers(4, 9)).toEqual([1, 2, 3, 4, 5, '…', 9]);
    expect(numbers(9, 9)).toEqual([1, '…', 8, 9]);
    expect(numbers(417, 834)).toEqual([1, '…', 416, 417, 418, '…', 834]);
  });

  it('leads on at both ends only where there is more', () => {
    const links = (page: number) => pagination({ page, pages: 3 }, (number) => `/${number}/`, 'vi');
    expect(links(1)?.previous).toBeUndefined();
    expect(links(2)?.previous?.href).toBe('/1/');
    expect(links(3)?.next).toBeUndefined();
  });
});
