/** A process of its own that saves an entry again and again, each time both of its files, until it is killed. */
import { openOffice } from '../../../scripts/office/office.ts';
import { readEntryFiles } from '../../../scripts/office/entry/open-entry.ts';
import { saveEntry } from '../../../scripts/office/entry/save-entry.ts';

const [folder = '', id = '', first = '1'] = process.argv.slice(2);
const office = openOffice(folder);
for (let round = Number(first); ; round++) {
  const { edited, version } = readEntryFiles(folder, 'products', id);
  if (!edited) throw new Error('not readable');
  const text = `Lần thứ ${String(round)}.`;
  const saved = await saveEntry(office, 'products', id, { ...edited, story: text, english: text }, version);
  if (saved.is !== 'saved') throw new Error(saved.is);
  process.stdout.write(`${String(round)}\n`);
}
