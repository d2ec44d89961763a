import { describe, expect, test } from 'vitest';
import { boothAddress } from '../../../src/domain/booth-address.ts';

describe('a booth’s address as people type it', () => {
  test.each([
    ['/G/GRBTH5RF/', '/G/GRBTH5RF/'],
    ['/G/GRBT-H5RF/', '/G/GRBTH5RF/'],
    ['/g/grbth5rf', '/G/GRBTH5RF/'],
    ['/G/GRBT%20H5RF/', '/G/GRBTH5RF/'],
    ['/en/g/grbt%E2%80%93h5rf/', '/en/G/GRBTH5RF/'],
    ['/G/OOQH38JO/', '/G/00QH38J0/'],
  ])('%s surely means %s', (typed, meant) => {
    expect(boothAddress(typed)).toEqual({ certain: true, paths: [meant] });
  });

  test.each([
    ['an S for a 5', '/G/GRBTHSRF/'],
    ['two letters swapped', '/G/RGBTH5RF/'],
    ['any other letter', '/G/GRBTH5RX/'],
  ])('%s leaves a few guesses, the right one among them', (_, typed) => {
    const { certain, paths } = boothAddress(typed) ?? { certain: true, paths: [] };
    expect(certain).toBe(false);
    expect(paths).toContain('/G/GRBTH5RF/');
    expect(paths.length).toBeLessThanOrEqual(15);
  });

  test('a look-alike is likelier than any other slip', () => {
    expect(boothAddress('/G/GRBTHSRF/')?.paths.indexOf('/G/GRBTH5RF/')).toBeLessThan(3);
  });

  test.each(['/G/', '/G/GRBT/', '/san-pham/gao/', '/T/GRBTH5RF/', '/gio/GRBTH5RF/', '/G/%E0%A4%A/'])(
    '%s is none',
    (path) => {
      expect(boothAddress(path)).toBeUndefined();
    },
  );
});
