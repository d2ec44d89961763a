/** nginx as we set it up on a machine: every kind of file, every wish for compression, every other name and question. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { request as secureRequest } from 'node:https';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CACHE_RULES } from '../../scripts/deploy/cache-rules.ts';
import { contentType, FILE_KINDS } from '../../scripts/deploy/file-kinds.ts';
import { nginxMachine } from '../../scripts/deploy/nginx.ts';
import { makeReady } from '../../scripts/deploy/ready.ts';
import { ensureNginx } from './nginx-program.ts';
import { freePort, selfSigned } from './nginx-server.ts';
import { workFolder } from './site-build.ts';

const nginx = ensureNginx();
const NAME = 'ocop-mau.example';
const TEXT = 'Bánh chưng Thụy Hương. '.repeat(200);

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

describe.skipIf(nginx === undefined)('a machine with nginx', () => {
  let child: ChildProcess;
  let [plain, secure] = [0, 0];

  /** Asked for by TLS under a name; a connection that is closed without an answer rejects. */
  function get(
    path: string,
    headers: Record<string, string> = {},
    name = NAME,
    method = 'GET',
  ): Promise<Answer> {
    return asked(secureRequest, { port: secure, servername: name }, path, headers, name, method);
  }
  function getPlain(path: string, name = NAME): Promise<Answer> {
    return asked(request, { port: plain }, path, {}, name, 'GET');
  }
  function asked(
    ask: typeof secureRequest,
    where: { port: number; servername?: string },
    path: string,
    headers: Record<string, string>,
    name: string,
    method: string,
  ): Promise<Answer> {
    return new Promise((done, fail) => {
      const options = {
        ...where,
        host: '127.0.0.1',
        path,
        method,
        agent: false,
        rejectUnauthorized: false,
        headers: { ...headers, host: name },
      };
      ask(options, (response) => {
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

  beforeAll(async () => {
    const folder = workFolder('nginx-kinds');
    const site = join(folder, 'built');
    const write = (path: string) => {
      mkdirSync(join(site, path, '..'), { recursive: true });
      writeFileSync(join(site, path), `${path} ${TEXT}`);
    };
    for (const path of ['index.html', '404.html', '.nojekyll', '_headers']) write(path);
    const folders = [
      'tep',
      ...CACHE_RULES.flatMap(({ paths }) =>
        paths.flatMap((path) => (path.endsWith('*') ? path.slice(1, -2) : [])),
      ),
    ];
    for (const at of folders) for (const ending of Object.keys(FILE_KINDS)) write(`${at}/tep.${ending}`);
    write('kin/tep.txt');
    const ready = join(folder, 'ready');
    await makeReady(site, ready);
    mkdirSync(join(folder, 'challenges/.well-known/acme-challenge'), { recursive: true });
    writeFileSync(join(folder, 'challenges/.well-known/acme-challenge/abc'), 'renewed');
    const { certificate, key } = selfSigned(folder, NAME);
    [plain, secure] = [await freePort(), await freePort()];
    const machine = nginxMachine({
      root: ready,
      serverName: NAME,
      tls: { certificate, key },
      plain: [`127.0.0.1:${String(plain)}`],
      secure: [`127.0.0.1:${String(secure)}`],
      challenges: join(folder, 'challenges'),
    });
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join('\n');
    const file = join(folder, 'nginx.conf');
    writeFileSync(
      file,
      `pid ${folder}/nginx.pid;\nworker_processes 1;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${machine}}\n`,
    );
    const isRoot = process.getuid?.() === 0;
    const server = ['-p', folder, '-c', file, '-e', join(folder, 'error.log')];
    const settings = ['-g', `${isRoot ? 'user root; ' : ''}daemon off;`];
    // Root may read whatever there is, unless that right is taken from it: a closed file is to be refused.
    const asAnybody = isRoot ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : [];
    const [program = '', ...args] = [...asAnybody, nginx ?? '', ...server, ...settings];
    child = spawn(program, args, { stdio: 'inherit' });
    while (child.exitCode === null && !(await get('/').catch(() => undefined)));
    chmodSync(join(ready, 'kin/tep.txt'), 0);
  });
  afterAll(() => {
    child.kill('SIGTERM');
  });

  test.each(Object.keys(FILE_KINDS))(
    '%s has its type in every folder, and is open to other sites where it is published',
    async (ending) => {
      for (const { paths, cacheControl, shared } of [
        ...CACHE_RULES,
        { paths: ['/tep/*'], cacheControl: 'no-cache', shared: false },
      ]) {
        for (const path of paths.filter((pattern) => pattern.endsWith('*'))) {
          const at = path.replace('*', `tep.${ending}`);
          for (const accepted of ['', 'br', 'gzip']) {
            const { status, headers } = await get(at, { 'accept-encoding': accepted });
            expect([status, headers['content-type'], headers['cache-control']], at).toEqual([
              200,
              contentType(at),
              cacheControl,
            ]);
            expect(headers['access-control-allow-origin'], at).toBe(shared ? '*' : undefined);
            expect(headers['cross-origin-resource-policy'], at).toBe(shared ? 'cross-origin' : 'same-origin');
          }
        }
      }
    },
  );

  test('a credential is one, for whoever asks', async () => {
    const { headers } = await get('/vc/tep.jwt');
    expect(headers).toMatchObject({
      'content-type': 'application/vc+jwt',
      'access-control-allow-origin': '*',
    });
  });

  test.each([
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=1.0, gzip;q=0.8, *;q=0.1', 'br'],
    ['br;q=0.1', 'br'],
    ['br; q=0.001', 'br'],
    ['BR', 'br'],
    ['br;q=0', undefined],
    ['br;q=0, gzip', 'gzip'],
    ['gzip, br;q=0', 'gzip'],
    ['gzip,br; q=0.0', 'gzip'],
    ['gzip , br ; q=0.000 , deflate', 'gzip'],
    ['gzip;q=1,br;Q=0', 'gzip'],
    ['br;q=0, gzip;q=0', undefined],
    ['identity', undefined],
    ['x-br', undefined],
    ['brotli', undefined],
    ['', undefined],
  ])('Accept-Encoding: %s is answered with %s', async (accepted, encoding) => {
    const { headers, body } = await get('/', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    const page =
      encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
    expect(page.toString()).toBe(`index.html ${TEXT}`);
  });

  test('port 80 leads to the site by TLS, whatever is asked for, and answers who renews the certificate', async () => {
    for (const path of ['/', '/T/7H3K9QX4/', '//evil.example/x', '/%0d%0aX:y', '/?a=//b']) {
      const { status, headers } = await getPlain(path);
      expect([status, headers.location], path).toEqual([301, `https://${NAME}${path}`]);
      expect(new URL(headers.location ?? '').host).toBe(NAME);
    }
    expect((await getPlain('/.well-known/acme-challenge/abc')).body.toString()).toBe('renewed');
  });

  test('another name that leads to this machine gets no page of ours', async () => {
    for (const name of ['evil.example', '127.0.0.1', `${NAME}.evil.example`]) {
      await expect(getPlain('/', name)).rejects.toThrow();
      await expect(get('/', {}, name.startsWith('1') ? '' : name)).rejects.toThrow();
    }
  });

  test('what is refused is told on the site’s own page, with the headers of all pages', async () => {
    const questions: readonly [string, string, readonly number[]][] = [
      ['/tep/', 'GET', [404]],
      ['/khong-co', 'GET', [404]],
      ['/_headers', 'GET', [404]],
      ['/.nojekyll', 'GET', [404]],
      ['/', 'POST', [405]],
      ['/kin/tep.txt', 'GET', [403]],
    ];
    for (const [path, method, statuses] of questions) {
      const answer = await get(path, {}, NAME, method);
      expect(statuses, path).toContain(answer.status);
      expect(answer.body.toString(), path).toContain('404.html Bánh chưng');
      expect(answer.headers['x-content-type-options'], path).toBe('nosniff');
      expect(answer.headers['content-type'], path).toBe('text/html; charset=utf-8');
    }
  });
});

test('a word that nginx would read otherwise is refused with a sentence', () => {
  const tls = { certificate: '/a.pem', key: '/b.pem' };
  for (const wrong of ['a b', 'a;b', 'a{b', 'a}b', 'a$b', 'a"b', "a'b", 'a\\b', 'a\nb', 'a#b', ''])
    expect(() =>
      nginxMachine({ root: `/srv/${wrong}`.replace(/\/$/, wrong), serverName: wrong, tls }),
    ).toThrow(/cấu hình nginx/);
});
