import { execFileSync } from 'node:child_process';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Selection } from '../../../scripts/print/choose.ts';
import { printDocument } from '../../../scripts/print/document.ts';
import { paperRenderer } from '../../../scripts/print/render-html.ts';
import { createCatalogue } from '../../../src/catalogue/create.ts';
import type { Product } from '../../../src/domain/product.ts';
import { inLanguage, type Language } from '../../../src/domain/text.ts';
import { locateCatalogue } from '../../../src/content/reader/locate.ts';
import { publish } from '../../../src/content/reader/publish.ts';
import { readCatalogue } from '../../../src/content/reader/read-catalogue.ts';
import { PAPER_KINDS, type PaperKind } from '../../../src/paper/paper-job.ts';

describe('the help', () => {
  it('tells of everything that can be printed, in both languages', () => {
    const help = execFileSync('node', ['scripts/print.ts', '--help'], { encoding: 'utf8' });
    for (const what of PAPER_KINDS) expect(help.split(`\n  ${what} `), what).toHaveLength(3);
    expect(help).toContain('Cách dùng');
    expect(help).toContain('Usage');
  });
});

describe('prints of the demonstration', () => {
  const published = publish(readCatalogue(locateCatalogue('chuong-my')));
  const catalogue = createCatalogue(published, '2026-11-24');
  let render: Awaited<ReturnType<typeof paperRenderer<'Paper.astro'>>>;
  beforeAll(async () => {
    render = await paperRenderer('Paper.astro');
  });
  const print = (kind: PaperKind, selection: Selection, lang: Language) =>
    render(printDocument(catalogue, kind, selection, lang));
  const all = { ids: undefined, group: undefined };
  const one = (id: string) => ({ ids: [id], group: undefined });
  const sheets = (html: string): string[] => html.split('<section class="sheet').slice(1);

  it('say on every sheet that the data is a demonstration, and of which day', async () => {
    for (const kind of PAPER_KINDS) {
      for (const lang of ['vi', 'en'] as const) {
        const found = sheets(await print(kind, all, lang));
        expect(found.length).toBeGreaterThan(5);
        const note = lang === 'vi' ? /Dữ liệu mẫu.*24\/11\/2026/ : /Sample data.*24 November 2026/;
        expect(found.filter((sheet) => !note.test(sheet))).toEqual([]);
      }
    }
  });

  it('promote no strong drink: a poster of one is refused, of a group it is left out; a weaker one carries its warning', async () => {
    const [strong, mild] = ['ruou-nep-cai-ngoc-hoa', 'ruou-nep-cam-dong-lac'];
    const warning = /Không bán cho người dưới 18 tuổi/;
    for (const kind of ['poster', 'leaflet'] as const) {
      expect(() => printDocument(catalogue, kind, one(strong), 'vi')).toThrow(/rượu từ 15 độ/);
      const drinks = await print(kind, { ids: undefined, group: 'do-uong' }, 'vi');
      expect(drinks).not.toContain('Rượu nếp cái Ngọc Hòa');
      expect(drinks).toMatch(warning);
      expect(await print(kind, one(mild), 'vi')).toMatch(warning);
    }
    expect(await print('product', one(strong), 'vi')).toMatch(warning);
  });

  it('list every product in the contents with the page that it is on, and give each a code', async () => {
    const [cover = '', ...rest] = sheets(await print('catalogue', all, 'vi'));
    expect(cover).toContain('Danh mục sản phẩm OCOP Chương Mỹ');
    const contents = rest.filter((sheet) => sheet.includes('<ol>')).join('');
    const pages = new Map(rest.map((sheet) => [/<b>(\d+)<\/b>\s*<\/footer>/.exec(sheet)?.[1], sheet]));
    const lines = [...contents.matchAll(/<li>\s*<span>([^<]*)<\/span>\s*<span>(\d+)<\/span>/g)];
    expect(lines).toHaveLength(published.products.length);
    for (const [, name = '', page] of lines) expect(pages.get(page)).toContain(name);
    const entries = rest.filter((sheet) => sheet.includes('class="entry"')).join('');
    expect(entries.match(/<svg class="qr"/g)).toHaveLength(published.products.length);
  });

  it('fill the pages of a group alike: none after its opening is left with a lone product', async () => {
    const book = sheets(await print('catalogue', all, 'vi')).filter((sheet) =>
      sheet.includes('class="entry"'),
    );
    const sizes = book.map((sheet) => sheet.split('class="entry"').length - 1);
    const further = sizes.filter((_, i) => !book[i]?.includes('class="opening mat"'));
    expect(further.length).toBeGreaterThan(5);
    expect(Math.min(...further)).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(4);
  });

  it('give a code that is read back as the address of its page', async () => {
    for (const site of ['https://ocop-chuong-my.example', 'http://a.vn']) {
      const elsewhere = createCatalogue(published, '2026-11-24', site);
      const html = await render(printDocument(elsewhere, 'poster', one('lan-may-nan-doi-phu-nghia'), 'vi'));
      const [code = ''] = /<svg class="qr"[\s\S]*?<\/svg>/.exec(html) ?? [];
      // An inline SVG needs no namespace; a file does.
      const file = code.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
      const { data, info } = await sharp(Buffer.from(file), { density: 300 })
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(
        `${site}/san-pham/lan-may-nan-doi-phu-nghia/`,
      );
    }
  });

  it('show a status by the mark of its kind, inked in the colour of its words', async () => {
    const html = await print('poster', one('banh-gai-hoa-chinh'), 'vi');
    const [, status = ''] = /<status-badge[^>]*>([\s\S]*?)<\/status-badge>/.exec(html) ?? [];
    expect(status).toMatch(
      /class="badge" data-kind="withdrawn"[^>]*>\s*Chứng nhận bị thu hồi ngày 14\/08\/2026\s*</,
    );
    // A picture from a file would stay black: the style sheet of all pages draws the mark as a mask.
    expect(status).not.toContain('<img');
    expect(html).toContain('<link rel="stylesheet" href="/src/styles/status.css">');
  });

  it('strike through the stars of a lapsed certificate', async () => {
    const html = await print('poster', one('banh-gai-hoa-chinh'), 'vi');
    expect(html).toMatch(/class="stars past"[\s\S]*từng đạt OCOP 3 sao/);
  });

  /** What a buyer must know before they eat or use it. */
  const cautions = ({ facts }: Product, lang: Language) =>
    [facts?.allergens, facts?.warnings].flatMap((text) => (text ? inLanguage(text, lang).text : []));
  const careful = published.products.filter((product) => cautions(product, 'vi').length > 0);

  it('hold every warning and allergen wherever they hold facts, before any other fact', async () => {
    expect(careful.length).toBeGreaterThan(15);
    const rows = (html: string) => html.slice(html.indexOf('<dl class="facts"'));
    for (const product of careful)
      for (const kind of ['product', 'leaflet'] as const)
        for (const lang of ['vi', 'en'] as const) {
          const html = rows(await print(kind, one(product.id), lang));
          const said = [...html.matchAll(/<dd[^>]*>([^<]*)<\/dd>/g)].map(([, text = '']) => text);
          const wanted = cautions(product, lang);
          expect(said.slice(0, wanted.length), `${kind} ${lang} ${product.id}`).toEqual(wanted);
        }
  });

  it('lead nowhere but to the files that the printing browser is given', async () => {
    for (const kind of PAPER_KINDS) {
      const html = await print(kind, all, 'en');
      const asked = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
      expect(asked.length).toBeGreaterThan(5);
      expect(asked.filter((address) => !/^\/(src\/(styles|illustrations)|anh)\//.test(address))).toEqual([]);
      expect(html).not.toMatch(/<a\s|<script/);
    }
  });

  it('escape what an editor has written', async () => {
    const [view] = catalogue.indexes().products;
    if (!view) throw new Error('no product');
    const name = { vi: '<b>&</b> "x"' };
    const document = printDocument(catalogue, 'poster', one(view.product.id), 'vi');
    const odd = { ...document, products: [{ ...view, product: { ...view.product, name } }] };
    expect(await render(odd)).toContain('&lt;b&gt;&amp;&lt;/b&gt; &quot;x&quot;');
  });

  it('name what cannot be found', () => {
    expect(() => print('product', { ids: ['khong-co'], group: undefined }, 'vi')).toThrow(
      'Không có mã "khong-co" trong danh mục.',
    );
    expect(() => print('product', { ids: undefined, group: 'rau' }, 'vi')).toThrow('Các nhóm: thuc-pham');
  });
});
