import { request } from 'node:http';
import { connect } from 'node:http2';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeReady } from '../../scripts/deploy/ready.ts';
import { SITES } from '../browser/sites.ts';
import { workFolder } from './site-build.ts';
import { hasNginx, serveWithNginx, type Served } from './nginx-server.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

describe.skipIf(!hasNginx)('nginx with the configuration of scripts/deploy', () => {
  let served: Served;
  let site: string;

  beforeAll(async () => {
    const folder = workFolder('nginx');
    site = join(folder, 'site');
    await makeReady(SITES.demo.outDir, site);
    served = await serveWithNginx(site, join(folder, 'nginx'));
  });
  afterAll(() => {
    served.stop();
  });

  /** node:http sends the path as it is and unpacks nothing. */
  function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
    return new Promise((done, fail) => {
      request(served.origin + path, { headers, method }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
        });
      })
        .on('error', fail)
        .end();
    });
  }

  const firstIn = (folder: string, pattern: RegExp) =>
    `/${folder}/${readdirSync(join(site, folder)).find((name) => pattern.test(name)) ?? ''}`;

  test('a page comes as brotli, as gzip or as it is, whatever the visitor reads', async () => {
    const plain = await get('/san-pham/');
    expect(plain.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      vary: 'Accept-Encoding',
    });
    expect(plain.headers['content-encoding']).toBeUndefined();
    const br = await get('/san-pham/', { 'accept-encoding': 'gzip, deflate, br' });
    expect(br.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'br',
    });
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    const gz = await get('/san-pham/', { 'accept-encoding': 'gzip' });
    expect(gz.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gz.body).equals(plain.body)).toBe(true);
  });

  test.each([
    ['/_astro', /\.css$/, 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/_astro', /\.woff2$/, 'font/woff2', 'public, max-age=31536000, immutable'],
    ['/anh', /\.avif$/, 'image/avif', 'public, max-age=31536000, immutable'],
    ['/icons', /\.png$/, 'image/png', 'public, max-age=86400'],
  ])('files of %s like %s have their type and caching', async (folder, pattern, type, caching) => {
    const answer = await get(firstIn(folder.slice(1), pattern));
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({ 'content-type': type, 'cache-control': caching });
  });

  test.each([
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
    ['/site.webmanifest', 'application/manifest+json'],
    ['/sw.js', 'text/javascript; charset=utf-8'],
  ])('%s is served as %s', async (path, type) => {
    const answer = await get(path);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, type]);
  });

  test('an unchanged page is answered with 304, brotli or not', async () => {
    for (const encoding of ['identity', 'gzip', 'br']) {
      const first = await get('/', { 'accept-encoding': encoding });
      expect(first.headers['cache-control']).toBe('no-cache');
      const again = await get('/', {
        'accept-encoding': encoding,
        'if-none-match': String(first.headers.etag),
      });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    }
  });

  test('a stamp’s address needs no redirect, with or without its last slash', async () => {
    const [code = ''] = readdirSync(join(site, 'T')).filter((name) => /^[0-9A-Z]+$/.test(name));
    expect(code).not.toBe('');
    const page = readFileSync(join(site, 'T', code, 'index.html'));
    for (const path of [`/T/${code}/`, `/T/${code}`, `/T/${code}/?utm=1`]) {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(answer.body.equals(page)).toBe(true);
    }
  });

  test('what is not there is told with the site’s own page and 404', async () => {
    for (const path of [
      '/khong-co/',
      '/khong-co',
      '/_astro/khong-co.css',
      '/_headers',
      '/index.html.br',
      '/../../etc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
    ]) {
      const answer = await get(path);
      expect([404, 400], path).toContain(answer.status);
    }
    expect((await get('/khong-co/')).body.toString()).toContain('<html lang="vi"');
  });

  test('part of a file can be asked for', async () => {
    const path = firstIn('anh', /\.jpg$/);
    const part = await get(path, { range: 'bytes=10-19' });
    expect([part.status, part.headers['content-range']?.toString().split('/')[0]]).toEqual([
      206,
      'bytes 10-19',
    ]);
    expect(part.body.equals(readFileSync(join(site, path)).subarray(10, 20))).toBe(true);
  });

  test('every kind of answer carries the security headers; the camera is for the stamp check alone', async () => {
    const paths = [
      '/',
      '/khong-co/',
      '/sw.js',
      '/.well-known/security.txt',
      firstIn('_astro', /\.css$/),
      firstIn('anh', /\.jpg$/),
    ];
    for (const path of paths) {
      const { headers } = await get(path);
      expect(headers, path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'strict-transport-security': 'max-age=31536000',
        'cross-origin-opener-policy': 'same-origin',
        'content-security-policy': "frame-ancestors 'self'",
      });
      expect(headers['permissions-policy'], path).toContain('camera=()');
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers.server).toBe('nginx');
    }
    expect((await get('/kiem-tra-tem/')).headers['permissions-policy']).toContain('camera=(self)');
    expect((await get('/.well-known/security.txt')).headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
  });

  test('over TLS it speaks HTTP/2', async () => {
    const session = connect(served.secureOrigin, { rejectUnauthorized: false });
    const status = await new Promise((done, fail) => {
      session.on('error', fail);
      const stream = session.request({ ':path': '/' });
      stream.on('response', (headers) => {
        done(headers[':status']);
      });
      stream.resume();
    });
    expect([session.alpnProtocol, status]).toEqual(['h2', 200]);
    session.close();
  });
});
