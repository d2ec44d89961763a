import { describe, expect, test } from 'vitest';
import { SITES } from '../browser/sites.ts';
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
      return /hasCertification/.test(html) || (PRODUCT_PAGE.test(page) && /Còn hiệu lực/.test(html));
    });
    expect(claiming).toEqual([]);
  });

  test('has a page for each of the 25 products', () => {
    expect(site.pages.filter((page) => PRODUCT_PAGE.test(page))).toHaveLength(25);
  });
});
