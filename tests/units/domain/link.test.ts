import { describe, expect, it } from 'vitest';
import { outsideLink, ownLink } from '../../../src/domain/link.ts';

const HERE = 'https://ocop-chuong-my.example';
const PAGES = [`${HERE}/kiem-tra-tem/`, `${HERE}//evil.example/`];

describe('a link within the site', () => {
  it.each([
    '//evil.example/x',
    '///evil.example/x',
    '\\\\evil.example/x',
    '/\\evil.example/x',
    '/\t/evil.example/x',
    '\n//evil.example/x',
    ' //evil.example',
    '/.//evil.example/x',
    '/..//evil.example/x',
    '/%2e//evil.example',
    'https://evil.example/x',
    'https:evil.example',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '@evil.example',
    ':80/x',
    '',
  ])('never leaves it: %j', (text) => {
    for (const page of PAGES) expect(new URL(ownLink(text), page).origin).toBe(HERE);
  });

  it.each(['/', '/T/7H3K9QX2/#ABC', '/tim-kiem/?q=g%E1%BA%A1o+n%E1%BA%BFp', '/en/G/ABCD1234/', '/a/?q=x#y'])(
    'stays what it is: %s',
    (path) => {
      expect(ownLink(path)).toBe(path);
    },
  );
});

describe('a link to elsewhere', () => {
  it.each([
    'https://shop.example/a?b=c',
    'http://shop.example/',
    'tel:+84912345678',
    'mailto:a@b.example?subject=x',
  ])('keeps what people follow: %s', (text) => {
    expect(outsideLink(text)).toBe(text);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:x',
    '/x',
    '',
  ])('runs nothing: %j', (text) => {
    expect(outsideLink(text)).toBeUndefined();
  });
});
