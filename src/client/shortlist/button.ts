import { SHORTLIST_LIMIT } from '../../domain/buyer/shortlist.ts';
import { shortlist } from './store.ts';

/**
 * Puts a product on the shortlist. Its words stand once a page, on the bar (`shortlist-bar`), not on each of
 * many cards; without JavaScript it is not there.
 */
class ShortlistButton extends HTMLElement {
  #button: HTMLButtonElement | undefined;

  connectedCallback(): void {
    if (this.#button) return;
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    this.#button.className = this.hasAttribute('large') ? 'button button-quiet' : 'pick';
    this.#button.addEventListener('click', () => {
      const { id = '' } = this.dataset;
      if (shortlist.has(id) || shortlist.ids.length < SHORTLIST_LIMIT) shortlist.toggle(id);
      else shortlist.refuse();
    });
    // A list that is drawn anew may bring the last one's button with it.
    this.replaceChildren(this.#button);
    shortlist.addEventListener('change', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    shortlist.removeEventListener('change', this.#show);
    this.#button?.remove();
    this.#button = undefined;
  }

  readonly #show = (): void => {
    const words = document.querySelector<HTMLElement>('shortlist-bar')?.dataset;
    if (!this.#button || !words) return;
    const { id = '', name = '' } = this.dataset;
    const picked = shortlist.has(id);
    this.#button.setAttribute('aria-pressed', String(picked));
    this.#button.textContent = (picked ? words['picked'] : words['pick']) ?? '';
    if (name) this.#button.setAttribute('aria-label', `${words['pick'] ?? ''}: ${name}`);
  };
}
customElements.define('shortlist-button', ShortlistButton);
