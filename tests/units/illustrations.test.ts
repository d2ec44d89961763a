import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PRODUCT_SETS } from '../../src/domain/product-set.ts';
import {
  CRAFT_DRAWINGS,
  ILLUSTRATIONS,
  STILL_DRAWINGS,
  illustrationFor,
  illustrationText,
} from '../../src/domain/illustrations.ts';

const folder = new URL('../../src/illustrations/', import.meta.url);
const names = [...ILLUSTRATIONS.keys()];
const read = (name: string) => readFileSync(new URL(`${name}.svg`, folder), 'utf8');

/** What a drawing may not hold, so that it is safe inlined under the CSP and prints without fonts. */
const BARRED: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['script', /<script/i],
  ['style element', /<style/i],
  ['style attribute', /\sstyle=/i],
  ['class', /\sclass=/i],
  ['text', /<(text|tspan|title|desc)\b/i],
  ['foreignObject', /<foreignObject/i],
  ['bitmap', /<image|data:/i],
  ['event handler', /\son\w+\s*=/i],
  ['animation', /<(animate|set)\b/i],
  ['external reference', /href="(?!#)|url\((?!#)/i],
];
const faults = (svg: string) => BARRED.filter(([, pattern]) => pattern.test(svg)).map(([what]) => what);

describe('the drawings', () => {
  it('are exactly the files of src/illustrations, the weave tiles apart', () => {
    const files = readdirSync(folder)
      .filter((file) => !file.startsWith('weave-'))
      .map((file) => file.replace(/\.svg$/, ''));
    expect(files.sort()).toEqual([...names].sort());
  });

  it('cover all 26 sub-groups, the crafts and a dozen still lifes', () => {
    for (const { number } of PRODUCT_SETS) expect(names).toContain(illustrationFor(number));
    expect(new Set(PRODUCT_SETS.map(({ number }) => illustrationFor(number))).size).toBe(26);
    expect(CRAFT_DRAWINGS.length).toBeGreaterThanOrEqual(14);
    expect(STILL_DRAWINGS.length).toBeGreaterThanOrEqual(12);
  });

  it.each(names)('%s is small, plain and named in two languages', (name) => {
    const svg = read(name);
    const still = name.startsWith('still-');
    expect(statSync(new URL(`${name}.svg`, folder)).size).toBeLessThanOrEqual(still ? 8192 : 4096);
    expect(svg).toContain(still ? 'viewBox="0 0 640 360"' : 'viewBox="0 0 400 300"');
    expect(faults(svg)).toEqual([]);
    expect(illustrationText(name)?.vi).toMatch(/^Hình vẽ: /);
    expect(illustrationText(name)?.en).toMatch(/^Drawing: /);
  });

  it.each(names)('%s keeps its ids to itself and points at none that is missing', (name) => {
    const svg = read(name);
    const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    const used = [...svg.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id);
    expect(ids.filter((id) => !id?.startsWith(`${name}-`))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('would be refused with anything active or foreign in them', () => {
    expect(faults('<svg onload="x()"><script/><text/><use href="https://a/b.svg#c"/></svg>')).toEqual([
      'script',
      'text',
      'event handler',
      'external reference',
    ]);
    expect(faults('<path style="fill:red"/><g class="a" fill="url(//a/b#c)"/><foreignObject/>')).toEqual([
      'style attribute',
      'class',
      'foreignObject',
      'external reference',
    ]);
  });
});

describe('illustrationFor', () => {
  it('prefers the craft, by its full or short name', () => {
    expect(illustrationFor(21, 'craft-den')).toBe('craft-den');
    expect(illustrationFor(21, 'non')).toBe('craft-non');
  });
  it('falls back to the sub-group, then to the basket', () => {
    expect(illustrationFor(4, 'no-such-craft')).toBe('set-04');
    expect(illustrationFor(3)).toBe('set-03');
    expect(illustrationFor(undefined)).toBe('craft-may-tre');
    expect(illustrationFor(27)).toBe('craft-may-tre');
  });
});
