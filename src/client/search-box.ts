/**
 * The search field of every page: a plain form until someone goes to it, then a combobox that answers while one types.
 * The search itself is loaded on the first focus. "/" goes to the field.
 */
class SearchBox extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    const start = () => {
      if (this.#started) return;
      this.#started = true;
      void import('./search/combobox.ts').then(({ startCombobox }) => startCombobox(this, input));
    };
    input.addEventListener('focus', start, { once: true });
    if (document.activeElement === input) start();
  }
}
customElements.define('search-box', SearchBox);

document.addEventListener('keydown', (event) => {
  const busy =
    event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || busy) return;
  const inputs = [...document.querySelectorAll<HTMLInputElement>('.search-box input')];
  const input = inputs.find((field) => field.getClientRects().length > 0);
  if (!input) return;
  event.preventDefault();
  input.focus();
});
