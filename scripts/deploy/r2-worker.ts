/**
 * For Cloudflare in front of an R2 bucket (bound as `SITE`): pages with or without their last slash, our headers, 304,
 * parts of files, our own page for what is not there. R2 alone does none of it.
 */
import { cacheRuleOf } from './cache-rules.ts';
import { contentType } from './file-kinds.ts';
import { CAMERA_PAGES, CAMERA_POLICY, SECURITY_HEADERS, SHARED_HEADERS } from './security-headers.ts';

/** What is used here of Cloudflare's own types. */
interface Stored {
  readonly size: number;
  readonly httpEtag: string;
  readonly range?: { readonly offset?: number; readonly length?: number };
  /** Missing where the visitor has the file already. */
  readonly body?: ReadableStream | null;
  writeHttpMetadata(headers: Headers): void;
}

export interface Bucket {
  get(key: string, options?: { onlyIf?: Headers; range?: Headers }): Promise<Stored | null>;
}

/** The file of an address: a page `/a/` or `/a` lies at `a/index.html`. */
function keyOf(path: string): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return `${path}${last === '' ? 'index.html' : last.includes('.') ? '' : '/index.html'}`.slice(1);
}

/** A path as it is written; one that no browser writes so names nothing. */
function pathOf(request: Request): string {
  const { pathname } = new URL(request.url);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function headersFor(path: string): Headers {
  const isCamera = CAMERA_PAGES.includes(path.replace(/\/?$/, '/'));
  return new Headers({
    ...SECURITY_HEADERS,
    ...(cacheRuleOf(path)?.shared && SHARED_HEADERS),
    ...(isCamera && { 'Permissions-Policy': CAMERA_POLICY }),
  });
}

function send(stored: Stored, key: string, path: string, status: number, withBody: boolean): Response {
  const headers = headersFor(path);
  stored.writeHttpMetadata(headers);
  // By whatever way the file came into the bucket.
  headers.set('Content-Type', contentType(key));
  headers.set('ETag', stored.httpEtag);
  return new Response(withBody ? stored.body : null, { status, headers });
}

export default {
  async fetch(request: Request, { SITE }: { readonly SITE: Bucket }): Promise<Response> {
    const withBody = request.method === 'GET';
    if (!withBody && request.method !== 'HEAD')
      return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } });
    const path = pathOf(request);
    const isPart = withBody && request.headers.has('Range');
    const key = keyOf(path);
    const found = await SITE.get(key, {
      onlyIf: request.headers,
      ...(isPart && { range: request.headers }),
    });
    if (!found) {
      const page = await SITE.get('404.html');
      return page ? send(page, '404.html', path, 404, withBody) : new Response(null, { status: 404 });
    }
    if (!found.body) return send(found, key, path, 304, false);
    const answer = send(found, key, path, isPart ? 206 : 200, withBody);
    answer.headers.set('Accept-Ranges', 'bytes');
    if (isPart) {
      const { offset = 0, length = found.size - offset } = found.range ?? {};
      answer.headers.set(
        'Content-Range',
        `bytes ${String(offset)}-${String(offset + length - 1)}/${String(found.size)}`,
      );
    }
    return answer;
  },
};
