import { expect, test } from 'vitest';
import { locateCatalogue } from '../../src/content/reader/locate.ts';
import { readCatalogue } from '../../src/content/reader/read-catalogue.ts';
import { publish } from '../../src/content/reader/publish.ts';
import { LANGUAGES, inLanguage } from '../../src/domain/text.ts';
import { paths } from '../../src/paths.ts';
import { SITES } from '../browser/sites.ts';
import { BuiltSite } from './site-files.ts';

const site = new BuiltSite(SITES.demo.outDir);
const { products } = publish(readCatalogue(locateCatalogue('chuong-my')));
const careful = products.flatMap(({ id, facts }) => {
  const cautions = [facts?.allergens, facts?.warnings].filter((text) => text !== undefined);
  return cautions.length > 0 ? [{ id, cautions }] : [];
});
const text = (html: string) =>
  html
    .slice(html.indexOf('<main'))
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

test('a product’s pages and its sheet for buyers hold every allergen and warning', () => {
  expect(careful.length).toBeGreaterThan(15);
  const lost = careful.flatMap(({ id, cautions }) =>
    LANGUAGES.flatMap((lang) =>
      [paths.product(lang, id), paths.specification(id)].filter((page) =>
        cautions.some((caution) => !text(site.html(page)).includes(inLanguage(caution, lang).text)),
      ),
    ),
  );
  expect(lost).toEqual([]);
});
