/**
 * Shows the rows that every chosen value fits. A select named `stars` looks at `data-stars`, which may hold several
 * values with spaces between; without JavaScript all rows stand there and the choices do not.
 */
class RowFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('change', () => {
      this.#show(form);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('reset', () => {
      // The fields are empty only after the event.
      setTimeout(() => {
        this.#show(form);
      });
    });
    // A browser that goes back fills in what was chosen.
    this.#show(form);
  }

  #show(form: HTMLFormElement): void {
    const wanted = [...new FormData(form)].filter(([, value]) => value !== '');
    let shown = 0;
    for (const row of this.querySelectorAll<HTMLElement>('[data-row]')) {
      row.hidden = !wanted.every(
        ([name, value]) => typeof value === 'string' && (row.dataset[name] ?? '').split(' ').includes(value),
      );
      if (!row.hidden) shown++;
    }
    const count = this.querySelector('[data-shown]');
    if (count) count.textContent = (this.dataset['count'] ?? '').replace('{n}', String(shown));
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = shown > 0;
  }
}
customElements.define('row-filter', RowFilter);
