/** `npm run booth-codes -- 12`: prints booth codes that no fair of the catalogue uses yet, to copy into its file. */
import { locateCatalogue } from '../src/content/reader/locate.ts';
import { readCatalogue } from '../src/content/reader/read-catalogue.ts';
import { codeFromRandom } from '../src/domain/stamp/code.ts';
import { complain, say } from './command-line/terminal.ts';

const asked = process.argv[2] ?? '1';
const count = Number(asked);
if (!Number.isInteger(count) || count < 1 || count > 1000) {
  complain(`Viết số mã cần lấy, từ 1 đến 1000, không phải “${asked}”. (How many codes? 1 to 1000.)`);
  process.exit(1);
}
const { entries } = readCatalogue(locateCatalogue());
const used = new Set(entries.fairs.flatMap(({ data }) => (data?.booths ?? []).map(({ code }) => code)));
for (let printed = 0; printed < count;) {
  const code = codeFromRandom(crypto.getRandomValues(new Uint8Array(7)));
  if (used.has(code)) continue;
  used.add(code);
  printed++;
  // Quotes: a code of digits alone would be read as a number.
  say(`code: '${code}'`);
}
