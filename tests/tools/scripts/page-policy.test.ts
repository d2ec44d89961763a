import { createHash, webcrypto } from 'node:crypto';
import { expect, test } from 'vitest';
import { numberIslands } from '../../../scripts/pipeline/render/island-ids.ts';
import { narrowPolicy } from '../../../scripts/pipeline/render/narrow-policy.ts';
import { digestQuickly } from '../../../scripts/pipeline/render/quick-digest.ts';
import { tidyPage } from '../../../scripts/pipeline/render/tidy-page.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a quick digest is the usual digest, to the byte, of text, parts of a buffer and nothing', async () => {
  const usual = webcrypto.subtle;
  const quick = { digest: usual.digest.bind(usual) } as SubtleCrypto;
  digestQuickly(quick);
  const bytes = new TextEncoder().encode('console.log("Làn mây")'.repeat(50));
  for (const data of [bytes, bytes.subarray(7, 99), bytes.buffer, new Uint8Array(0)]) {
    for (const algorithm of ['SHA-256', 'SHA-384', { name: 'sha-512' }]) {
      const [a, b] = [await quick.digest(algorithm, data), await usual.digest(algorithm, data)];
      expect(a).toBeInstanceOf(ArrayBuffer);
      expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
    }
  }
  await expect(quick.digest('MD5', bytes)).rejects.toThrow();
});

const page = (policy: string, body: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head>${body}`;

test('a page keeps the hashes of its own scripts and styles, and no other', () => {
  const [mine, other, style, none] = ['go()', 'island()', 'p{}', ''].map(hashOf) as [
    string,
    string,
    string,
    string,
  ];
  const body =
    '<script>go()</script><script src="/a.js"></script><style>p{}</style>' +
    '<script type="application/ld+json">island()</script><script>unknown()</script>';
  expect(
    narrowPolicy(
      page(`script-src 'self' ${mine} ${other} 'wasm-unsafe-eval'; style-src 'self' ${style} ${none};`, body),
    ),
  ).toBe(page(`script-src 'self' ${mine} 'wasm-unsafe-eval'; style-src 'self' ${style};`, body));
  expect(narrowPolicy('<p>no policy</p>')).toBe('<p>no policy</p>');
});

test('only pages are changed, and keep their headers', async () => {
  const html = page(`script-src 'self' ${hashOf('x')};`, '');
  const of = (type: string) => new Response(html, { headers: { 'content-type': type, 'x-own': '1' } });
  const narrowed = await tidyPage(of('text/html'));
  expect([await narrowed.text(), narrowed.headers.get('x-own')]).toEqual([
    page("script-src 'self';", ''),
    '1',
  ]);
  expect(await (await tidyPage(of('text/plain'))).text()).toBe(html);
  const missing = new Response(html, { status: 404, headers: { 'content-type': 'text/html' } });
  const page404 = await tidyPage(missing);
  expect([page404.status, await page404.text()]).toEqual([404, page("script-src 'self';", '')]);
});

test('islands are numbered, whatever the folder was called that they were built in', () => {
  const island = (uid: string) =>
    `<astro-island uid="${uid}" prefix="r0" props="{&quot;uid&quot;:1}"></astro-island>`;
  expect(numberIslands(`<p uid="a">${island('Z1fHc9')}${island('2bQ')}`)).toBe(
    `<p uid="a">${island('1')}${island('2')}`,
  );
});
