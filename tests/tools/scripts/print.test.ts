import { execFileSync } from 'node:child_process';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { printDocument, type Selection, type What } from '../../../scripts/print/document.ts';
import { html, Markup } from '../../../scripts/print/markup.ts';
import { code } from '../../../scripts/print/pieces.ts';
import { createCatalogue } from '../../../src/catalogue/create.ts';
import type { Language } from '../../../src/domain/text.ts';
import { locateCatalogue } from '../../../src/content/reader/locate.ts';
import { publish } from '../../../src/content/reader/publish.ts';
import { readCatalogue } from '../../../src/content/reader/read-catalogue.ts';

describe('markup', () => {
  it('escapes whatever is put into it, but not markup', () => {
    expect(html`<p title="${'"'}">${'<b>&'}${new Markup('<i>')}${['a', 1, false, undefined]}</p>`.html).toBe(
      '<p title="&quot;">&lt;b&gt;&amp;<i>a1</p>',
    );
  });
});

describe('the help', () => {
  it('tells of everything that can be printed, in both languages', () => {
    const help = execFileSync('node', ['scripts/print.ts', '--help'], { encoding: 'utf8' });
    for (const what of ['product', 'producer', 'catalogue', 'leaflet', 'poster'])
      expect(help.split(`\n  ${what} `), what).toHaveLength(3);
    expect(help).toContain('Cách dùng');
    expect(help).toContain('Usage');
  });
});

describe('codes', () => {
  it.each(['https://ocop-chuong-my.example/san-pham/lan-may-nan-doi-phu-nghia/', 'http://a.vn/'])(
    'are read back as they were: %s',
    async (address) => {
      const { data, info } = await sharp(Buffer.from(code(address, 27).html), { density: 300 })
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address);
    },
  );
});

describe('prints of the demonstration', () => {
  const published = publish(readCatalogue(locateCatalogue('chuong-my')));
  const catalogue = createCatalogue(published, '2026-11-24');
  const print = (what: What, selection: Selection, lang: Language) =>
    printDocument(catalogue, what, selection, lang);
  const all = { ids: undefined, group: undefined };
  const sheets = (markup: Markup): string[] => markup.html.split('<section class="sheet').slice(1);

  it('say on every sheet that the data is a demonstration, and of which day', () => {
    for (const what of ['product', 'producer', 'catalogue', 'leaflet', 'poster'] as const) {
      for (const lang of ['vi', 'en'] as const) {
        const found = sheets(print(what, all, lang));
        expect(found.length).toBeGreaterThan(5);
        const note = lang === 'vi' ? /Dữ liệu mẫu.*24\/11\/2026/ : /Sample data.*24 November 2026/;
        expect(found.filter((sheet) => !note.test(sheet))).toEqual([]);
      }
    }
  });

  it('list every product in the contents with the page that it is on, and give each a code', () => {
    const [cover = '', ...rest] = sheets(print('catalogue', all, 'vi'));
    expect(cover).toContain('Danh mục sản phẩm OCOP Chương Mỹ');
    const contents = rest.filter((sheet) => sheet.includes('<ol>')).join('');
    const pages = new Map(rest.map((sheet) => [/<b>(\d+)<\/b>\s*<\/footer>/.exec(sheet)?.[1], sheet]));
    const lines = [...contents.matchAll(/<li>\s*<span>([^<]*)<\/span>\s*<span>(\d+)<\/span>/g)];
    expect(lines).toHaveLength(published.products.length);
    for (const [, name = '', page] of lines) expect(pages.get(page)).toContain(name);
    const entries = rest.filter((sheet) => sheet.includes('class="entry"')).join('');
    expect(entries.match(/class="code"/g)).toHaveLength(published.products.length);
  });

  it('fill the pages of a group alike: none after its opening is left with a lone product', () => {
    const book = sheets(print('catalogue', all, 'vi')).filter((sheet) => sheet.includes('class="entry"'));
    const sizes = book.map((sheet) => sheet.split('class="entry"').length - 1);
    const further = sizes.filter((_, i) => !book[i]?.includes('class="opening mat"'));
    expect(further.length).toBeGreaterThan(5);
    expect(Math.min(...further)).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(4);
  });

  it('ink a status mark in the colour of its words', () => {
    const markup = print('poster', { ids: ['banh-gai-hoa-chinh'], group: undefined }, 'vi');
    const status = /<p class="status" data-kind="withdrawn">[\s\S]*?<\/p>/.exec(markup.html)?.[0] ?? '';
    expect(status).toContain('<svg');
    expect(status).toContain('Chứng nhận bị thu hồi ngày 14/08/2026');
    expect(status).not.toContain('<img');
  });

  it('strike through the stars of a lapsed certificate', () => {
    const markup = print('poster', { ids: ['banh-gai-hoa-chinh'], group: undefined }, 'vi');
    expect(markup.html).toMatch(/class="stars past"[\s\S]*từng đạt OCOP 3 sao/);
  });

  it('name what cannot be found', () => {
    expect(() => print('product', { ids: ['khong-co'], group: undefined }, 'vi')).toThrow(
      'Không có mã "khong-co" trong danh mục.',
    );
    expect(() => print('product', { ids: undefined, group: 'rau' }, 'vi')).toThrow('Các nhóm: thuc-pham');
  });
});
