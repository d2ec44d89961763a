import { expect, test } from 'vitest';
import { createCatalogue, type Catalogue } from '../../../src/catalogue/create.ts';
import { answererOf } from '../../../src/catalogue/questions.ts';
import type { PublishedCatalogue } from '../../../src/domain/published.ts';
import { contentRoot } from '../../../src/content/reader/locate.ts';
import { publish } from '../../../src/content/reader/publish.ts';
import { readCatalogue } from '../../../src/content/reader/read-catalogue.ts';
import { stampFacts } from '../../../src/present/stamp-page.ts';

const TODAY = '2026-11-24';
const published = publish(readCatalogue(`${contentRoot}/chuong-my`));

/** What a stamp's page and the listing say of each stamp, and the digest of what the page asked for that. */
async function pagesOf(catalogue: Catalogue) {
  const { views, status } = await catalogue.stamps();
  const answerer = answererOf(catalogue);
  const pages = views.map(async (stamp) => {
    const { code } = stamp.row;
    const answer = await answerer(JSON.stringify(['stamps', 'byCode', code]));
    return [code, { facts: stampFacts(stamp, status.list), answer }] as const;
  });
  return new Map(await Promise.all(pages));
}

/** The catalogue with the certificate of one decision changed, wherever a product has it. */
function withCertificate(product: string, decision: string, changes: object): PublishedCatalogue {
  return {
    ...published,
    products: published.products.map((one) =>
      one.id !== product
        ? one
        : {
            ...one,
            certificates: one.certificates.map((own) =>
              own.basis === 'decision' && own.decision === decision ? { ...own, ...changes } : own,
            ),
          },
    ),
  };
}

const before = await pagesOf(createCatalogue(published, TODAY));
const { views } = await createCatalogue(published, TODAY).stamps();
/** Each stamp with each certificate that came after its own. */
const followed = views.flatMap(({ row, view, certificate }) =>
  (view?.decided ?? [])
    .filter(({ validity }) => certificate && validity.from > certificate.validity.from)
    .map((later) => ({ row, product: view?.product.id ?? '', later: later.certificate.decision })),
);

const EDITS: Readonly<Record<string, object>> = {
  'is withdrawn': { withdrawal: { on: '2026-11-20', decision: 'mau-31-2026', ground: 'production-ended' } },
  'has other stars': { stars: 3, points: 60 },
  'ends on another day': { lastValidDay: '2029-01-31' },
};

test('the demonstration has stamps whose certificate was followed by another', () => {
  expect(new Set(followed.map(({ row }) => row.code)).size).toBeGreaterThan(1);
});

test.each(Object.entries(EDITS))(
  'a page that was kept is made anew when a later certificate of its line %s',
  async (_, changes) => {
    for (const { row, product, later } of followed) {
      const after = await pagesOf(createCatalogue(withCertificate(product, later, changes), TODAY));
      expect(after.get(row.code)?.answer, row.code).not.toBe(before.get(row.code)?.answer);
    }
  },
);

test('a later certificate that is withdrawn is named by no page that is made anew', async () => {
  const withdrawn = EDITS['is withdrawn'] ?? {};
  for (const { row, product, later } of followed) {
    const after = await pagesOf(createCatalogue(withCertificate(product, later, withdrawn), TODAY));
    const facts = after.get(row.code)?.facts;
    expect(facts?.followedBy, row.code).toBeUndefined();
  }
});

test('a page is kept when another product is edited', async () => {
  const [first] = followed;
  const others = published.products.filter(({ id }) => id !== first?.product).slice(0, 3);
  for (const { id } of others) {
    const edited = {
      ...published,
      products: published.products.map((one) => (one.id === id ? { ...one, story: { vi: 'Khác.' } } : one)),
    };
    const after = await pagesOf(createCatalogue(edited, TODAY));
    expect(after.get(first?.row.code ?? '')?.answer).toBe(before.get(first?.row.code ?? '')?.answer);
  }
});
