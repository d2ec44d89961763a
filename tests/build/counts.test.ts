/** Every number of products on the built pages against a plain count of the catalogue's files on the build's day. */
import { describe, expect, test } from 'vitest';
import { locateCatalogue } from '../../src/content/reader/locate.ts';
import { publish } from '../../src/content/reader/publish.ts';
import { readCatalogue } from '../../src/content/reader/read-catalogue.ts';
import { GROUP_IDS, type GroupId } from '../../src/domain/group.ts';
import { PRODUCT_SETS, productSet } from '../../src/domain/product-set.ts';
import type { Product } from '../../src/domain/product.ts';
import { LANGUAGES } from '../../src/domain/text.ts';
import { paths } from '../../src/paths.ts';
import { SITES, TEST_DAY } from '../browser/sites.ts';
import { plainCount } from '../plain-count.ts';
import { BuiltSite } from './site-files.ts';

const site = new BuiltSite(SITES.demo.outDir);
const published = publish(readCatalogue(locateCatalogue('chuong-my')));
const PARTS = {
  vi: {
    inForce: 'sản phẩm còn hiệu lực',
    lapsed: 'hết hạn',
    withdrawn: 'bị thu hồi',
    listed: 'mới có trong danh sách',
    reported: 'mới thấy trên báo',
  },
  en: {
    inForce: 'products? in force',
    lapsed: 'expired',
    withdrawn: 'withdrawn',
    listed: 'only in a list',
    reported: 'only in the press',
  },
} as const;

/** The first count that a part of a page states: each number by what stands behind it; nothing where it states none. */
function stated(html: string, lang: 'vi' | 'en'): Record<string, number> | undefined {
  const words = PARTS[lang];
  const sentence = new RegExp(`\\d+\\s+${words.inForce}[^<.]*`).exec(html)?.[0];
  if (sentence === undefined) return undefined;
  const parts = Object.entries(words).flatMap(([part, word]) => {
    const number = new RegExp(`(\\d+)\\s+${word}`).exec(sentence)?.[1];
    return number === undefined ? [] : [[part, Number(number)] as const];
  });
  return Object.fromEntries(parts);
}

/** The same of the files: what there is none of is not said, but for what is in force. */
function counted(keep: (product: Product) => boolean = () => true) {
  const { inForce, lapsed, withdrawn, reported, listed, coming, total } = plainCount(
    published,
    TEST_DAY,
    keep,
  );
  expect(coming).toBe(0);
  if (total === 0) return undefined;
  const others = Object.entries({ lapsed, withdrawn, listed, reported }).filter(([, number]) => number > 0);
  return { inForce, ...Object.fromEntries(others) };
}

const groupOf = (group: GroupId) => (product: Product) =>
  (productSet(product.set)?.group ?? product.group) === group;
const main = (address: string) => {
  const html = site.html(address);
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'));
};

describe.each(LANGUAGES)('in %s', (lang) => {
  test('home, with its groups, and the figures', () => {
    const home = main(paths.home(lang));
    expect(stated(main(paths.figures(lang)), lang)).toEqual(counted());
    for (const group of GROUP_IDS) {
      const tile = home.slice(home.indexOf(`href="${paths.group(lang, group)}"`));
      expect(stated(tile.slice(0, tile.indexOf('</a>')), lang), group).toEqual(counted(groupOf(group)));
    }
    const line = home.slice(0, home.indexOf('group-tiles'));
    expect(stated(line, lang)).toEqual(counted());
    expect(line).toMatch(lang === 'vi' ? /tính đến 24\/11\/2026/ : /as of 24 November 2026/);
  });

  test('lists of groups and sets', () => {
    for (const group of GROUP_IDS)
      expect(stated(listTop(paths.group(lang, group)), lang), group).toEqual(counted(groupOf(group)));
    for (const { number } of PRODUCT_SETS)
      expect(stated(listTop(paths.set(lang, number)), lang)).toEqual(counted(({ set }) => set === number));
  });

  test('producers', () => {
    for (const { id } of published.producers) {
      const page = main(paths.producer(lang, id));
      const list = page.slice(page.indexOf('producer-products'));
      expect(stated(list, lang), id).toEqual(counted(({ producer }) => producer === id));
    }
  });

  test('former communes: one whose only product has lapsed or was only reported has none', () => {
    const places = main(paths.places(lang));
    const placeOf = new Map(published.producers.map(({ id, place }) => [id, place]));
    const wrong = published.places.filter(({ id, level, to }) => {
      const made = counted((one) => (one.place ?? placeOf.get(one.producer)) === id);
      if (level !== 'commune' || to === undefined || made === undefined) return false;
      // A commune that was split stands under each of its successors; what it made counts under one.
      const labels = places
        .slice(places.indexOf('class="former"'))
        .split(`href="${paths.place(lang, id)}"`)
        .slice(1);
      const numbers = labels.map((label) =>
        Number(/[(:]\s*(\d+)/.exec(label.slice(0, label.indexOf('</a>')))?.[1]),
      );
      return !numbers.includes(made.inForce);
    });
    expect(wrong).toEqual([]);
    const hoaChinh = places.slice(places.lastIndexOf(`href="${paths.place(lang, 'xa-hoa-chinh-cu')}"`));
    expect(hoaChinh.slice(0, hoaChinh.indexOf('</a>'))).toContain(`1 ${PARTS[lang].withdrawn}`);
  });
});

/** The line over a list of products. */
function listTop(address: string): string {
  const page = main(address);
  return page.slice(page.indexOf('list-count'));
}
