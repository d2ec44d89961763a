import { expect, it } from 'vitest';
import { serialise } from '../../../../src/present/structured-data/json-ld.ts';
import { sitemap } from '../../../../src/present/structured-data/sitemap.ts';

it('cannot be closed by a name', () => {
  const text = serialise([{ name: '</script><script>alert(1)</script><!--' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ name: '</script><script>alert(1)</script><!--' }],
  });
});

it('leaves out what is not known', () => {
  expect(serialise([{ name: 'a', gtin: undefined }])).not.toContain('gtin');
});

it('escapes addresses in a sitemap and names the other languages', () => {
  const english = { lang: 'en', url: 'https://a.example/en/?b=1&c=2' };
  const xml = sitemap([{ url: 'https://a.example/?b=1&c=2', alternates: [english] }]);
  expect(xml).toContain('<loc>https://a.example/?b=1&amp;c=2</loc>');
  expect(xml).toContain('hreflang="en" href="https://a.example/en/?b=1&amp;c=2"');
});
