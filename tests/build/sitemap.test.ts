import { describe, expect, test } from 'vitest';
import { SITES } from '../browser/sites.ts';
import { BuiltSite } from './site-files.ts';

const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');
const canonicalOf = (html: string) => /rel="canonical" href="([^"]+)"/.exec(html)?.[1];

describe.each(Object.entries(SITES))('%s site', (_name, { outDir }) => {
  const site = new BuiltSite(outDir);
  const parts = locations(site.text('sitemap.xml')).map((url) => new URL(url).pathname.slice(1));
  const listed = parts.flatMap((part) => locations(site.text(part)));

  test('lists every page that may be indexed once, and nothing else', () => {
    const indexable = site.pages
      .filter((page) => !site.html(page).includes('content="noindex'))
      // Lists and fairs lead on to these.
      .filter((page) => !/\/(?:trang|G)\//.test(page))
      .flatMap((page) => canonicalOf(site.html(page)) ?? []);
    expect([...listed].sort()).toEqual([...new Set(indexable)].sort());
  });

  test('is named by robots.txt exactly where there is something to list', () => {
    expect(/^Sitemap: /m.test(site.text('robots.txt'))).toBe(listed.length > 0);
  });
});
