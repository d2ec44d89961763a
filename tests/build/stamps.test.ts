import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SITES } from '../browser/sites.ts';
import { haveProgram } from '../tools/stamps/tools.ts';
import { BuiltSite } from './site-files.ts';

const site = new BuiltSite(SITES.demo.outDir);
const content = resolve(import.meta.dirname, '../../content/chuong-my');
const { seals } = JSON.parse(readFileSync(resolve(content, 'seals.json'), 'utf8')) as {
  seals: Record<string, string>;
};
const hasPython = haveProgram(
  'python3',
  '--version',
  'python3',
  'lệnh ở trang cho người lập trình (the developers’ command)',
);
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
      listing: 'https://ocop-chuong-my.example/tem/ma/{beginning}.json',
      vectors: 'https://ocop-chuong-my.example/ocop-stamp-1/vectors.json',
      demo: true,
    });
  });

  test.skipIf(!hasPython).each(['', '/en'])(
    "the command on the developers' page%s runs as it stands",
    (lang) => {
      const html = site.html(`${lang}/cho-nguoi-lap-trinh/`).replaceAll('&#39;', "'");
      const [, curl = '', python = ''] = /<code[^>]*>(curl [^]*?)\n(python3 .*?)<\/code>/.exec(html) ?? [];
      const folder = mkdtempSync(join(tmpdir(), 'ocop-developer-'));
      try {
        for (const [, path = ''] of curl.matchAll(/-O https:\/\/ocop-chuong-my\.example(\S+)/g))
          copyFileSync(join(SITES.demo.outDir, path), join(folder, basename(path)));
        const ask = (code: string) => {
          const url = `HTTPS://OCOP-CHUONG-MY.EXAMPLE/T/${code}/#${seals[code] ?? ''}`;
          const line = python.replace(/'HTTPS:.*'/, `'${url}'`);
          return spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' }).stdout;
        };
        // In force until 30/12/2027 by the clock of whoever runs it.
        expect(ask('DBJ7Y0PP')).toMatch(/VALID DBJ7Y0PP 3 stars, (?!.*not checked)/);
        expect(ask('397R120B')).toMatch(/^NOT VALID 397R120B .*withdrawn/);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  test("WebAssembly is allowed on the scanner's page", () => {
    expect(site.html('/kiem-tra-tem/')).toContain("'wasm-unsafe-eval'");
    for (const address of [...stampPages.slice(0, 3), '/san-pham/', '/'])
      expect(site.html(address)).not.toContain('wasm-unsafe-eval');
  });
});
