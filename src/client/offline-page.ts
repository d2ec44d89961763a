/** Without a network, for a page that was not kept: the booth that a wrong code may mean; the fairs and booths kept. */
import { boothAddress } from '../domain/booth-address.ts';
import { ownLink } from '../domain/link.ts';
import { askWhichBooth, titleOf } from './booth-guesses.ts';
import { FAIR_CACHE, keptWithFair } from './fair-cache.ts';

const FAIR = /^\/(?:en\/)?su-kien\/[^/]+\/$/;
const BOOTH = /^\/(?:en\/)?G\/[^/]+\/$/;

/** Kept pages of a kind with their titles, each once; booths only where their whole fair is not kept. */
async function keptPages(): Promise<{ path: string; title: string }[]> {
  const found = new Map<string, string>();
  for (const name of await caches.keys()) {
    if (!name.startsWith(FAIR_CACHE)) continue;
    const cache = await caches.open(name);
    const whole = name !== `${FAIR_CACHE}seen`;
    for (const request of await cache.keys()) {
      const path = new URL(request.url).pathname;
      if (!FAIR.test(path) && (whole || !BOOTH.test(path))) continue;
      const html = (await (await cache.match(request))?.text()) ?? '';
      found.set(path, titleOf(html) ?? path);
    }
  }
  return [...found].map(([path, title]) => ({ path, title }));
}

async function show(): Promise<void> {
  const pages = await keptPages();
  const list = document.querySelector('[data-kept]');
  list?.replaceChildren(
    ...pages.map(({ path, title }) => {
      const link = document.createElement('a');
      link.href = ownLink(path);
      link.textContent = title;
      if (path.startsWith('/en/')) link.lang = 'en';
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  for (const part of document.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = (part.dataset['when'] === 'kept') !== pages.length > 0;
}

document.querySelector('[data-again]')?.addEventListener('click', () => {
  location.reload();
});
void show().catch(() => undefined);
const typed = boothAddress(location.pathname);
if (typed && !typed.certain) void askWhichBooth(typed.paths, keptWithFair).catch(() => undefined);
