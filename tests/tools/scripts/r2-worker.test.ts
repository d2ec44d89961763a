import { expect, test } from 'vitest';
import worker, { type Bucket } from '../../../scripts/deploy/r2-worker.ts';
import { CAMERA_POLICY, SECURITY_HEADERS } from '../../../scripts/deploy/security-headers.ts';

const FILES: Readonly<Record<string, string>> = {
  'index.html': 'home',
  'T/DBJ7Y0PP/index.html': 'stamp',
  'kiem-tra-tem/index.html': 'check',
  '.well-known/jwks.json': '{}',
  '_astro/site.css': '0123456789',
  '404.html': 'lost',
};

/** Answers as R2 does (https://developers.cloudflare.com/r2/api/workers/workers-api-reference/). */
const SITE: Bucket = {
  get: (key, { onlyIf, range } = {}) => {
    const text = FILES[key];
    if (text === undefined) return Promise.resolve(null);
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(range?.get('range') ?? '') ?? [];
    const offset = Number(from ?? 0);
    const length = to === undefined ? text.length : Number(to) - offset + 1;
    const isKnown = onlyIf?.get('if-none-match') === '"1"';
    return Promise.resolve({
      size: text.length,
      httpEtag: '"1"',
      ...(range && { range: { offset, length } }),
      ...(!isKnown && { body: new Response(text.slice(offset, offset + length)).body }),
      writeHttpMetadata: (headers: Headers) => {
        headers.set('Cache-Control', 'no-cache');
      },
    });
  },
};

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  worker.fetch(new Request(`https://ocop.example${path}`, { headers, method }), { SITE });

test.each([
  ['/', 'home'],
  ['/T/DBJ7Y0PP/', 'stamp'],
  ['/T/DBJ7Y0PP', 'stamp'],
  ['/T/DBJ7Y0PP?utm=1', 'stamp'],
  ['/_astro/site.css', '0123456789'],
])('%s is answered without a redirect', async (path, text) => {
  const answer = await ask(path);
  expect([answer.status, await answer.text()]).toEqual([200, text]);
  for (const [name, value] of Object.entries(SECURITY_HEADERS))
    expect(answer.headers.get(name), name).toBe(value);
  expect(answer.headers.get('cache-control')).toBe('no-cache');
});

test('what is not there is told with the site’s own page and 404', async () => {
  for (const path of ['/khong-co/', '/khong-co', '/_headers', '/%E0%A4%A']) {
    const answer = await ask(path);
    expect([answer.status, await answer.text()]).toEqual([404, 'lost']);
  }
});

test('an unchanged page is answered with 304, a part with 206, a question without a body with none', async () => {
  const same = await ask('/', { 'if-none-match': '"1"' });
  expect([same.status, await same.text()]).toEqual([304, '']);
  const part = await ask('/_astro/site.css', { range: 'bytes=2-4' });
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
    206,
    'bytes 2-4/10',
    '234',
  ]);
  const head = await ask('/', {}, 'HEAD');
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect((await ask('/', {}, 'POST')).status).toBe(405);
});

test('keys are open to other sites’ scripts; the camera is for the stamp check alone', async () => {
  expect((await ask('/.well-known/jwks.json')).headers.get('access-control-allow-origin')).toBe('*');
  expect((await ask('/')).headers.get('access-control-allow-origin')).toBeNull();
  for (const path of ['/kiem-tra-tem/', '/kiem-tra-tem'])
    expect((await ask(path)).headers.get('permissions-policy')).toBe(CAMERA_POLICY);
});
