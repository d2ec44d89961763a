/** Every host sends what is published with the types and openness of the one table. */
import { expect, test } from 'vitest';
import { hostFiles } from '../../../scripts/pipeline/host-files.ts';
import { CACHE_RULES } from '../../../scripts/deploy/cache-rules.ts';
import { contentType, FILE_KINDS, OTHER_TYPE } from '../../../scripts/deploy/file-kinds.ts';
import { headersFile } from '../../../scripts/deploy/headers-file.ts';
import worker, { type Bucket } from '../../../scripts/deploy/r2-worker.ts';
import { paths } from '../../../src/paths.ts';

const SITE: Bucket = {
  get: () =>
    Promise.resolve({
      size: 1,
      httpEtag: '"1"',
      body: new Response('x').body,
      // As it came into the bucket by a way that knows no types.
      writeHttpMetadata: (headers: Headers) => {
        headers.set('Content-Type', 'binary/octet-stream');
      },
    }),
};

/** The header that a path gets from `_headers`, the last block that speaks of it counting. */
function toldTo(path: string, header: string): string | undefined {
  let found: string | undefined;
  for (const block of headersFile().trim().split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n');
    if (pattern.endsWith('*') ? !path.startsWith(pattern.slice(0, -1)) : path !== pattern) continue;
    const own = lines.find((line) => line.startsWith(`  ${header}: `));
    if (own) found = own.slice(header.length + 4);
  }
  return found;
}

const PUBLISHED = [
  paths.credential('7H3K9QX4'),
  paths.credentialStatus,
  paths.stampKeys,
  paths.stampStatus,
  paths.stampVectors,
  '/ocop-stamp-1/verify.py',
  '/01/08930000000017.json',
  '/.well-known/did.json',
];

test.each(PUBLISHED)('%s is open to other sites’ scripts, under its own type', async (path) => {
  const { headers } = await worker.fetch(new Request(`https://ocop.example${path}`), { SITE });
  expect(headers.get('content-type')).toBe(contentType(path));
  expect(contentType(path)).not.toBe(OTHER_TYPE);
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(toldTo(path, 'Access-Control-Allow-Origin')).toBe('*');
  expect(toldTo(path, 'Cross-Origin-Resource-Policy')).toBe('cross-origin');
  if (/\.(jws|jwt|py)$/.test(path)) expect(toldTo(path, 'Content-Type')).toBe(contentType(path));
});

test('the worker sends every kind as what it is', async () => {
  for (const ending of Object.keys(FILE_KINDS)) {
    const { headers } = await worker.fetch(new Request(`https://ocop.example/tep.${ending}`), { SITE });
    expect(headers.get('content-type')).toBe(contentType(`tep.${ending}`));
  }
  const page = await worker.fetch(new Request('https://ocop.example/san-pham'), { SITE });
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  for (const odd of ['/a.constructor', '/a.__proto__']) expect(contentType(odd)).toBe(OTHER_TYPE);
});

test('a kind that hosts do not know is told where it lies, within a folder of the rules', () => {
  for (const { paths: told = [] } of Object.values(FILE_KINDS))
    for (const path of told)
      expect(
        CACHE_RULES.some(({ paths: ruled }) => ruled.some((rule) => path.startsWith(rule.replace('*', '')))),
      ).toBe(true);
});

test('GitHub Pages is told to leave no file out', () => {
  expect(Object.keys(hostFiles('https://ocop.example', '2026-11-24'))).toContain('.nojekyll');
});
