import { expect, test } from 'vitest';
import { siteAddress } from '../../../src/domain/site-address.ts';

test('an origin, with or without its closing slash', () => {
  expect(siteAddress('https://ocop-mau.example/')).toBe('https://ocop-mau.example');
  expect(siteAddress('http://localhost:4321')).toBe('http://localhost:4321');
  expect(siteAddress('')).toBeUndefined();
  expect(siteAddress(undefined)).toBeUndefined();
});

test.each(['ocop-mau.example', 'https://ocop-mau.example/chuong-my', 'ftp://ocop-mau.example', 'https://'])(
  'refuses %s in a sentence',
  (input) => {
    expect(() => siteAddress(input)).toThrow(input);
  },
);
