/**
 * Keeps stamps checkable without a network: the pages of stamps already seen, a shell for those never seen, the
 * page for checking, and what they need. It answers nobody with a status file: each page remembers the newest one
 * it saw, signed, so no kept page can show an older status than was seen. The copy taken along at the installation is
 * for pages that may remember nothing, and they prove it themselves.
 */
import { freshOrFair, freshOrFairPage, keptWithFair } from './fair-cache.ts';
import { patience } from './patience.ts';
import { timeout } from './timeout.ts';

declare const self: ServiceWorkerGlobalScope;

interface WorkerData {
  readonly version: string;
  readonly shell: string;
  /** Shown for pages that are not kept. */
  readonly offline: string;
  readonly checkPages: readonly string[];
  readonly precache: readonly string[];
  readonly status: string;
  /** The office's keys, as every stamp's page carries them. */
  readonly keys: string;
}
declare const WORKER: WorkerData;

const KEPT = `ocop-stamps-${WORKER.version}`;
const PATIENCE_MS = patience(4000);
/** A shopper's phone: the last so many pages and pictures. */
const MOST_ENTRIES = 120;
/** Servers say `Vary: Origin`, and a module asks with another origin header than the worker did. */
const LOOSELY = { ignoreVary: true };

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(KEPT)
      .then(async (cache) => {
        await cache.addAll(WORKER.precache);
        // Without them stamps are still answered; with them the page for checking opens offline at its first visit.
        await Promise.all([
          cache.add(WORKER.status).catch(() => undefined),
          ...WORKER.checkPages.map((page) => keepWhole(cache, page).catch(() => undefined)),
        ]);
      })
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  const isStamp = /^\/t(\/|$)/i.test(url.pathname);
  if (request.mode === 'navigate') {
    if (isStamp) event.respondWith(freshPage(request, WORKER.shell));
    else if (WORKER.checkPages.includes(url.pathname)) event.respondWith(freshPage(request));
    else event.respondWith(freshOrFairPage(request, offlinePage));
  } else if (isPartOfPage(request, url)) event.respondWith(keptFile(request));
  // A fair that is being saved asks past every cache.
  else if (request.cache !== 'reload') event.respondWith(freshOrFair(request));
});

/** A page with the scripts and styles it cannot do without; what it loads on demand is kept when it was loaded. */
async function keepWhole(cache: Cache, page: string): Promise<void> {
  const response = await fetch(page);
  if (!response.ok) throw new Error(page);
  const html = await response.clone().text();
  const files = new Set(
    [...html.matchAll(/["'](\/_astro\/[\w.@-]+\.(?:js|css))["']/g)].map((match) => match[1] ?? ''),
  );
  // A module's own imports stand in its text; the set grows while it is walked.
  for (const file of files) {
    const part = await fetch(file);
    if (!part.ok) throw new Error(file);
    await cache.put(file, part.clone());
    if (!file.endsWith('.js')) continue;
    for (const match of (await part.text()).matchAll(/(?:from|import)\s*["']\.\/([\w.@-]+\.js)["']/g))
      files.add(`/_astro/${match[1] ?? ''}`);
  }
  await cache.put(page, response);
}

/**
 * Pages seen under the last version stay readable; its files are dropped. So are pages that carry other keys than today's:
 * they would believe a key that was revoked, and no list signed by the newest. Where one is missing the shell answers.
 */
async function takeOver(): Promise<void> {
  const cache = await caches.open(KEPT);
  for (const name of await caches.keys()) {
    if (name === KEPT || !name.startsWith('ocop-stamps-')) continue;
    const old = await caches.open(name);
    for (const request of await old.keys()) {
      const page = await old.match(request);
      if (!page || !/^\/T\/.+/.test(new URL(request.url).pathname)) continue;
      if ((await page.clone().text()).includes(WORKER.keys)) await cache.put(request, page);
    }
    await caches.delete(name);
  }
  await keepOpenStamps(cache);
  await self.clients.claim();
}

/** The stamp that was scanned first is open before there is a worker to keep it. */
async function keepOpenStamps(cache: Cache): Promise<void> {
  for (const { url } of await self.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
    const page = new URL(url).pathname;
    if (!/^\/T\/.+/i.test(page) || (await cache.match(page, LOOSELY))) continue;
    try {
      const response = await fetch(page, { signal: timeout(PATIENCE_MS) });
      if (!response.ok || response.redirected) continue;
      const picture = /<img[^>]* src="(\/(?:_astro|anh)\/[^"]+)"/.exec(await response.clone().text())?.[1];
      if (picture) await cache.add(picture).catch(() => undefined);
      await keep(cache, page, response);
    } catch {
      // It is kept when it is opened next.
    }
  }
}

async function offlinePage(): Promise<Response | undefined> {
  return (await caches.open(KEPT)).match(WORKER.offline, LOOSELY);
}

async function freshPage(request: Request, shell?: string): Promise<Response> {
  const cache = await caches.open(KEPT);
  const page = new URL(request.url).pathname;
  try {
    const response = await fetch(request.url, { signal: timeout(PATIENCE_MS) });
    if (response.ok && !response.redirected) await keep(cache, page, response.clone());
    if (response.status < 500) return response;
  } catch {
    // No network, or too slow a one: what is kept answers.
  }
  return (
    (await cache.match(page, LOOSELY)) ??
    (shell ? await cache.match(shell, LOOSELY) : undefined) ??
    Response.error()
  );
}

/** Scripts, styles and pictures have names that change with their content: once kept, always right. */
async function keptFile(request: Request): Promise<Response> {
  const cache = await caches.open(KEPT);
  const known = await cache.match(request, LOOSELY);
  if (known) return known;
  const response = await fetch(request).catch(() => keptWithFair(request));
  if (!response) return Response.error();
  if (response.ok) await keep(cache, request, response.clone());
  return response;
}

function isPartOfPage(request: Request, url: URL): boolean {
  if (WORKER.precache.includes(url.pathname)) return true;
  if (!/^\/(_astro|anh)\//.test(url.pathname)) return false;
  const from = request.referrer ? new URL(request.referrer).pathname : '';
  return from.startsWith('/T/') || WORKER.checkPages.includes(from) || from.startsWith('/_astro/');
}

async function keep(cache: Cache, key: string | Request, response: Response): Promise<void> {
  await cache.put(key, response);
  const keys = await cache.keys();
  const spare = keys.filter(({ url }) => {
    const { pathname } = new URL(url);
    const kept = [...WORKER.precache, ...WORKER.checkPages, WORKER.status];
    return !kept.includes(pathname) && !pathname.startsWith('/_astro/');
  });
  for (const old of spare.slice(0, Math.max(0, spare.length - MOST_ENTRIES))) await cache.delete(old);
}
