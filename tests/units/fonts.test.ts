import { readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FONT_CHARACTERS } from '../../scripts/font-characters.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';

const styles = new URL('../../src/styles/', import.meta.url);
const css = readFileSync(new URL('fonts.css', styles), 'utf8');
const files = new Set(Array.from(css.matchAll(/url\('\.\/(fonts\/[^']+)'\)/g), ([, file = '']) => file));

it('writes every message of the site with its own fonts', () => {
  const missing = new Set(
    Object.values(MESSAGES)
      .flatMap((messages) => Object.values(messages))
      .flatMap((message) => [...message.normalize('NFC')])
      .filter((character) => !FONT_CHARACTERS.includes(character)),
  );
  expect([...missing], 'add them in scripts/font-characters.ts and run `npm run fonts`').toEqual([]);
});

it('holds every Vietnamese letter with every tone, in both cases', () => {
  for (const character of 'ỘỮẵỷỂặ') expect(FONT_CHARACTERS).toContain(character);
});

it('keeps all fonts of the site within 32 kB', () => {
  expect(files.size).toBe(3);
  const total = [...files].reduce((sum, file) => sum + statSync(new URL(file, styles)).size, 0);
  expect(total).toBeLessThanOrEqual(32_000);
});
