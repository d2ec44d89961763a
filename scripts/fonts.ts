/**
 * Cuts the upstream fonts down to what the site writes: ASCII, Vietnamese and a little punctuation.
 * Run by hand (`npm run fonts`) when a character is missing; the results are committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { FONT_CHARACTERS } from './font-characters.ts';
import { say } from './command-line/terminal.ts';

const folder = new URL('../src/styles/fonts/', import.meta.url);

const sources = [
  { from: 'Phudu-ExtraBold', to: 'phudu-800', extra: '→←↑↓' },
  { from: 'BeVietnamPro-Regular', to: 'be-vietnam-pro-400', extra: '' },
  { from: 'BeVietnamPro-SemiBold', to: 'be-vietnam-pro-600', extra: '' },
];

let total = 0;
for (const { from, to, extra } of sources) {
  const upstream = await readFile(new URL(`upstream/${from}.woff2`, folder));
  const cut = await subsetFont(upstream, FONT_CHARACTERS + extra, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: ['kern'],
  });
  total += cut.length;
  await writeFile(new URL(`${to}.woff2`, folder), cut);
  say(`${to}.woff2  ${cut.length} bytes`);
}
say(`${total} bytes in all`);
