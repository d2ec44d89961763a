import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { SITES } from '../browser/sites.ts';
import { BuiltSite } from './site-files.ts';

const { productPage } = packageJson.budgets;

/** The scripts a page loads before anyone touches it, with all they import. */
function scripts(site: BuiltSite, html: string): string {
  const seen = new Set<string>();
  const visit = (file: string): string => {
    if (seen.has(file)) return '';
    seen.add(file);
    const code = site.text(file);
    const imports = [...code.matchAll(/(?:import|from)\s*"(\.[^"]+)"/g)].map(
      (match) => new URL(match[1] ?? '', `https://site.example${file}`).pathname,
    );
    return [code, ...imports.map(visit)].join('\n');
  };
  const own = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map((match) => visit(match[1] ?? ''));
  const inline = [...html.matchAll(/<script(?![^>]*(?:src=|ld\+json))[^>]*>([\s\S]*?)<\/script>/g)].map(
    (match) => match[1] ?? '',
  );
  return [...own, ...inline].join('\n');
}

function styles(site: BuiltSite, html: string): string {
  const linked = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map((match) =>
    site.text(match[1] ?? ''),
  );
  const inline = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? '');
  return [...linked, ...inline].join('\n');
}

describe.each(Object.entries(SITES))('%s site', (_name, { outDir }) => {
  const site = new BuiltSite(outDir);
  const pages = site.pages.filter((page) =>
    /^\/(en\/)?san-pham\/(?!(?:trang|nhom|bo|loc)\/)[^/]+\/$/.test(page),
  );

  test('has product pages in both languages', () => {
    expect(pages.some((page) => page.startsWith('/en/'))).toBe(true);
    expect(pages.some((page) => page.startsWith('/san-pham/'))).toBe(true);
  });

  test('a product page waits for one style sheet and one script', () => {
    const requests = pages.map((page) => {
      const html = site.html(page);
      return {
        page,
        styles: html.match(/<link[^>]*rel="stylesheet"/g)?.length,
        scripts: html.match(/<script[^>]*src=/g)?.length,
      };
    });
    expect(requests.filter(({ styles, scripts }) => styles !== 1 || scripts !== 1).slice(0, 5)).toEqual([]);
  });

  test('no page waits for more than three style sheets and two scripts', () => {
    const over = site.pages.filter((page) => {
      const html = site.html(page);
      return (
        (html.match(/<link[^>]*rel="stylesheet"/g)?.length ?? 0) > 3 ||
        (html.match(/<script[^>]*src=/g)?.length ?? 0) > 2
      );
    });
    expect(over).toEqual([]);
  });

  test(`product pages stay within ${JSON.stringify(productPage)} bytes, gzip`, () => {
    const over = pages.flatMap((page) => {
      const html = site.html(page);
      const sizes = {
        html: site.gzip(html),
        css: site.gzip(styles(site, html)),
        js: site.gzip(scripts(site, html)),
      };
      return (['html', 'css', 'js'] as const)
        .filter((kind) => sizes[kind] > productPage[kind])
        .map((kind) => `${page} ${kind}: ${String(sizes[kind])}`);
    });
    expect(over.slice(0, 10)).toEqual([]);
  });
});
