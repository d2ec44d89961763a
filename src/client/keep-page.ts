import { smallPhoto } from '../domain/small-photo.ts';
import { SEEN_CACHE } from './fair-cache.ts';

/** A phone that wanders over a market: the last so many files. */
const MOST_ENTRIES = 150;

/**
 * Keeps the page that is open, with what it needs, so that it opens again where the network is gone: a booth's
 * code may be the first thing somebody scans. Only what is small is kept; the whole fair is asked for by a button.
 */
async function keepPage(): Promise<void> {
  if (!('caches' in window) || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/sw.js');
  const cache = await caches.open(SEEN_CACHE);
  for (const url of filesOfPage()) await cache.add(url).catch(() => undefined);
  await cache.add(location.pathname);
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - MOST_ENTRIES))) await cache.delete(old);
  document.documentElement.dataset['kept'] = '';
}

function filesOfPage(): Set<string> {
  const named = [
    ...document.querySelectorAll<HTMLElement>(
      'link[rel~="icon"],link[rel="stylesheet"],script[src],main img',
    ),
  ].map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
  // Cards for the address book; fonts, and scripts that scripts load.
  const cards = [...document.querySelectorAll('main a[href$=".vcf"]')].map(
    (a) => a.getAttribute('href') ?? '',
  );
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/_astro/'))
    .map(({ pathname }) => pathname);
  return new Set([...named, ...cards, ...loaded].filter((url) => url.startsWith('/')).map(smallPhoto));
}

// A page that cannot be kept (private window, full storage) is read as any other.
const keep = () => void keepPage().catch(() => undefined);
if (document.readyState === 'complete') keep();
else addEventListener('load', keep);
