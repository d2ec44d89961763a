import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { SITES } from '../browser/sites.ts';
import { BuiltSite } from './site-files.ts';

const { productPage, productsPage } = packageJson.budgets;

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
  // An island names its own scripts: its code, and the framework that draws it.
  const own = [
    ...html.matchAll(/(?:<script[^>]*\ssrc|\s(?:component|renderer|before-hydration)-url)="([^"]+)"/g),
  ].map((match) => visit(match[1] ?? ''));
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

  test('no page waits for more than four style sheets and three scripts', () => {
    const over = site.pages.filter((page) => {
      const html = site.html(page);
      return (
        (html.match(/<link[^>]*rel="stylesheet"/g)?.length ?? 0) > 4 ||
        (html.match(/<script[^>]*src=/g)?.length ?? 0) > 3
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

  test(`the filter of products stays within ${JSON.stringify(productsPage)} bytes, gzip`, () => {
    for (const page of ['/san-pham/', '/en/san-pham/']) {
      const html = site.html(page);
      const code = scripts(site, html);
      // The framework is among what is measured.
      expect(site.gzip(code)).toBeGreaterThan(50_000);
      const sizes = { html: site.gzip(html), css: site.gzip(styles(site, html)), js: site.gzip(code) };
      for (const kind of ['html', 'css', 'js'] as const)
        expect(sizes[kind], `${page} ${kind}`).toBeLessThanOrEqual(productsPage[kind]);
    }
  });

  test('a rubric carries itself alone: 30 kB with its data, and 12 kB of code', () => {
    const rubrics = site.pages.filter((page) => /^\/(en\/)?tu-cham-diem\/\d+\/$/.test(page));
    expect(rubrics).toHaveLength(52);
    const over = rubrics.filter((page) => {
      const html = site.html(page);
      return site.gzip(html) > 30_000 || site.gzip(scripts(site, html)) > 12_000;
    });
    expect(over).toEqual([]);
  });

  test('no other page loads a framework', () => {
    const islands = site.pages.filter((page) => site.html(page).includes('<astro-island'));
    expect(islands.sort()).toEqual(['/en/san-pham/', '/san-pham/']);
  });
});
