import type { Found } from '../domain/search/find.ts';
import type { SearchCard } from '../domain/search/record.ts';
import { fillIn, searchTexts } from '../i18n/search-texts.ts';
import { paths } from '../paths.ts';
import { searchClient } from './search/client.ts';
import { make } from './search/make.ts';
import { shownResult } from './search/result.ts';

/** How many products are shown at once; the rest waits behind a button. */
const STEP = 24;

/** The results page: answers ?q=… and whatever is typed into its field, and keeps the address in step. */
class SearchResults extends HTMLElement {
  readonly #lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  readonly #texts = searchTexts(this.#lang);
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
          this.#say('');
          this.#body.replaceChildren();
          continue;
        }
        if (this.#body.childElementCount === 0) {
          this.#say(this.#texts.loading);
          this.toggleAttribute('data-loading', true);
        }
        const found = await searchClient().ask(query);
        if (query === input.value.trim()) this.#show(found, query);
      }
    } catch {
      this.#say(this.#texts.failed);
      this.#body.replaceChildren(this.#wayOut());
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
      else address.searchParams.set('q', query);
      history.replaceState(history.state, '', address);
    }, 250);
  }

  get #body(): HTMLElement {
    return this.querySelector('[data-results]') ?? this;
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }

  /** An empty basket says it too. */
  #picture(): readonly HTMLElement[] {
    const picture =
      this.querySelector<HTMLTemplateElement>('template[data-nothing]')?.content.firstElementChild;
    return picture ? [picture.cloneNode(true) as HTMLElement] : [];
  }

  #wayOut(): HTMLElement {
    const line = make('p');
    line.append(make('a', { class: 'button', href: paths.products(this.#lang) }, this.#texts.allProducts));
    return line;
  }

  #show(found: Found, query: string): void {
    const texts = this.#texts;
    const parts: HTMLElement[] = [];
    if (found.suggestion) {
      const line = make('p', { class: 'search-suggestion' });
      const [before = '', after = ''] = texts.suggestion.split('{suggestion}');
      const address = `${paths.search(this.#lang)}?q=${encodeURIComponent(found.suggestion)}`;
      line.append(before, make('a', { href: address }, found.suggestion), after);
      parts.push(line);
    }
    const nothing = found.products.length + found.others.length === 0;
    if (nothing) {
      this.#say(fillIn(texts.none, { query }));
      const tried = found.tried.filter((words) => words !== query);
      if (tried.length > 0) parts.push(make('p', {}, fillIn(texts.tried, { tried: tried.join(' · ') })));
      parts.push(this.#wayOut(), ...this.#picture());
    } else {
      this.#say(found.products.length === 1 ? texts.countOne : fillIn(texts.count, { count: found.total }));
      parts.push(this.#grid(found.products));
    }
    if (found.others.length > 0) {
      parts.push(make('h2', {}, texts.others), this.#list(found.others));
    }
    this.#body.replaceChildren(...parts);
  }

  #grid(cards: readonly SearchCard[]): HTMLElement {
    const grid = make('ul', { class: 'grid product-grid' });
    const wrap = make('div');
    wrap.append(grid);
    const add = (from: number) => {
      grid.append(...cards.slice(from, from + STEP).map((card) => this.#card(card)));
    };
    add(0);
    if (cards.length > STEP) {
      const more = make('button', { class: 'button', type: 'button' }, this.#texts.more);
      more.addEventListener('click', () => {
        add(grid.childElementCount);
        more.hidden = grid.childElementCount >= cards.length;
      });
      wrap.append(more);
    }
    return wrap;
  }

  /** A product card of the site, filled: the page holds an empty one as a template. */
  #card(card: SearchCard): HTMLElement {
    const item = make('li');
    item.dataset['id'] = card.id;
    const template = this.querySelector('template');
    if (!template) return item;
    item.append(template.content.cloneNode(true));
    const shown = shownResult(card, this.#lang, this.#texts);
    const scope = item.querySelector<HTMLElement>('[data-status-scope]');
    if (scope) scope.dataset['status'] = shown.statusKind ?? '';
    const link = item.querySelector('a');
    if (link) {
      link.href = shown.href;
      link.textContent = shown.name;
      if (shown.nameLang) link.lang = shown.nameLang;
    }
    const picture = item.querySelector('img');
    if (picture && shown.picture) picture.src = shown.picture;
    const stars = item.querySelector('.stars');
    if (shown.stars) {
      item.querySelector('.stars-drawn')?.setAttribute('class', `stars-drawn stars-${String(shown.stars)}`);
      const now = item.querySelector('.stars-now');
      if (now) now.textContent = fillIn(this.#texts.label, { stars: shown.stars });
      const past = item.querySelector('.stars-past');
      if (past) past.textContent = fillIn(this.#texts.labelPast, { stars: shown.stars });
    } else stars?.replaceWith(make('span', { class: 'soft' }, shown.starWords ?? ''));
    const who = item.querySelector('.card-who');
    who?.replaceChildren(shown.lines[0] ?? '', make('span', { class: 'soft' }, shown.lines[1] ?? ''));
    const badge = make('span', { class: 'badge' }, shown.statusWords ?? '');
    badge.dataset['kind'] = shown.statusKind ?? '';
    item.querySelector('.card-status')?.replaceChildren(...(shown.statusWords ? [badge] : []));
    return item;
  }

  #list(cards: readonly SearchCard[]): HTMLElement {
    const list = make('ul', { class: 'search-others' });
    for (const card of cards) {
      const shown = shownResult(card, this.#lang, this.#texts);
      const item = make('li');
      const link = make('a', { href: shown.href }, shown.name);
      if (shown.nameLang) link.lang = shown.nameLang;
      item.append(link, ' ', make('span', { class: 'soft' }, shown.lines.join(', ')));
      list.append(item);
    }
    return list;
  }
}
customElements.define('search-results', SearchResults);
