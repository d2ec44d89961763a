/**
 * Cuts the upstream fonts down to what the site writes: ASCII, Vietnamese and a little punctuation.
 * Run by hand (`npm run fonts`) when a character is missing; the results are committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const folder = new URL('../src/styles/fonts/', import.meta.url);

const letters =
  'abcdefghijklmnopqrstuvwxyzàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('');
const punctuation = '\u00a0–—‘’“”…·•×°₫½²³©';
// No combining marks: browsers compose decomposed text where the font has the composed letter.
const text = letters + letters.toLocaleUpperCase('vi') + ascii + punctuation;

const sources = [
  { from: 'Phudu-ExtraBold', to: 'phudu-800', extra: '→←↑↓' },
  { from: 'BeVietnamPro-Regular', to: 'be-vietnam-pro-400', extra: '' },
  { from: 'BeVietnamPro-SemiBold', to: 'be-vietnam-pro-600', extra: '' },
];

let total = 0;
for (const { from, to, extra } of sources) {
  const upstream = await readFile(new URL(`upstream/${from}.woff2`, folder));
  const cut = await subsetFont(upstream, text + extra, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: ['kern'],
  });
  total += cut.length;
  await writeFile(new URL(`${to}.woff2`, folder), cut);
  console.log(`${to}.woff2  ${cut.length} bytes`);
}
console.log(`${total} bytes in all`);
