import { fillIn } from '../domain/fill-in.ts';
import { FAIR_CACHE } from './fair-cache.ts';

interface Manifest {
  /** Changes whenever a file does. */
  readonly version: string;
  /** On the wire. */
  readonly bytes: number;
  readonly urls: readonly string[];
}

const VERSION = '/__version';

/**
 * Keeps a fair's pages in a cache of its own (`fair-<id>`). The site's service worker answers from any cache
 * when the network is gone; a cache is replaced whole, so that half a fair is never taken for one.
 */
class SaveOffline extends HTMLElement {
  #manifest: Manifest | undefined;

  connectedCallback(): void {
    if (!('caches' in window) || !('serviceWorker' in navigator)) {
      this.hidden = true;
      return;
    }
    this.#button('save').addEventListener('click', () => void this.#save());
    this.#button('remove').addEventListener('click', () => void this.#remove());
    void this.#show();
  }

  async #show(): Promise<void> {
    const kept = await this.#kept();
    this.#manifest = await this.#load();
    if (!this.#manifest && kept === undefined) {
      this.hidden = true;
      return;
    }
    this.removeAttribute('data-waiting');
    if (kept === undefined) this.#offer();
    else this.#done(this.#manifest !== undefined && this.#manifest.version !== kept);
  }

  async #load(): Promise<Manifest | undefined> {
    try {
      const answer = await fetch(this.dataset['manifest'] ?? '');
      return answer.ok ? ((await answer.json()) as Manifest) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Version of what is kept. */
  async #kept(): Promise<string | undefined> {
    try {
      if (!(await caches.has(this.#cacheName))) return undefined;
      const cache = await caches.open(this.#cacheName);
      return await (await cache.match(VERSION))?.text();
    } catch {
      // Private windows of some browsers forbid caches.
      return undefined;
    }
  }

  async #save(): Promise<void> {
    const manifest = this.#manifest ?? (await this.#load());
    if (!manifest) {
      this.#say(this.dataset['failed'] ?? '');
      return;
    }
    this.#button('save').disabled = true;
    try {
      await navigator.serviceWorker.register('/sw.js');
      await caches.delete(this.#cacheName);
      const cache = await caches.open(this.#cacheName);
      let done = 0;
      // A few at a time: a market's network is slow enough.
      const queue = [...manifest.urls];
      const worker = async () => {
        for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
          await cache.add(new Request(url, { cache: 'reload' }));
          done++;
          this.#say(
            fillIn(this.dataset['saving'] ?? '', {
              percent: Math.round((100 * done) / manifest.urls.length),
            }),
          );
        }
      };
      await Promise.all(Array.from({ length: 4 }, worker));
      await cache.put(VERSION, new Response(manifest.version));
      this.#done(false);
    } catch {
      await caches.delete(this.#cacheName).catch(() => false);
      this.#say(this.dataset['failed'] ?? '');
    }
    this.#button('save').disabled = false;
  }

  async #remove(): Promise<void> {
    await caches.delete(this.#cacheName);
    this.#button('remove').hidden = true;
    this.#offer();
  }

  #offer(): void {
    this.#button('save').hidden = false;
    this.#say(fillIn(this.dataset['offer'] ?? '', { size: this.#size() }));
  }

  #done(stale: boolean): void {
    this.dataset['state'] = 'saved';
    this.#button('save').hidden = !stale;
    this.#button('remove').hidden = false;
    const saved = fillIn(this.dataset['saved'] ?? '', { size: this.#size() });
    this.#say(stale ? (this.dataset['stale'] ?? '') : saved);
  }

  #size(): string {
    const bytes = this.#manifest?.bytes;
    if (bytes === undefined) return '';
    const lang = document.documentElement.lang;
    const megabytes = bytes / 1_000_000;
    return megabytes < 1
      ? `${String(Math.max(1, Math.round(bytes / 1000)))} kB`
      : `${megabytes.toLocaleString(lang, { maximumFractionDigits: 1 })} MB`;
  }

  #say(text: string): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = text;
  }

  get #cacheName(): string {
    return `${FAIR_CACHE}${document.documentElement.lang}-${this.dataset['name'] ?? ''}`;
  }

  #button(name: string): HTMLButtonElement {
    const found = this.querySelector<HTMLButtonElement>(`[data-${name}]`);
    if (!found) throw new Error(`save-offline: no ${name} button`);
    return found;
  }
}
customElements.define('save-offline', SaveOffline);
