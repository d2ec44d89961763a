import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RESERVED_IDS } from '../../src/domain/checks/reserved-ids.ts';
import { paths } from '../../src/paths.ts';
import { PAGE_KINDS } from '../browser/page-kinds.ts';

/** What follows from the files of `src/pages` need not be remembered by hand. */
const files = globSync('**/*.{astro,ts}', { cwd: resolve(import.meta.dirname, '../../src/pages') })
  .filter((file) => !/(^|\/)_/.test(file))
  .sort();

/** Parts of a route's address without its language, such as `['san-pham', '[id]']`. */
const partsOf = (file: string) =>
  file
    .replace(/^\[\.\.\.lang\]\//, '')
    .replace(/\.(astro|ts)$/, '')
    .replace(/(^|\/)index$/, '')
    .split('/')
    .filter(Boolean);

/** Whether an id of the catalogue may stand here; a language is no id. */
const isEntry = (part: string) => part.startsWith('[') && part !== '[lang]';

describe('words that no id may take', () => {
  const sections = new Map<string, Set<string>>();
  for (const parts of files.map(partsOf))
    parts.forEach((part, depth) => {
      const section = parts.slice(0, depth).join('/');
      sections.set(section, (sections.get(section) ?? new Set()).add(part));
    });
  const withEntries = [...sections].filter(
    // At the top there are no entries, only languages.
    ([section, words]) => section !== '' && !section.includes('[') && [...words].some(isEntry),
  );

  test.each(withEntries)('what stands beside the entries of /%s/ is reserved', (_, words) => {
    const fixed = [...words].filter((word) => !isEntry(word)).map((word) => word.replace(/\..*$/, ''));
    expect(fixed.filter((word) => !RESERVED_IDS.has(word))).toEqual([]);
  });

  test('further pages of a list stand beside its entries too', () => {
    const further = [paths.products('vi', 2), paths.producers('vi', 2), paths.documents('vi', 2)];
    for (const path of further) expect(RESERVED_IDS).toContain(path.split('/')[2]);
    expect(withEntries.length).toBeGreaterThan(5);
  });
});

describe('kinds of page', () => {
  /** Pages that no kind stands for, with the reason. */
  const WITHOUT: Readonly<Record<string, string>> = {
    '01/[gtin].astro': 'leads on to the product at once',
    '[...lang]/san-pham/loc/[...page].astro': 'the parts of a list of a group, for another choice',
    'T/index.astro': 'a stamp’s page without a code; browser tests of stamps open it offline',
  };
  const matches = (file: string) => {
    const pattern = partsOf(file)
      .map((part) => (part.startsWith('[...') ? '(?:/.+)?' : part.startsWith('[') ? '/[^/]+' : `/${part}`))
      .join('');
    return new RegExp(`^${file.startsWith('[...lang]') ? '(?:/en)?' : ''}${pattern}/$`);
  };
  const addresses = Object.values(PAGE_KINDS).map((address) => address.replace(/[?#].*$/, ''));
  const pages = files.filter((file) => file.endsWith('.astro') && file !== '404.astro');

  test.each(pages)('%s is opened by the browser tests', (file) => {
    const seen = addresses.some((address) => matches(file).test(address));
    expect(seen, 'give it an address in tests/browser/page-kinds.ts').toBe(!Object.hasOwn(WITHOUT, file));
  });

  test('only pages that there are go without', () => {
    expect(Object.keys(WITHOUT).filter((file) => !pages.includes(file))).toEqual([]);
  });
});
