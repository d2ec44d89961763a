import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../src/i18n/messages.ts';

const root = resolve(import.meta.dirname, '../../..');
const { vi, en } = MESSAGES;
const keys = Object.keys(vi);
const params = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** `key.one` beside `key`. */
const baseOf = (key: string) => key.replace(/\.(?:zero|one|two|few|many)$/, '');

describe('texts of the site', () => {
  it('exist in both languages', () => {
    const missing = keys.filter((key) => !en[key]?.trim() || !vi[key]?.trim());
    const unknown = Object.keys(en).filter((key) => !(key in vi) && !(baseOf(key) in vi));
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
  });

  it('ask for the same values in both languages', () => {
    const different = Object.keys(en).filter((key) => {
      const mine = params(en[key] ?? '');
      const wanted = params(vi[baseOf(key)] ?? vi[key] ?? '');
      return mine.join() !== wanted.join();
    });
    expect(different).toEqual([]);
  });

  it('are used somewhere', () => {
    const files = globSync('{src,scripts}/**/*.{ts,astro,tsx}', { cwd: root });
    const code = files.map((file) => readFileSync(resolve(root, file), 'utf8')).join('\n');
    // A key is written out ('menu.help'), or made from a fixed beginning (`group.${id}`).
    const written = new Set(
      code.match(/['"`][a-zA-Z][\w-]*(?:\.[\w-]+)+['"`]/g)?.map((text) => text.slice(1, -1)),
    );
    const made = [...code.matchAll(/`([a-zA-Z][\w-]*(?:\.[\w-]+)*\.)\$\{[^}]*\}((?:\.[\w-]+)?)`/g)];
    const unused = keys.filter(
      (key) =>
        !written.has(key) &&
        !made.some(([, start = '', end = '']) => key.startsWith(start) && key.endsWith(end)),
    );
    expect(unused).toEqual([]);
  });

  it('hold no doubled spaces, stray spaces or decomposed accents', () => {
    const texts = [...Object.entries(vi), ...Object.entries(en)];
    const odd = texts.filter(([, text]) => text !== text.normalize('NFC').replace(/ {2,}/g, ' ').trim());
    expect(odd).toEqual([]);
  });
});
