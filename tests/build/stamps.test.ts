import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SITES } from '../browser/sites.ts';
import { BuiltSite } from './site-files.ts';

const site = new BuiltSite(SITES.demo.outDir);
const content = resolve(import.meta.dirname, '../../content/chuong-my');
const { seals } = JSON.parse(readFileSync(resolve(content, 'seals.json'), 'utf8')) as {
  seals: Record<string, string>;
};
const stampPages = site.pages.filter((address) => /^\/T\/[0-9A-Z]{8}\/$/.test(address));

describe('stamps on the built site', () => {
  test('every stamp has its page, within 30 kB of HTML, CSS and JavaScript in all', () => {
    expect(stampPages).toHaveLength(Object.keys(seals).length);
    for (const address of [...stampPages, '/T/']) {
      const html = site.html(address);
      expect(gzipSync(html).length, address).toBeLessThanOrEqual(30_000);
      // Nothing else to fetch: the icon and the picture are neither style nor script.
      expect(html).not.toMatch(/<script[^>]+src=|<link[^>]+rel="?(stylesheet|modulepreload|preload)/);
    }
  });

  test('they are kept out of search engines, and point to their product', () => {
    for (const address of stampPages) {
      expect(site.html(address)).toContain('<meta name="robots" content="noindex">');
      expect(site.html(address)).toMatch(/<link rel="canonical" href="https:\/\/[^"]+\/san-pham\/[^"]+\/">/);
    }
  });

  test('no public file carries a seal', () => {
    const text = site.allText();
    for (const [code, seal] of Object.entries(seals)) {
      // Any part would do: a seal is unguessable from its ninth symbol on.
      const at = text.findIndex(({ content }) => content.includes(seal.slice(40, 80)));
      expect(at < 0 ? null : `${code} in ${text[at]?.file ?? ''}`).toBeNull();
    }
    expect(text.some(({ file }) => file.includes('sitemap'))).toBe(true);
    for (const { file, content } of text) if (file.includes('sitemap')) expect(content).not.toContain('/T/');
  });

  test('the keys, the status file and the office are published', () => {
    const jwks = JSON.parse(site.text('/.well-known/jwks.json')) as {
      keys: { demo?: boolean; d?: string }[];
    };
    expect(jwks.keys.every((key) => key.demo === true && key.d === undefined)).toBe(true);
    expect(site.text('/.well-known/ocop-stamp-status.jws').trim()).toBe(
      readFileSync(resolve(content, 'stamp-status.jws'), 'utf8').trim(),
    );
    expect(JSON.parse(site.text('/.well-known/ocop-stamp.json'))).toEqual({
      format: 'OCOP-STAMP-1',
      issuer: 'chuong-my',
      host: 'https://ocop-chuong-my.example',
      jwks: 'https://ocop-chuong-my.example/.well-known/jwks.json',
      status: 'https://ocop-chuong-my.example/.well-known/ocop-stamp-status.jws',
      vectors: 'https://ocop-chuong-my.example/ocop-stamp-1/vectors.json',
      demo: true,
    });
  });

  test("WebAssembly is allowed on the scanner's page", () => {
    expect(site.html('/kiem-tra-tem/')).toContain("'wasm-unsafe-eval'");
    for (const address of [...stampPages.slice(0, 3), '/san-pham/', '/'])
      expect(site.html(address)).not.toContain('wasm-unsafe-eval');
  });
});
