import { boothAddress } from '../domain/booth-address.ts';
import { smallPhoto } from '../domain/small-photo.ts';
import { patience } from './patience.ts';
import { timeout } from './timeout.ts';

/** Names of the caches that fairs are kept in (`save-offline.ts`); the service worker answers from them. */
export const FAIR_CACHE = 'fair-';
/** Booths and fairs that were only opened (`keep-page.ts`). */
export const SEEN_CACHE = `${FAIR_CACHE}seen`;

const PATIENCE_MS = patience(4000);
/** An address may carry what was picked (`?sp=…`); servers say `Vary: Origin`. */
const LOOSELY = { ignoreVary: true, ignoreSearch: true };

/** The file as kept with some fair, if any. */
export async function keptWithFair(request: Request | string): Promise<Response | undefined> {
  const url = typeof request === 'string' ? request : request.url;
  for (const name of await caches.keys()) {
    if (!name.startsWith(FAIR_CACHE)) continue;
    const cache = await caches.open(name);
    const found = (await cache.match(request, LOOSELY)) ?? (await cache.match(smallPhoto(url), LOOSELY));
    if (found) return found;
  }
  return undefined;
}

/** The network's answer; without a network, or too slow a one, what a fair keeps. */
export async function freshOrFair(request: Request): Promise<Response> {
  const kept = await keptWithFair(request);
  if (!kept) return fetch(request);
  try {
    const response = await fetch(request.url, { signal: timeout(PATIENCE_MS) });
    return response.status < 500 ? response : kept;
  } catch {
    return kept;
  }
}

/** The same for a page: what no fair keeps may be a booth's address in other letters; else `offline` says where to go. */
export async function freshOrFairPage(
  request: Request,
  offline: () => Promise<Response | undefined>,
): Promise<Response> {
  try {
    return await freshOrFair(request);
  } catch {
    const address = boothAddress(new URL(request.url).pathname);
    const [path] = address?.certain ? address.paths : [];
    if (path !== undefined && (await keptWithFair(path))) return Response.redirect(path);
    return (await offline()) ?? Response.error();
  }
}
