import { ownLink } from '../domain/link.ts';
import { searchWords } from '../i18n/search-words.ts';
import { paths } from '../paths.ts';
import { searchClient, type Answered } from './search/client.ts';
import { echo } from './search/echo.ts';
import { make } from './search/make.ts';
import { pageLink } from './search/pages.ts';
import { plainList } from './search/plain-list.ts';
import { nearList, othersList, ProductResults } from './search/result-lists.ts';
import { sentences } from './search/sentences.ts';
import { pageLanguage } from './page-language.ts';
import { wellFormed } from '../domain/well-formed.ts';

/** Stands in a sentence for a link. */
const SLOT = '\uFFFC';

/** The results page: answers ?q=… and whatever is typed into its field, and keeps the address in step. */
class SearchResults extends HTMLElement {
  readonly #lang = pageLanguage();
  readonly #words = searchWords(this.#lang);
  #asked: string | undefined;
  #running = false;
  #addressTimer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input[name=q]');
    if (!input) return;
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    input.addEventListener('input', () => void this.#update(input));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#asked = undefined;
      void this.#update(input);
    });
    addEventListener('popstate', () => {
      input.value = new URLSearchParams(location.search).get('q') ?? '';
      void this.#update(input);
    });
    void this.#update(input);
  }

  async #update(input: HTMLInputElement): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    try {
      while (this.#asked !== input.value.trim()) {
        const query = input.value.trim();
        this.#asked = query;
        this.#keepAddress(query);
        this.toggleAttribute('idle', query === '');
        if (query === '') {
          this.#say();
          this.#body.replaceChildren();
          continue;
        }
        if (!searchClient().isOpen) {
          this.#say(this.#words('found.loading'));
          this.toggleAttribute('data-loading', true);
        }
        const found = await searchClient().ask(query);
        if (query === input.value.trim()) this.#show(found, query);
      }
    } catch {
      await this.#fail(this.#asked ?? '');
    } finally {
      this.#running = false;
      this.removeAttribute('data-loading');
      this.dispatchEvent(new CustomEvent('search-shown', { detail: { query: this.#asked } }));
    }
  }

  /** The address follows a moment behind: browsers limit how often it may change. */
  #keepAddress(query: string): void {
    clearTimeout(this.#addressTimer);
    this.#addressTimer = setTimeout(() => {
      const address = new URL(location.href);
      if (query === '') address.searchParams.delete('q');
      else address.searchParams.set('q', wellFormed(query));
      history.replaceState(history.state, '', ownLink(address.pathname + address.search + address.hash));
    }, 250);
  }

  get #body(): HTMLElement {
    return this.querySelector('[data-results]') ?? this;
  }

  /** Sentences that are seen and read out, each a paragraph of its own. */
  #say(...parts: readonly (string | Node | (string | Node)[])[]): void {
    const lines = parts.filter((part) => part !== '');
    const status = this.querySelector('[role=status]');
    status?.replaceChildren(
      ...lines.map((part) => {
        const line = make('p');
        line.append(...(Array.isArray(part) ? part : [part]));
        return line;
      }),
    );
  }

  /** The search cannot be had: a sentence, and the plain list of products with the ways to all of them. */
  async #fail(query: string): Promise<void> {
    this.#say(this.#words('found.failed', { query: echo(query) }));
    this.#body.replaceChildren(this.#wayOut());
    const list = await plainList(paths.products(this.#lang));
    if (list) this.#body.append(list);
  }

  /** An empty basket says it too. */
  #picture(): readonly HTMLElement[] {
    const picture =
      this.querySelector<HTMLTemplateElement>('template[data-nothing]')?.content.firstElementChild;
    return picture ? [picture.cloneNode(true) as HTMLElement] : [];
  }

  #wayOut(): HTMLElement {
    const line = make('p');
    line.append(
      make(
        'a',
        { class: 'button', href: ownLink(paths.products(this.#lang)) },
        this.#words('found.allProducts'),
      ),
    );
    return line;
  }

  /** The correction as a link within its sentence. */
  #suggestion(found: Answered): (string | Node)[] {
    const { suggestion } = found;
    if (suggestion === undefined) return [];
    const [before = '', after = ''] = this.#words('found.suggestion', { suggestion: SLOT }).split(SLOT);
    const address = `${paths.search(this.#lang)}?q=${encodeURIComponent(suggestion)}`;
    return [before, make('a', { href: ownLink(address) }, echo(suggestion)), after];
  }

  #pages(ids: readonly string[]): HTMLElement[] {
    const links = ids.flatMap((id) => pageLink(id, this.#lang) ?? []);
    if (links.length === 0) return [];
    const line = make('p', { class: 'search-pages' }, this.#words('found.pages'));
    for (const { href, label } of links) line.append(' ', make('a', { href: ownLink(href) }, label));
    return [line];
  }

  /** The same text among the products, where it can be narrowed by stars, places and the like. */
  #filter(query: string): HTMLElement {
    const line = make('p', { class: 'list-count' });
    const address = `${paths.products(this.#lang)}?${new URLSearchParams({ q: query }).toString()}`;
    line.append(
      make('a', { class: 'button button-quiet', href: ownLink(address) }, this.#words('found.filter')),
    );
    return line;
  }

  #show(found: Answered, query: string): void {
    const words = this.#words;
    const said = sentences(found, query, this.#lang);
    const suggestion = this.#suggestion(found);
    this.#say(
      said.none,
      said.tried,
      ...(suggestion.length > 0 ? [suggestion] : []),
      said.leftOut,
      said.count,
    );
    // Paper has no field that says what was asked.
    const asked = make('p', { class: 'search-asked' }, words('found.title', { query: echo(query) }));
    const parts = [asked, ...this.#pages(found.pages)];
    if (found.products.length > 0) {
      parts.push(this.#filter(query), new ProductResults(found, this.#lang).element);
    }
    if (found.near.length > 0)
      parts.push(make('h2', { class: 'search-near' }, words('found.near')), nearList(found.near, this.#lang));
    if (found.others.length > 0)
      parts.push(make('h2', {}, words('found.others')), othersList(found.others, this.#lang));
    if (found.products.length + found.others.length === 0)
      parts.push(this.#wayOut(), ...(found.near.length === 0 ? this.#picture() : []));
    this.#body.replaceChildren(...parts);
  }
}
customElements.define('search-results', SearchResults);
