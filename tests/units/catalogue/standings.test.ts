import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/create.ts';
import { contentRoot } from '../../../src/content/reader/locate.ts';
import { publish } from '../../../src/content/reader/publish.ts';
import { readCatalogue } from '../../../src/content/reader/read-catalogue.ts';
import { GROUP_IDS } from '../../../src/domain/group.ts';
import { PRODUCT_SETS, productSet } from '../../../src/domain/product-set.ts';
import { countStandings } from '../../../src/domain/standings.ts';
import { otherStandings, standingShort, standingWords } from '../../../src/present/standing-words.ts';
import { productPages } from '../../../src/present/product-pages.ts';
import { plainCount } from '../../plain-count.ts';

/** Ten days of a year: before and after each decision and end of term of the demonstration. */
const DAYS = ['01-01', '02-10', '03-18', '04-24', '05-31', '07-06', '08-12', '09-18', '10-25', '12-31'];

describe.each(['chuong-my', 'chuong-my-bao-chi'])(
  'every count of %s is the plain count of its files',
  (name) => {
    const published = publish(readCatalogue(`${contentRoot}/${name}`));
    test.each(DAYS.map((day) => `2026-${day}`))('on %s', (day) => {
      const catalogue = createCatalogue(published, day);
      const indexes = catalogue.indexes();
      const { standings } = catalogue.summary();
      const all = plainCount(published, day);
      expect(standings).toEqual(all);
      const charted = catalogue.figures().rows.flatMap(({ values }) => values);
      expect(charted.reduce((sum, value) => sum + value, 0)).toBe(all.inForce);
      for (const group of GROUP_IDS) {
        const wanted = plainCount(
          published,
          day,
          (one) => (productSet(one.set)?.group ?? one.group) === group,
        );
        expect(productPages(indexes.byGroup.of(group), day)[0]?.standings, group).toEqual(wanted);
      }
      for (const { number } of PRODUCT_SETS)
        expect(countStandings(indexes.bySet.of(number), day)).toEqual(
          plainCount(published, day, ({ set }) => set === number),
        );
      for (const { id } of published.producers)
        expect(countStandings(indexes.byProducer.of(id), day), id).toEqual(
          plainCount(published, day, ({ producer }) => producer === id),
        );
      const madeIn = new Map(published.producers.map(({ id, place }) => [id, place]));
      for (const { id, level } of published.places) {
        if (level !== 'commune') continue;
        for (const former of indexes.formerOf(id)) {
          if (former.between) continue;
          const made = plainCount(
            published,
            day,
            (one) => (one.place ?? madeIn.get(one.producer)) === former.place.id,
          );
          // Of a commune that was split, only the unit that most of it went to counts what is made there.
          if (former.products.total > 0) expect(former.products, former.place.id).toEqual(made);
        }
      }
    });
  },
);

test('the days of the test differ in what is in force, has lapsed or was withdrawn', () => {
  const published = publish(readCatalogue(`${contentRoot}/chuong-my`));
  const counts = DAYS.map((day) => plainCount(published, `2026-${day}`));
  expect(new Set(counts.map(({ inForce }) => inForce)).size).toBeGreaterThan(2);
  expect(new Set(counts.map(({ lapsed, withdrawn }) => lapsed + withdrawn)).size).toBeGreaterThan(1);
});

describe('a count in words', () => {
  const none = { inForce: 0, lapsed: 0, withdrawn: 0, listed: 0, reported: 0, coming: 0, total: 0 };
  test.each([
    [none, '0 sản phẩm', '0', ''],
    [{ ...none, inForce: 3, total: 3 }, '3 sản phẩm còn hiệu lực', '3', ''],
    [
      { ...none, lapsed: 1, total: 1 },
      '0 sản phẩm còn hiệu lực, 1 hết hạn',
      '0 còn hiệu lực, 1 hết hạn',
      '1 hết hạn',
    ],
    [
      { ...none, inForce: 2, withdrawn: 1, reported: 4, total: 7 },
      '2 sản phẩm còn hiệu lực, 1 bị thu hồi, 4 mới thấy trên báo',
      '2 còn hiệu lực, 1 bị thu hồi, 4 mới thấy trên báo',
      '1 bị thu hồi, 4 mới thấy trên báo',
    ],
  ])('%j', (counts, long, short, others) => {
    expect(standingWords(counts, 'vi')).toBe(long);
    expect(standingShort(counts, 'vi')).toBe(short);
    expect(otherStandings(counts, 'vi')).toBe(others);
  });
});
