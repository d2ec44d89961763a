import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { CACHE_RULES } from '../../../scripts/deploy/cache-rules.ts';
import {
  CAMERA_PAGES,
  CAMERA_POLICY,
  SECURITY_HEADERS,
  SHARED_HEADERS,
} from '../../../scripts/deploy/security-headers.ts';

const code = readFileSync(resolve(import.meta.dirname, '../../../scripts/deploy/viewer-function.js'), 'utf8');

interface Event {
  readonly context: { readonly eventType: 'viewer-request' | 'viewer-response' };
  readonly request: { uri: string };
  readonly response?: { headers: Record<string, { value: string }> };
}
const handler = runInNewContext(`${code}; handler`) as (event: Event) => unknown;

const fileOf = (uri: string) =>
  (handler({ context: { eventType: 'viewer-request' }, request: { uri } }) as { uri: string }).uri;

/** Headers of an answer, as a visitor gets them. */
function headersOf(uri: string): Record<string, string> {
  const response = { headers: { 'cache-control': { value: 'no-cache' } } };
  const answer = handler({ context: { eventType: 'viewer-response' }, request: { uri }, response });
  const { headers } = answer as NonNullable<Event['response']>;
  return Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value]));
}

const lower = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

test.each([
  ['/', '/index.html'],
  ['/en/', '/en/index.html'],
  ['/T/DBJ7Y0PP/', '/T/DBJ7Y0PP/index.html'],
  ['/T/DBJ7Y0PP', '/T/DBJ7Y0PP/index.html'],
  ['/san-pham', '/san-pham/index.html'],
  ['/01/08930000000017', '/01/08930000000017/index.html'],
  ['/01/08930000000017.json', '/01/08930000000017.json'],
  ['/.well-known/jwks.json', '/.well-known/jwks.json'],
  ['/_astro/site.abc.css', '/_astro/site.abc.css'],
  ['/sw.js', '/sw.js'],
])('%s is read from %s', (uri, file) => {
  expect(fileOf(uri)).toBe(file);
});

test('an answer carries the same headers as behind nginx, and keeps its own', () => {
  for (const uri of ['/index.html', '/san-pham/', '/anh/a.avif', '/sw.js'])
    expect(headersOf(uri), uri).toEqual({ 'cache-control': 'no-cache', ...lower(SECURITY_HEADERS) });
});

test('published data is open to other sites’ scripts, and nothing else is', () => {
  for (const { paths, shared } of CACHE_RULES)
    for (const path of paths)
      expect(headersOf(path.replace('*', 'x.json')), path).toEqual({
        'cache-control': 'no-cache',
        ...lower({ ...SECURITY_HEADERS, ...(shared && SHARED_HEADERS) }),
      });
});

test('the camera is for the stamp check alone, however its page is asked for', () => {
  for (const page of CAMERA_PAGES)
    for (const uri of [page, page.slice(0, -1), `${page}index.html`])
      expect(headersOf(uri)['permissions-policy'], uri).toBe(CAMERA_POLICY);
});

test('CloudFront takes it: under 10 kB, one script without imports', () => {
  expect(Buffer.byteLength(code)).toBeLessThan(10_240);
  expect(code).not.toMatch(/^(import|export)\b/m);
});
