import type { Found } from '../../domain/search/find.ts';
import { fillIn, searchTexts } from '../../i18n/search-texts.ts';
import { paths } from '../../paths.ts';
import { searchClient } from './client.ts';
import { make } from './make.ts';
import { shownResult } from './result.ts';

/** How many products and other things the list under the field shows. */
const PRODUCTS_SHOWN = 6;
const OTHERS_SHOWN = 4;

/** Makes a field with a form a combobox (ARIA 1.2 pattern, list autocomplete with manual selection). */
export function startCombobox(box: HTMLElement, input: HTMLInputElement): void {
  const lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const texts = searchTexts(lang);
  const listId = `${input.id}-list`;
  const panel = make('div', { class: 'search-panel', hidden: '' });
  const note = make('p', { class: 'search-note', hidden: '' });
  const list = make('ul', { id: listId, role: 'listbox', 'aria-label': texts.results });
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

  const show = (found: Found, query: string) => {
    const cards = [...found.products.slice(0, PRODUCTS_SHOWN), ...found.others.slice(0, OTHERS_SHOWN)];
    const rows = cards.map((card, at) => {
      const shown = shownResult(card, lang, texts);
      const option = make('li', { role: 'option', id: `${listId}-${String(at)}`, 'aria-selected': 'false' });
      option.dataset['id'] = card.id;
      option.dataset['type'] = card.type;
      const link = make('a', { href: shown.href, tabindex: '-1' });
      if (shown.picture) link.append(make('img', { src: shown.picture, alt: '', width: '64', height: '48' }));
      const body = make('span', { class: 'search-body' });
      const name = make('span', { class: 'search-name' }, shown.name);
      if (shown.nameLang) name.lang = shown.nameLang;
      body.append(name);
      const marks = [shown.starWords, shown.statusWords].filter(Boolean).join(' · ');
      if (marks) {
        const line = make('span', { class: 'search-marks' });
        line.dataset['status'] = shown.statusKind ?? '';
        if (shown.stars && shown.inForce)
          line.append(make('span', { 'aria-hidden': 'true' }, '★'.repeat(shown.stars)), ' ');
        line.append(marks);
        body.append(line);
      }
      body.append(make('span', { class: 'soft' }, shown.lines.join(', ')));
      link.append(body);
      option.append(link);
      return option;
    });
    const all = make('li', {
      role: 'option',
      id: `${listId}-all`,
      class: 'search-all',
      'aria-selected': 'false',
    });
    const to =
      rows.length > 0 ? `${paths.search(lang)}?q=${encodeURIComponent(query)}` : paths.products(lang);
    all.append(make('a', { href: to, tabindex: '-1' }, rows.length > 0 ? texts.all : texts.allProducts));
    list.replaceChildren(...rows, all);
    const said = found.suggestion
      ? fillIn(texts.suggestion, { suggestion: found.suggestion })
      : rows.length === 0
        ? fillIn(texts.none, { query })
        : '';
    const count = found.products.length === 1 ? texts.countOne : fillIn(texts.count, { count: found.total });
    tell(said, rows.length > 0 ? [said, count].filter(Boolean).join(' ') : said);
    open(true);
    setActive(-1);
  };

  /** What sighted people read over the list, and what is read out. */
  const tell = (visible: string, spoken: string) => {
    note.textContent = visible;
    note.hidden = visible === '';
    live.textContent = spoken;
  };

  const fail = () => {
    const way = make('li', { role: 'option', id: `${listId}-0`, 'aria-selected': 'false' });
    way.append(make('a', { href: paths.products(lang), tabindex: '-1' }, texts.allProducts));
    list.replaceChildren(way);
    tell(texts.failed, texts.failed);
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
          live.textContent = '';
          continue;
        }
        const found = await searchClient().ask(query);
        if (query === input.value.trim()) {
          show(found, query);
          box.dispatchEvent(new CustomEvent('search-shown', { detail: { query } }));
        }
      }
    } catch {
      fail();
      box.dispatchEvent(new CustomEvent('search-shown', { detail: { query: asked } }));
    } finally {
      running = false;
    }
  };

  input.addEventListener('input', () => void update());
  input.addEventListener('focus', () => {
    if (list.childElementCount > 0 && input.value.trim() !== '') open(true);
  });
  input.addEventListener('keydown', (event) => {
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
      const link = options()[active]?.querySelector('a');
      if (link) {
        event.preventDefault();
        location.assign(link.href);
      }
    }
  });
  box.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && box.contains(event.relatedTarget))) open(false);
  });
  // A click on an option must not take the focus from the field before it is followed.
  panel.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  if (input.value.trim() !== '') void update();
  else
    void searchClient()
      .ask('')
      .catch(() => undefined);
}
