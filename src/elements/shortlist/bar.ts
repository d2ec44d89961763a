import { shortlist } from './store.ts';

/** "Danh sách của bạn (3)", in sight on every page while there is something on it. */
class ShortlistBar extends HTMLElement {
  connectedCallback(): void {
    shortlist.addEventListener('change', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    shortlist.removeEventListener('change', this.#show);
  }

  readonly #show = (): void => {
    const { length } = shortlist.ids;
    this.hidden = length === 0;
    const count = this.querySelector('[data-count]');
    if (count) count.textContent = String(length);
    const note = this.querySelector<HTMLElement>('[data-lost]');
    if (note) note.hidden = shortlist.kept;
  };
}
customElements.define('shortlist-bar', ShortlistBar);
