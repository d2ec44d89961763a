import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** The address at which the page is served, and the secret that this run's page alone knows. */
export interface Door {
  readonly host: string;
  readonly token: string;
}

/**
 * Keeps every other site, and every other program without the secret, from asking: the exact host (a name that was made
 * to lead here is refused), the page's own origin, JSON alone, and this run's token for all that is data.
 */
export function guard({ host, token }: Door): MiddlewareHandler {
  const secret = Buffer.from(token);
  return async (c, next) => {
    const asked = c.req.raw.headers;
    if (asked.get('host') !== host) return c.text('Wrong host.', 421);
    const site = asked.get('sec-fetch-site');
    if (site !== null && site !== 'same-origin' && site !== 'none') return c.text('Not from here.', 403);
    const origin = asked.get('origin');
    if (origin !== null && origin !== `http://${host}`) return c.text('Not from here.', 403);
    if (c.req.path.startsWith('/api/')) {
      const given = Buffer.from(asked.get('x-office-token') ?? '');
      if (given.length !== secret.length || !timingSafeEqual(given, secret)) return c.text('No key.', 401);
      const hasBody = c.req.method !== 'GET' && c.req.method !== 'HEAD';
      if (hasBody && asked.get('content-type') !== 'application/json') return c.text('JSON only.', 415);
    } else if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return c.text('Not here.', 405);
    await next();
    headersOf(c.res.headers);
    return undefined;
  };
}

/** Nothing from elsewhere, and no frame but the preview, which stands on another port of this machine. */
function headersOf(headers: Headers): void {
  headers.set(
    'content-security-policy',
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "font-src 'self'",
      "img-src 'self' blob:",
      "connect-src 'self'",
      'frame-src http://127.0.0.1:*',
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  );
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  // What the page shows is this moment's; only its letters are always the same.
  const isFont = headers.get('content-type') === 'font/woff2';
  headers.set('cache-control', isFont ? 'private, max-age=31536000' : 'no-store');
}
