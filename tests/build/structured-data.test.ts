import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/i18n/format.ts';
import { t } from '../../src/i18n/translate.ts';
import { SITES } from '../browser/sites.ts';
import { TERMS, THING } from './schema-org.ts';
import { BuiltSite } from './site-files.ts';

interface Thing {
  readonly '@type'?: string;
  readonly [key: string]: unknown;
}

function things(html: string): Thing[] {
  return [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].flatMap((match) => {
    const data = JSON.parse(match[1] ?? 'null') as Thing | Thing[] | { '@graph': Thing[] };
    if (Array.isArray(data)) return data;
    return '@graph' in data ? (data['@graph'] as Thing[]) : [data as Thing];
  });
}

/** Every thing that a value holds, itself included. */
function nested(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(nested);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Thing, ...Object.values(value).flatMap(nested)];
}

/** What a reader sees of a page, without marks. */
const seen = (html: string) =>
  html
    .slice(html.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const PRODUCT_PAGE = /^\/san-pham\/(?!(?:trang|nhom|bo|loc)\/)[^/]+\/$/;

describe('the demonstration', () => {
  const site = new BuiltSite(SITES.demo.outDir);
  const products = site.pages.filter(
    (page) => PRODUCT_PAGE.test(page) && !/http-equiv="refresh"/.test(site.html(page)),
  );

  test('every product page describes a Product and its way there, and claims no rating by readers', () => {
    const bad = products.filter((page) => {
      const types = things(site.html(page)).map((thing) => thing['@type']);
      return (
        !types.includes('Product') ||
        !types.includes('BreadcrumbList') ||
        /aggregateRating/.test(site.html(page))
      );
    });
    expect(products.length).toBeGreaterThanOrEqual(48);
    expect(bad).toEqual([]);
  });

  test('a certification has an issuer, a number, a rating and dates', () => {
    const certified = products.flatMap((page) =>
      things(site.html(page)).filter((thing) => thing['hasCertification']),
    );
    expect(certified.length).toBeGreaterThan(40);
    for (const product of certified) {
      for (const certification of [product['hasCertification']].flat() as Thing[]) {
        expect(certification).toMatchObject({
          '@type': 'Certification',
          issuedBy: expect.anything() as unknown,
        });
        expect(certification['certificationRating']).toBeDefined();
        expect(certification['validFrom']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(certification['expires']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(certification['certificationStatus']).toBeDefined();
      }
    }
  });

  test('a product’s data says what its page says: name, maker, group, and of each certificate stars, number, issuer and first day', () => {
    const bilingual = products.flatMap((page) => [page, `/en${page}`]);
    const wrong = bilingual.flatMap((page) => {
      const html = site.html(page);
      const words = seen(html);
      const lang = page.startsWith('/en/') ? 'en' : 'vi';
      const product = things(html).find((thing) => thing['@type'] === 'Product') ?? {};
      const certificates = [product['hasCertification'] ?? []].flat() as Thing[];
      const told = [
        product['name'],
        (product['manufacturer'] as Thing)['name'],
        product['category'],
        product['gtin'],
        ...certificates.flatMap((certificate) => [
          certificate['certificationIdentification'],
          (certificate['issuedBy'] as Thing)['name'],
          t(lang)('stars.label', {
            stars: Number((certificate['certificationRating'] as Thing)['ratingValue']),
          }),
          formatDay(lang, String(certificate['validFrom'])),
        ]),
      ].filter((text) => text !== undefined);
      return told.filter((text) => !words.includes(String(text))).map((text) => `${page}: ${String(text)}`);
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  test('all that is told to machines is in words of schema.org, and leads to pages that are there', () => {
    const told = site.pages.flatMap((page) =>
      nested(things(site.html(page))).map((thing) => ({ page, thing })),
    );
    const unknown = told.flatMap(({ thing }) => {
      const type = thing['@type'] ?? 'no type';
      const terms = [...THING, ...(TERMS[type] ?? [])] as readonly string[];
      return [type in TERMS ? [] : [type], Object.keys(thing).filter((key) => !terms.includes(key))].flat();
    });
    const HOST = 'https://ocop-chuong-my.example';
    const lost = told.flatMap(({ page, thing }) =>
      [thing['url'], thing['item'], thing['image']]
        .filter((address) => typeof address === 'string' && address.startsWith(HOST))
        .map((address) =>
          String(address)
            .slice(HOST.length)
            .replace(/[#?].*/, ''),
        )
        .filter((address) => !site.has(address))
        .map((address) => `${page} → ${address}`),
    );
    expect(new Set(told.map(({ thing }) => thing['@type'])).size).toBeGreaterThan(10);
    expect([...new Set(unknown)]).toEqual([]);
    expect(lost.slice(0, 20)).toEqual([]);
  });

  test('every page says that its data is a demonstration, once for readers and once for print', () => {
    const silent = site.pages.filter((page) => {
      const html = site.html(page);
      return !/http-equiv="refresh"/.test(html) && !/Dữ liệu minh họa|Sample data|TEM MẪU/.test(html);
    });
    expect(silent).toEqual([]);
  });

  test('every indexed page has a canonical address, alternates in both languages and a share picture', () => {
    const bad = site.pages.filter((page) => {
      const html = site.html(page);
      if (
        /name="robots"[^>]*noindex/.test(html) ||
        /http-equiv="refresh"/.test(html) ||
        page.endsWith('404.html')
      )
        return false;
      return (
        !/<link rel="canonical" href="https:\/\/ocop-chuong-my\.example\//.test(html) ||
        !/hreflang="vi"/.test(html) ||
        !/hreflang="en"/.test(html) ||
        !/property="og:image"/.test(html)
      );
    });
    expect(bad.slice(0, 20)).toEqual([]);
  });
});

describe('the press catalogue', () => {
  const site = new BuiltSite(SITES.press.outDir);

  test('is closed to search engines on every page', () => {
    expect(site.pages.filter((page) => !/name="robots"[^>]*noindex/.test(site.html(page)))).toEqual([]);
  });

  test('certifies nothing and computes no validity', () => {
    const claiming = site.pages.filter((page) => {
      const html = site.html(page);
      return (
        /hasCertification/.test(html) || (PRODUCT_PAGE.test(page) && /Chứng nhận còn hiệu lực/.test(html))
      );
    });
    expect(claiming).toEqual([]);
  });

  test('has a page for each of the 25 products', () => {
    expect(site.pages.filter((page) => PRODUCT_PAGE.test(page))).toHaveLength(25);
  });
});
