import { expect, test } from 'vitest';
import { contentRoot } from '../../../src/content/reader/locate.ts';
import { publish } from '../../../src/content/reader/publish.ts';
import { readCatalogue } from '../../../src/content/reader/read-catalogue.ts';
import { FieldEditor, fieldsOf, SCHEMAS, type Edited } from '../../edited-fields.ts';
import { said } from './said.ts';

const demo = publish(readCatalogue(`${contentRoot}/chuong-my`));

/** A few products, so that each field is looked for soon: of each basis, and those that gifts and shops name. */
const [gift] = demo.giftSets;
const [shop] = demo.salesPoints;
const wanted = new Set([
  ...new Map(demo.products.map(({ id, certificates: [first] }) => [first?.basis, id])).values(),
  ...[gift?.items[0]?.product, ...(shop?.products ?? []).slice(0, 2)],
  demo.products[0]?.id,
  ...demo.products.filter(({ alcohol }) => alcohol !== undefined).map(({ id }) => id),
]);
const products = demo.products.filter(({ id }) => wanted.has(id));
const published = {
  ...demo,
  products,
  producers: demo.producers.filter(
    ({ id }) => id === gift?.packedBy || products.some(({ producer }) => producer === id),
  ),
  stamps: demo.stamps.filter(({ product }) => wanted.has(product)),
};

const IN_PAGE = 'a page writes it itself: ';
const EVIDENCE = 'kept to show by what right contacts are published';

/** Fields that nothing in `said.ts` tells, each with its reason. */
const EXEMPT: Readonly<Record<string, string>> = {
  'catalogue.languages': 'which languages the site has',
  'catalogue.name': `${IN_PAGE}index.astro`,
  'documents.targets.kind': `${IN_PAGE}muc-tieu.astro`,
  'documents.targets.year': `${IN_PAGE}muc-tieu.astro`,
  'documents.targets.atLeast': `${IN_PAGE}muc-tieu.astro`,
  'documents.targets.sentence': `${IN_PAGE}muc-tieu.astro`,
  'catalogue.helpdesks.places': `${IN_PAGE}hoi-ai.astro`,
  'places.tile.column': `${IN_PAGE}PlaceTileMap.astro`,
  'places.tile.row': `${IN_PAGE}PlaceTileMap.astro`,
  'moved.to': `${IN_PAGE}san-pham/[id].astro`,
  'rules.title': `${IN_PAGE}chuong-trinh.astro`,
  'rules.amends': `${IN_PAGE}chuong-trinh.astro`,
  'rules.summary': `${IN_PAGE}chuong-trinh.astro`,
  'rules.extensionDays': `${IN_PAGE}chuong-trinh.astro`,
  'rules.authoritiesNote': `${IN_PAGE}chuong-trinh.astro`,
  'rules.communeWorkingDays': `${IN_PAGE}chuong-trinh.astro`,
  'rules.holidays': `${IN_PAGE}chuong-trinh.astro`,
  'rules.holidaysUntil': 'told to offices by npm run due',
  'rules.scoringSheets': `${IN_PAGE}chuong-trinh.astro`,
  'rules.withdrawal.by.level': `${IN_PAGE}chuong-trinh.astro`,
  'rules.withdrawal.by.stars': `${IN_PAGE}chuong-trinh.astro`,
  'rules.withdrawal.withinDays': `${IN_PAGE}chuong-trinh.astro`,
  'rules.withdrawalGrounds': `${IN_PAGE}chuong-trinh.astro`,
  'documents.kind': `${IN_PAGE}quyet-dinh/_Document.astro`,
  'documents.level': `${IN_PAGE}quyet-dinh/_Document.astro`,
  'producers.consent.by': EVIDENCE,
  'producers.consent.on': EVIDENCE,
  'producers.consent.scope': EVIDENCE,
  'products.facts.traceabilityTriedOn': 'stands beside the link, and only with one',
  'products.group': 'counts only where no set is known',
  'news.publishedOn': `${IN_PAGE}_articles/Article.astro`,
  'guides.publishedOn': `${IN_PAGE}_articles/Article.astro`,
  'products.certificates.sources.publishedOn': 'the link leads to the article, which has its day',
  'stamps.issuedOn': 'kept in the register of stamps',
};

test('a reader is told each field: in a row of facts, the search, a card; or it is exempt for a reason', async () => {
  const editor = new FieldEditor(published);
  const before = await said(published);
  const untold: string[] = [];
  for (const collection of Object.keys(SCHEMAS) as Edited[]) {
    for (const field of fieldsOf(collection)) {
      if ((await said(editor.edit([collection], field))) === before) untold.push(field);
    }
  }
  expect(untold.sort()).toEqual(Object.keys(EXEMPT).sort());
});
