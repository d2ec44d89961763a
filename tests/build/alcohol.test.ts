/** What the built site says of drinks with alcohol: a strong one the register's facts alone, a weaker one with its warning. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/text.ts';
import { paths, shareImage, shareName } from '../../src/paths.ts';
import { SITES } from '../browser/sites.ts';
import { BuiltSite } from './site-files.ts';

const site = new BuiltSite(SITES.demo.outDir);
const [strong, mild] = ['ruou-nep-cai-ngoc-hoa', 'ruou-nep-cam-dong-lac'];
const main = (address: string) => {
  const html = site.html(address);
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'));
};
const SAID = {
  vi: {
    warning: 'Không bán cho người dưới 18 tuổi',
    unsettled: 'chưa có luật sư xem xét',
    story: 'Câu chuyện',
  },
  en: {
    warning: 'Not for sale to anyone under 18',
    unsettled: 'was not settled by a lawyer',
    story: 'story',
  },
};

test('the page of each says the warning, and that no lawyer settled whether a register is advertising', () => {
  for (const lang of LANGUAGES)
    for (const id of [strong, mild])
      for (const wanted of [SAID[lang].warning, SAID[lang].unsettled])
        expect(main(paths.product(lang, id)), `${lang} ${id}`).toContain(wanted);
  expect(main(paths.product('vi', 'lan-may-nan-doi-phu-nghia'))).not.toContain(SAID.vi.warning);
});

test('the page of a strong drink has its strength and law, no story, no gallery, no drawing of a drink', () => {
  for (const lang of LANGUAGES) {
    const page = main(paths.product(lang, strong));
    expect(page).toMatch(/39 % (thể tích|by volume)/);
    expect(page).toMatch(/7\.3.*5\.7/);
    for (const part of ['class="prose"', '<photo-gallery', '<picture']) expect(page).not.toContain(part);
    const head = page.slice(0, page.indexOf('product-words'));
    expect(head).toContain('still-song-tich');
  }
  expect(main(paths.product('vi', mild))).toContain('class="prose"');
});

test('a strong drink is shared with the site’s picture, and has none of its own', () => {
  expect(site.has(shareImage(shareName.product(mild)))).toBe(true);
  expect(site.has(shareImage(shareName.product(strong)))).toBe(false);
  for (const lang of LANGUAGES) {
    const html = site.html(paths.product(lang, strong));
    expect(html).toContain(shareImage(shareName.site));
    expect(html).not.toContain(shareImage(shareName.product(strong)));
  }
});

test('no page that recommends names a strong drink: home, gift sets, fairs, stalls and their sheets', () => {
  const recommending = site.pages.filter((page) => /^(\/en)?\/($|qua-tang\/|su-kien\/|G\/)/.test(page));
  expect(recommending.length).toBeGreaterThan(20);
  expect(recommending.filter((page) => site.html(page).includes(strong))).toEqual([]);
});
