import { describe, expect, it, test } from 'vitest';
import { searchRecords } from '../../../scripts/pipeline/search/records.ts';
import { shareSpecs } from '../../../scripts/pipeline/share-images/specs.ts';
import { createCatalogue } from '../../../src/catalogue/create.ts';
import { contentRoot } from '../../../src/content/reader/locate.ts';
import { publish } from '../../../src/content/reader/publish.ts';
import { readCatalogue } from '../../../src/content/reader/read-catalogue.ts';
import { drinkKind } from '../../../src/domain/alcohol.ts';
import type { Rule } from '../../../src/domain/rule.ts';
import { shareName } from '../../../src/paths.ts';
import { giftItems } from '../../../src/present/gift.ts';
import { alcoholNotice } from '../../../src/present/alcohol-notice.ts';
import { SAMPLE_LAW } from '../sample-law.ts';

const LAW = {
  notAdvertisedFrom: 15,
  basis: { vi: 'Luật (mẫu), Điều 1' },
  weakerBasis: { vi: 'Luật (mẫu), Điều 2' },
};
const rules: Rule[] = [SAMPLE_LAW, { ...SAMPLE_LAW, id: 'luat-ruou-mau', alcohol: LAW }];

test.each([
  [{ set: 14, alcohol: 39 }, 'strong'],
  [{ set: 15, alcohol: 15 }, 'strong'],
  [{ set: 15, alcohol: 14.9 }, 'mild'],
  [{ set: 15, alcohol: 0 }, undefined],
  [{ set: 18, alcohol: 20 }, 'strong'],
  [{ set: 14 }, 'strong'],
  [{ set: 15 }, 'strong'],
  [{ set: 17 }, undefined],
  [{}, undefined],
])('%j is %s by the law on file', (product, kind) => {
  expect(drinkKind(product, rules)).toBe(kind);
});

test('without a rule on file nothing is said of alcohol', () => {
  expect(drinkKind({ set: 14, alcohol: 39 }, [SAMPLE_LAW])).toBeUndefined();
});

describe('a strong drink of the demonstration that was written up like any other product', () => {
  const DAY = '2026-11-24';
  const ID = 'ruou-nep-cam-dong-lac';
  const source = readCatalogue(`${contentRoot}/chuong-my`);
  const praised = {
    alcohol: 39,
    trade: { season: [11] },
    photos: [{ file: 'chai.jpg', alt: { vi: 'Chai rượu' } }],
    illustration: 'craft-che',
  };
  const entry = (one: (typeof source.entries.products)[number]) =>
    one.id === ID && one.data ? { ...one, data: { ...one.data, ...praised } } : one;
  const published = publish({
    ...source,
    entries: { ...source.entries, products: source.entries.products.map(entry) },
  });
  const product = published.products.find(({ id }) => id === ID);
  const catalogue = createCatalogue(published, DAY);
  const indexes = catalogue.indexes();
  const view = indexes.byId.get(ID);
  const ids = (views: readonly { readonly product: { readonly id: string } }[]) =>
    views.map((one) => one.product.id);

  it('is published with the register’s facts alone', () => {
    expect(product?.facts?.packs).toBeDefined();
    expect(product?.trade).toBeDefined();
    for (const field of ['summary', 'photos', 'keywords', 'gift', 'illustration'] as const)
      expect(product?.[field], field).toBeUndefined();
    expect(product?.facts?.usage).toBeUndefined();
    expect(product?.story).toEqual({});
  });

  it('is recommended nowhere: shelves, neighbours, stalls, gift sets, sharing pictures', () => {
    const { newest, inSeason } = catalogue.summary();
    expect([...ids(newest), ...ids(inSeason)]).not.toContain(ID);
    const related = indexes.products.flatMap(({ product: { id } }) => {
      const { sameProducer, similar } = catalogue.related().of(id);
      return [...ids(sameProducer), ...ids(similar)];
    });
    expect(related).not.toContain(ID);
    const stalls = [...catalogue.booths().byCode.values()].flatMap(({ products }) => ids(products));
    expect(stalls.length).toBeGreaterThan(5);
    expect(stalls).not.toContain(ID);
    const [set] = published.giftSets;
    const gift = set && { ...set, items: [{ product: ID }, ...set.items] };
    expect(gift && giftItems(gift, indexes.byId, 'vi').map((item) => item.view.product.id)).toEqual(
      set?.items.map((item) => item.product),
    );
    const shared = [...shareSpecs(published, DAY, () => ({ file: '', digest: '' }))].map(({ name }) => name);
    expect(shared).not.toContain(shareName.product(ID));
    expect(shared).toContain(shareName.product('lan-may-nan-doi-phu-nghia'));
  });

  it('is found by the search, under a drawing that shows no drink', () => {
    const record = searchRecords(published, DAY).find(({ card }) => card.id === ID);
    expect(record?.names).toContain('Rượu nếp cẩm Đồng Lạc');
    expect(record?.card).toMatchObject({ photo: undefined, drawing: 'still-song-tich' });
    expect([...(record?.keywords ?? []), record?.text].join('').trim()).toBe('');
  });

  it('says on its page why, and what no lawyer has settled', () => {
    const said = view && alcoholNotice(view, LAW, 'vi');
    expect(said?.text).toMatch(/từ 15 độ.*không được quảng cáo \(Luật \(mẫu\), Điều 1\).*chưa có luật sư/);
    expect(said?.title).toMatch(/dưới 18 tuổi.*không lái xe/);
  });
});
