import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { SITES } from '../browser/sites.ts';
import { BuiltSite } from './site-files.ts';

/** The page that decodes a QR picture with WebAssembly. */
const NEEDS_WASM = /^\/(en\/)?kiem-tra-tem\/$/;

function policyOf(html: string): Map<string, string[]> | undefined {
  const content = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
  if (content === undefined) return undefined;
  return new Map(
    content.split(';').flatMap((part) => {
      const [name, ...values] = part.trim().split(/\s+/);
      return name ? [[name, values] as const] : [];
    }),
  );
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What of a page its policy would stop, or should have. */
function faults(page: string, html: string): string[] {
  const policy = policyOf(html);
  if (!policy) return ['no policy'];
  const found: string[] = [];
  const scripts = policy.get('script-src') ?? [];
  const styles = policy.get('style-src') ?? [];
  for (const [name, values] of policy) {
    for (const value of values) {
      if (/unsafe-(inline|eval|hashes)'/.test(value) && value !== "'wasm-unsafe-eval'")
        found.push(`${name} ${value}`);
      if (/^https?:|^\*/.test(value)) found.push(`${name} allows ${value}`);
    }
  }
  if (scripts.includes("'wasm-unsafe-eval'") && !NEEDS_WASM.test(page)) found.push('wasm-unsafe-eval');
  const bare = html.replace(/<!--[\s\S]*?-->/g, '');
  for (const [, attributes = '', code = ''] of bare.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (/application\/(ld\+)?json|speculationrules/.test(attributes) || /\ssrc=/.test(attributes)) continue;
    if (!scripts.includes(hashOf(code))) found.push(`a script without its hash: ${code.slice(0, 60)}`);
  }
  for (const [, code = ''] of bare.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)) {
    if (!styles.includes(hashOf(code))) found.push(`a style without its hash: ${code.slice(0, 60)}`);
  }
  const inline = [...bare.matchAll(/<(script|style)[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , code = '']) =>
    hashOf(code),
  );
  for (const source of [...scripts, ...styles]) {
    if (source.startsWith("'sha") && !inline.includes(source))
      found.push(`a hash of nothing here: ${source}`);
  }
  const markup = bare.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');
  for (const [tag] of markup.matchAll(/<[a-z][^>]*>/gi)) {
    const names = tag.replace(/"[^"]*"/g, '""');
    if (/\s(on[a-z]+|style)=/i.test(names))
      found.push(`an attribute that the policy stops: ${tag.slice(0, 80)}`);
    if (/\s(href|src|action|formaction)="\s*(javascript|vbscript|data:text)/i.test(tag))
      found.push(tag.slice(0, 80));
    const loads = /^<(script|img|source|iframe|video|audio|embed|object|track)\b/i.test(tag);
    const fetched = /\s(?:src|srcset|data|poster)="([^"]*)"/.exec(tag)?.[1] ?? '';
    if (loads && /^(https?:)?\/\//.test(fetched))
      found.push(`a request to a third party: ${tag.slice(0, 80)}`);
    if (
      /^<link\b/.test(tag) &&
      /rel="(stylesheet|preload|icon|manifest|modulepreload)"/.test(tag) &&
      /href="(https?:)?\/\//.test(tag)
    ) {
      found.push(`a request to a third party: ${tag.slice(0, 80)}`);
    }
  }
  return found;
}

describe.each(Object.entries(SITES))('%s site', (_name, { outDir }) => {
  const site = new BuiltSite(outDir);

  test('every page has a policy without unsafe-inline that its own scripts and styles keep to', () => {
    const found = site.pages.flatMap((page) =>
      faults(page, site.html(page)).map((fault) => `${page} ${fault}`),
    );
    expect(found.slice(0, 20)).toEqual([]);
  });

  test('hosts and finders of weaknesses find their files', () => {
    expect(site.text('/_headers')).toContain('X-Content-Type-Options: nosniff');
    expect(site.text('/.well-known/security.txt')).toMatch(
      /^Contact: https?:\/\/.+\nExpires: \d{4}-\d\d-\d\dT/,
    );
  });
});

test('the check itself sees what it looks for', () => {
  const page = (body: string, policy = "script-src 'self'; style-src 'self'") =>
    `<meta http-equiv="content-security-policy" content="${policy}">${body}`;
  expect(faults('/', '<p>')).toEqual(['no policy']);
  expect(faults('/', page('<p>Được</p>'))).toEqual([]);
  for (const bad of [
    '<script>alert(1)</script>',
    '<p onclick="x()">',
    '<p style="color:red">',
    '<a href="javascript:alert(1)">',
    '<img src="https://example.org/x.png">',
    '<link rel="stylesheet" href="//example.org/x.css">',
  ]) {
    expect(faults('/', page(bad)), bad).toHaveLength(1);
  }
  expect(faults('/', page('', "script-src 'self' 'unsafe-inline'"))).toHaveLength(1);
  expect(faults('/', page('', `script-src 'self' ${hashOf('x')}`))).toHaveLength(1);
  expect(faults('/tin-tuc/', page('', "script-src 'self' 'wasm-unsafe-eval'"))).toHaveLength(1);
});
