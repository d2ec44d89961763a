import { describe, expect, test } from 'vitest';
import { SITES } from '../browser/sites.ts';
import { BuiltSite } from './site-files.ts';

const ATTRIBUTE = /\s(?:href|src|action|poster)="([^"]*)"/g;
const SRCSET = /\ssrcset="([^"]*)"/g;

function addresses(html: string): string[] {
  const single = [...html.matchAll(ATTRIBUTE)].map((match) => match[1] ?? '');
  const sets = [...html.matchAll(SRCSET)].flatMap((match) =>
    // An empty picture, `data:,`, has a comma of its own.
    (match[1] ?? '')
      .replaceAll('data:,', 'data:')
      .split(',')
      .map((part) => part.trim().split(/\s+/)[0] ?? ''),
  );
  return [...single, ...sets].map((address) => address.replaceAll('&amp;', '&')).filter(Boolean);
}

describe.each(Object.entries(SITES))('%s site', (_name, { outDir }) => {
  const site = new BuiltSite(outDir);
  // The kit shows components with made-up addresses.
  const listed = site.pages.filter((page) => !page.startsWith('/kit/'));

  test('has pages', () => {
    expect(site.pages.length).toBeGreaterThan(20);
  });

  test('every internal link leads to a page or file that was built', () => {
    const broken = new Map<string, string>();
    for (const page of site.pages) {
      for (const address of addresses(site.html(page))) {
        if (/^(https?:|mailto:|tel:|geo:|data:|zalo:|#|\?)/.test(address)) continue;
        const path = decodeURI(new URL(address, `https://site.example${page}`).pathname);
        if (!site.has(path)) broken.set(`${page} → ${path}`, address);
      }
    }
    expect([...broken.keys()].slice(0, 20)).toEqual([]);
  });

  test('every page is linked from another one, but those opened from paper', () => {
    // Each page leads to itself in the other language, so that the two alone would never be lonely.
    const ofNoLanguage = (page: string) => page.replace(/^\/en\//, '/');
    const linked = new Set(
      site.pages.flatMap((page) =>
        [...site.html(page).matchAll(/<(?:a|form)\b[^>]*\s(?:href|action)="([^"]*)"/g)].flatMap(
          ([, href = '']) => {
            const path = decodeURI(
              new URL(href.replaceAll('&amp;', '&'), `https://site.example${page}`).pathname,
            );
            return ofNoLanguage(path) === ofNoLanguage(page) ? [] : [path];
          },
        ),
      ),
    );
    // Codes of stamps and packs are printed; without a network the service worker shows its own page. Each of the
    // 26 sets has a page, though a catalogue may have no product of it.
    const BY_ITSELF = /^\/(T|01)\/|^\/(ngoai-tuyen\/|404\.html)$|^(\/en)?\/san-pham\/bo\/\d+\/$/;
    // What has moved is reached by the address of old.
    const hasMoved = (page: string) => site.html(page).includes('http-equiv="refresh"');
    const lonely = listed.filter((page) => !linked.has(page) && !BY_ITSELF.test(page) && !hasMoved(page));
    expect(lonely).toEqual([]);
  });

  test('every fragment link names an element of its page', () => {
    const broken = listed.flatMap((page) => {
      const html = site.html(page);
      return [...html.matchAll(/\shref="#([^"]+)"/g)]
        .map((match) => match[1] ?? '')
        .filter((id) => !html.includes(` id="${id}"`))
        .map((id) => `${page}#${id}`);
    });
    expect(broken.slice(0, 20)).toEqual([]);
  });

  test('no page asks a third party for anything', () => {
    const asking = site.pages.filter(
      (page) =>
        /<(?:script|img|iframe|source|video|audio|embed|object)[^>]*\s(?:src|srcset|data)="(?:https?:)?\/\//.test(
          site.html(page),
        ) ||
        /<link[^>]*rel="(?:stylesheet|preload|modulepreload|preconnect|dns-prefetch|icon)"[^>]*href="(?:https?:)?\/\//.test(
          site.html(page),
        ) ||
        /@import|url\(\s*["']?https?:/.test(site.html(page)),
    );
    expect(asking).toEqual([]);
  });

  test('every page forbids inline code by policy and holds no style attribute', () => {
    const bad = site.pages.filter((page) => {
      const html = site.html(page);
      return (
        !html.includes('http-equiv="content-security-policy"') ||
        /unsafe-inline/.test(html) ||
        /<[a-z][^>]*\sstyle="/.test(html) ||
        /<[a-z][^>]*\son[a-z]+="/.test(html)
      );
    });
    expect(bad.slice(0, 20)).toEqual([]);
  });
});
