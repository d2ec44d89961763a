import { describe, expect, test } from 'vitest';
import type { CardFile } from '../../src/domain/browse/card.ts';
import type { BrowseTable } from '../../src/domain/browse/table.ts';
import { choicePath } from '../../src/paths.ts';
import { SITES } from '../browser/sites.ts';
import { BuiltSite } from './site-files.ts';

describe.each(Object.entries(SITES))('%s site', (_name, { outDir }) => {
  const site = new BuiltSite(outDir);
  const table = JSON.parse(site.text('/du-lieu/san-pham/bang.json')) as BrowseTable;

  test.each(['vi', 'en'])('every row of the filter has a card (%s) that belongs to its table', (lang) => {
    const files = table.cards.map(
      (_, file) => JSON.parse(site.text(`/du-lieu/san-pham/${lang}/${String(file)}.json`)) as CardFile,
    );
    for (const key of table.cards) expect(key).toMatch(/^[\w-]{8}$/);
    expect(files.map(({ key }) => key)).toEqual(table.cards);
    const cards = files.flatMap((file) => file.cards);
    expect(cards).toHaveLength(table.products);
    expect(cards.filter(({ href }) => !site.has(href))).toEqual([]);
  });

  test('every choice has a list of its own', () => {
    const choices = Object.values(table.facets).flatMap((facet) => facet.choices);
    expect(choices.length).toBeGreaterThan(5);
    expect(
      choices.filter((key) => !site.has(choicePath('vi', key)) || !site.has(choicePath('en', key))),
    ).toEqual([]);
  });
});
