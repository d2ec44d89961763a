import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { contentRoot } from '../../../src/content/reader/locate.ts';
import { readCatalogue } from '../../../src/content/reader/read-catalogue.ts';
import { KINDS, type Kind } from '../../../src/office/api-types.ts';
import { entryTexts } from '../../../scripts/office/entry/entry-texts.ts';
import { readEntryFiles } from '../../../scripts/office/entry/open-entry.ts';
import { splitMarkdown } from '../../../scripts/files/text-file.ts';

const catalogues = readdirSync(contentRoot).filter((name) => name !== 'legal' && !name.includes('.'));

function* entries(): Generator<[string, Kind, string]> {
  for (const name of catalogues) {
    const folder = join(contentRoot, name);
    const { entries } = readCatalogue(folder);
    for (const kind of Object.keys(KINDS) as Kind[])
      for (const { id } of entries[kind]) yield [folder, kind, id];
  }
}
const all = [...entries()];

test('every entry of our catalogues opens, and saved unchanged is the same bytes', () => {
  expect(all.length).toBeGreaterThan(150);
  for (const [folder, kind, id] of all) {
    const files = readEntryFiles(folder, kind, id);
    expect([id, files.edited && entryTexts(kind, files, structuredClone(files.edited))]).toEqual([id, []]);
  }
});

test('one field changed is one place changed, and the file says just that', () => {
  for (const [folder, kind, id] of all) {
    const files = readEntryFiles(folder, kind, id);
    if (!files.edited || kind === 'places') continue;
    const name = kind === 'documents' || kind === 'news' || kind === 'guides' ? 'title' : 'name';
    const fields = {
      ...files.edited.fields,
      [name]: { ...(files.edited.fields[name] as object), vi: 'Tên mới: “thử”' },
    };
    const [text, ...more] = entryTexts(kind, files, { ...files.edited, fields });
    expect(more).toEqual([]);
    const yamlOf = (whole = '') => splitMarkdown(whole)?.yaml ?? whole;
    const [before, after] = [parse(yamlOf(text?.before)), parse(yamlOf(text?.after))] as Record<
      string,
      unknown
    >[];
    const vi = (value: unknown) => (typeof value === 'string' ? value : (value as { vi: string }).vi);
    expect(vi(after?.[name])).toBe('Tên mới: “thử”');
    expect({ ...after, [name]: 0 }).toEqual({ ...before, [name]: 0 });
    const lines = (whole = '') => new Set(whole.split('\n'));
    const changed = [...lines(text?.after)].filter((line) => !lines(text?.before).has(line));
    expect(changed).toHaveLength(1);
  }
});

test('a story changes alone, and line ends of Windows stay', () => {
  const [folder, kind, id] = all.find(([, one]) => one === 'products') ?? ['', 'products', ''];
  const files = readEntryFiles(folder, kind as Kind, id);
  const windows = { ...files, main: files.main?.replaceAll('\n', '\r\n') };
  const texts = entryTexts(kind as Kind, windows, {
    ...files.edited,
    fields: files.edited?.fields ?? {},
    story: 'Một câu.\n\nHai câu.',
  });
  expect(texts[0]?.after.endsWith('---\r\n\r\nMột câu.\r\n\r\nHai câu.\r\n')).toBe(true);
  expect(texts[0]?.after.replaceAll('\r\n', '')).not.toContain('\n');
});
