import { ownLink } from '../../domain/link.ts';
import { searchWords } from '../../i18n/search-words.ts';
import { echo } from './echo.ts';
import type { Found } from '../../domain/search/find.ts';
import { paths } from '../../paths.ts';
import { searchClient } from './client.ts';
import { make } from './make.ts';
import { resultOption, wayOption } from './options.ts';
import { pageLink } from './pages.ts';
import { sentences } from './sentences.ts';
import { pageLanguage } from '../page-language.ts';

/** How many products and other things the list under the field shows. */
const PRODUCTS_SHOWN = 6;
const OTHERS_SHOWN = 4;

/** `keyCode` of every key that an input method takes for itself. */
const COMPOSING = 229;

/** Makes a field with a form a combobox (ARIA 1.2 pattern, list autocomplete with manual selection). */
export function startCombobox(box: HTMLElement, input: HTMLInputElement): void {
  const lang = pageLanguage();
  const say = searchWords(lang);
  const listId = `${input.id}-list`;
  const panel = make('div', { class: 'search-panel', hidden: '' });
  const note = make('p', { class: 'search-note', hidden: '' });
  const list = make('ul', { id: listId, role: 'listbox', 'aria-label': say('found.results') });
  const live = make('p', { class: 'visually-hidden', role: 'status' });
  panel.append(note, list);
  box.append(panel, live);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
    autocapitalize: 'none',
    spellcheck: 'false',
  })) {
    input.setAttribute(name, value);
  }

  let active = -1;
  let asked = '';
  let running = false;

  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const open = (isOpen: boolean) => {
    panel.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen && list.childElementCount > 0));
    if (!isOpen) setActive(-1);
  };
  const setActive = (index: number) => {
    const all = options();
    active = all.length === 0 ? -1 : index;
    all.forEach((option, at) => option.setAttribute('aria-selected', String(at === active)));
    const current = all[active];
    if (current) {
      input.setAttribute('aria-activedescendant', current.id);
      current.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };

  const fill = (rows: readonly HTMLElement[], way: { href: string; label: string }) => {
    list.replaceChildren(...rows, wayOption(way));
    options().forEach((option, at) => (option.id = `${listId}-${String(at)}`));
    open(true);
    setActive(-1);
  };

  /** What sighted people read over the list, and what is read out. */
  const tell = (visible: string, spoken: string) => {
    note.textContent = visible;
    note.hidden = visible === '';
    live.textContent = spoken;
  };

  const show = (found: Found, query: string) => {
    const cards = [
      ...found.products.slice(0, PRODUCTS_SHOWN),
      ...found.near,
      ...found.others.slice(0, OTHERS_SHOWN),
    ];
    const pages = found.pages.flatMap((id) => pageLink(id, lang) ?? []);
    fill(
      [...pages.map(wayOption), ...cards.map((card) => resultOption(card, lang))],
      cards.length > 0
        ? { href: `${paths.search(lang)}?q=${encodeURIComponent(query)}`, label: say('found.all') }
        : { href: paths.products(lang), label: say('found.allProducts') },
    );
    const said = sentences(found, query, lang);
    const words = (...parts: string[]) => parts.filter(Boolean).join(' ');
    tell(
      words(said.none, said.tried, said.near, said.suggestion, said.leftOut),
      words(said.none, said.tried, said.near, said.suggestion, said.leftOut, said.count),
    );
  };

  const fail = (query: string) => {
    fill([], { href: paths.products(lang), label: say('found.allProducts') });
    const said = say('found.failed', { query: echo(query) });
    tell(said, said);
  };

  const wait = () => {
    if (searchClient().isOpen) return;
    list.replaceChildren();
    tell(say('found.loading'), say('found.loading'));
    open(true);
  };

  // No timer: a query runs at once, and while it runs only the newest input waits.
  const update = async () => {
    if (running) return;
    running = true;
    try {
      while (asked !== input.value.trim()) {
        const query = input.value.trim();
        asked = query;
        if (query === '') {
          open(false);
          list.replaceChildren();
          tell('', '');
          continue;
        }
        wait();
        const found = await searchClient().ask(query);
        if (query === input.value.trim()) {
          show(found, query);
          box.dispatchEvent(new CustomEvent('search-shown', { detail: { query } }));
        }
      }
    } catch {
      fail(asked);
      box.dispatchEvent(new CustomEvent('search-shown', { detail: { query: asked } }));
    } finally {
      running = false;
    }
  };

  /** As a link would: here, or in a new tab when a modifier key is held. */
  const follow = (option: HTMLElement | undefined, newTab: boolean) => {
    const href = option?.dataset['href'];
    if (href === undefined) return;
    if (newTab) globalThis.open(ownLink(href), '_blank', 'noopener');
    else location.assign(ownLink(href));
  };
  const optionAt = ({ target }: Event) =>
    target instanceof Element ? (target.closest<HTMLElement>('[role=option]') ?? undefined) : undefined;

  input.addEventListener('input', () => void update());
  input.addEventListener('focus', () => {
    if (list.childElementCount > 0 && input.value.trim() !== '') open(true);
  });
  input.addEventListener('keydown', (event) => {
    // The key only ends the word that an input method is composing; Safari says so by the number alone.
    if (event.isComposing || event.keyCode === COMPOSING) return;
    const count = options().length;
    if (event.key === 'Escape' && !panel.hidden) {
      event.preventDefault();
      open(false);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      if (panel.hidden) open(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // Past either end lies the field itself.
      setActive(((active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && active >= 0 && !panel.hidden) {
      event.preventDefault();
      follow(options()[active], event.ctrlKey || event.metaKey);
    }
  });
  box.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && box.contains(event.relatedTarget))) open(false);
  });
  // A click on an option must not take the focus from the field before it is followed.
  panel.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  panel.addEventListener('click', (event) => {
    follow(optionAt(event), event.ctrlKey || event.metaKey || event.shiftKey);
  });
  panel.addEventListener('auxclick', (event) => {
    if (event.button === 1) follow(optionAt(event), true);
  });
  if (input.value.trim() !== '') void update();
  else
    void searchClient()
      .ask('')
      .catch(() => undefined);
}
