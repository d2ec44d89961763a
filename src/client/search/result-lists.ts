import { ownLink } from '../../domain/link.ts';
import type { SearchCard } from '../../domain/search/record.ts';
import type { Language } from '../../domain/text.ts';
import { searchWords } from '../../i18n/search-words.ts';
import { cardElement } from '../product-card.ts';
import { cardData } from './card-data.ts';
import type { Answered } from './client.ts';
import { make } from './make.ts';
import { shownResult } from './result.ts';

/** How many products are added at once. */
const STEP = 24;

/** The products of an answer as the site's cards, and a button for the next ones until all are there. */
export class ProductResults {
  readonly element = make('div');
  readonly #found: Answered;
  readonly #lang: Language;
  readonly #grid = make('ul', { class: 'grid product-grid' });
  readonly #note = make('p', { role: 'status', class: 'soft' });
  readonly #more: HTMLButtonElement;
  /** Loaded and not yet shown. */
  #waiting: readonly SearchCard[];

  constructor(found: Answered, lang: Language) {
    this.#found = found;
    this.#lang = lang;
    this.#waiting = found.products;
    this.#more = make('button', { class: 'button', type: 'button' }, searchWords(lang)('found.more'));
    this.#more.addEventListener('click', () => void this.#showMore());
    this.element.append(this.#grid);
    this.#add();
    if (this.#left > 0) this.element.append(this.#note, this.#more);
  }

  get #left(): number {
    return this.#found.total - this.#grid.childElementCount;
  }

  #add(): void {
    this.#grid.append(...this.#waiting.slice(0, STEP).map((card) => productItem(card, this.#lang)));
    this.#waiting = this.#waiting.slice(STEP);
    const [shown, count] = [this.#grid.childElementCount, this.#found.total];
    this.#note.textContent = searchWords(this.#lang)('found.shown', { shown, count });
  }

  async #showMore(): Promise<void> {
    const say = searchWords(this.#lang);
    const from = this.#grid.childElementCount;
    this.#more.disabled = true;
    this.#note.textContent = say('found.moreLoading');
    try {
      const missing = Math.min(STEP, this.#left) - this.#waiting.length;
      if (missing > 0) this.#waiting = [...this.#waiting, ...(await this.#found.more(missing))];
      this.#add();
      // The reader goes on where the new ones begin; the button may be gone.
      this.#grid.children[from]?.querySelector('a')?.focus();
      this.#more.hidden = this.#left <= 0;
    } catch {
      this.#note.textContent = say('found.moreFailed');
    } finally {
      this.#more.disabled = false;
    }
  }
}

function productItem(card: SearchCard, lang: Language): HTMLElement {
  const item = make('li');
  item.dataset['id'] = card.id;
  item.append(cardElement(cardData(card, lang)));
  return item;
}

/** The few products that are near what is not there, as cards and never counted. */
export function nearList(cards: readonly SearchCard[], lang: Language): HTMLElement {
  const grid = make('ul', { class: 'grid product-grid' });
  grid.append(...cards.map((card) => productItem(card, lang)));
  return grid;
}

/** What is no product: a name, its kind and a line of its own. */
export function othersList(cards: readonly SearchCard[], lang: Language): HTMLElement {
  const list = make('ul', { class: 'search-others' });
  for (const card of cards) {
    const shown = shownResult(card, lang);
    const item = make('li');
    const link = make('a', { href: ownLink(shown.href) }, shown.name);
    if (shown.nameLang) link.lang = shown.nameLang;
    item.append(link, ' ', make('span', { class: 'soft' }, shown.lines.join(', ')));
    list.append(item);
  }
  return list;
}
