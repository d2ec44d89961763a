import { expect, test } from 'vitest';
import { refuseTwins } from '../../../scripts/pipeline/render/one-page-an-address.ts';

const page = (pathname: string, component: string, type = 'page') => ({
  pathname,
  route: { component, type },
});

test('two pages at one address are refused with the address and both kinds of page', () => {
  const pages = [
    page('/nha-san-xuat/phu-nu/', 'src/pages/nha-san-xuat/[id].astro'),
    page('/nha-san-xuat/phu-nu', 'src/pages/nha-san-xuat/[...page].astro'),
  ];
  expect(() => {
    refuseTwins(pages);
  }).toThrow(/\/nha-san-xuat\/phu-nu.*\[id\]\.astro.*\[\.\.\.page\]\.astro/);
});

test('a page and a file of the same name are two addresses', () => {
  const pages = [page('/su-kien/lich/', 'a.astro'), page('/su-kien/lich.ics', 'b.ts', 'endpoint')];
  expect(() => {
    refuseTwins(pages);
  }).not.toThrow();
});
