import { expect, test } from 'vitest';
import { SITES } from '../browser/sites.ts';
import { BuiltSite } from './site-files.ts';

const HOST = 'https://ocop-chuong-my.example';
const site = new BuiltSite(SITES.demo.outDir);
const indexed = site.pages.filter(
  (page) => !/name="robots"[^>]*noindex|http-equiv="refresh"/.test(site.html(page)),
);

const decoded = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
const found = (html: string, pattern: RegExp) => {
  const text = pattern.exec(html)?.[1];
  return text === undefined ? undefined : decoded(text);
};
const property = (html: string, name: string) =>
  found(html, new RegExp(`<meta property="${name}" content="([^"]*)"`));
const alternates = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  );
const ownLanguage = (html: string) => found(html, /<html[^>]*\slang="(\w+)"/) ?? '';

test('a page that is indexed names itself, and is shared under its own title, words and picture', () => {
  const wrong = indexed.flatMap((page) => {
    const html = site.html(page);
    const picture = property(html, 'og:image') ?? '';
    const told = {
      canonical: found(html, /<link rel="canonical" href="([^"]+)"/) === HOST + page,
      'og:url': property(html, 'og:url') === HOST + page,
      'og:title': property(html, 'og:title') === found(html, /<title>([^<]*)<\/title>/),
      'og:description':
        property(html, 'og:description') === found(html, /<meta name="description" content="([^"]*)"/),
      'og:locale': property(html, 'og:locale')?.startsWith(ownLanguage(html)) === true,
      'og:image': picture.startsWith(HOST) && site.has(picture.slice(HOST.length)),
    };
    return Object.entries(told)
      .filter(([, right]) => !right)
      .map(([name]) => `${page} ${name}`);
  });
  expect(indexed.length).toBeGreaterThan(100);
  expect(wrong.slice(0, 20)).toEqual([]);
});

test('two languages of a page name each other, each in the language it says', () => {
  const wrong = indexed.flatMap((page) => {
    const html = site.html(page);
    const { 'x-default': standard, ...languages } = alternates(html);
    const others = Object.entries(languages).filter(([lang, address]) => {
      const path = address.slice(HOST.length);
      if (!address.startsWith(HOST) || !site.has(path)) return true;
      const other = site.html(path);
      return ownLanguage(other) !== lang || alternates(other)[ownLanguage(html)] !== HOST + page;
    });
    const right = standard === languages['vi'] && languages[ownLanguage(html)] === HOST + page;
    return [...(right ? [] : [page]), ...others.map(([lang]) => `${page} → ${lang}`)];
  });
  expect(wrong.slice(0, 20)).toEqual([]);
});
