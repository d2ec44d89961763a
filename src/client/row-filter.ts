import { fillIn } from '../domain/fill-in.ts';

/**
 * Shows the rows that every chosen value fits. A select named `stars` looks at `data-stars`, which may hold several
 * values with spaces between; without JavaScript all rows stand there and the choices do not.
 */
class RowFilter extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', this.#show);
    // A browser that goes back fills in what was chosen.
    this.#show();
  }

  readonly #show = (): void => {
    const wanted = [...this.querySelectorAll('select')].filter(({ value }) => value !== '');
    // What was asked for may lie in the fold.
    if (wanted.length > 0) for (const fold of this.querySelectorAll('details')) fold.open = true;
    let shown = 0;
    for (const row of this.querySelectorAll<HTMLElement>('[data-row]')) {
      row.hidden = !wanted.every(({ name, value }) => (row.dataset[name] ?? '').split(' ').includes(value));
      if (!row.hidden) shown++;
    }
    const count = this.querySelector('[data-shown]');
    if (count) count.textContent = fillIn(this.dataset['count'] ?? '', { n: shown });
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = shown > 0;
  };
}
customElements.define('row-filter', RowFilter);
