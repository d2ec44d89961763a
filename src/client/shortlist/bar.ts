import { toFragment } from '../../domain/buyer/shortlist.ts';
import { shortlist } from './store.ts';

/** "Danh sách của bạn (3)", in sight while there is something on it; on the list's own pages it is in the way. */
class ShortlistBar extends HTMLElement {
  connectedCallback(): void {
    shortlist.addEventListener('change', this.#show);
    shortlist.addEventListener('full', this.#refused);
    this.#show();
  }

  disconnectedCallback(): void {
    shortlist.removeEventListener('change', this.#show);
    shortlist.removeEventListener('full', this.#refused);
  }

  readonly #show = (): void => {
    const { ids, kept } = shortlist;
    this.hidden = ids.length === 0 || document.querySelector('shortlist-page,quotation-form') !== null;
    const count = this.querySelector('[data-count]');
    if (count) count.textContent = String(ids.length);
    const note = this.querySelector<HTMLElement>('[data-lost]');
    if (note) note.hidden = kept;
    this.#note('');
    // Another tab cannot know a list that is not kept: links take it along.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-takes-list]'))
      link.hash = kept ? '' : toFragment(ids);
  };

  readonly #refused = (): void => {
    this.#note(this.dataset['full'] ?? '');
  };

  #note(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}
customElements.define('shortlist-bar', ShortlistBar);
