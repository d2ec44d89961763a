/** Buttons that show one group of products at a time; without JavaScript all groups stand under each other. */
class GroupFilter extends HTMLElement {
  connectedCallback(): void {
    const bar = this.querySelector<HTMLElement>('[data-filter]');
    if (!bar) return;
    bar.hidden = false;
    const buttons = [...bar.querySelectorAll<HTMLButtonElement>('button')];
    bar.addEventListener('click', ({ target }) => {
      const pressed = buttons.find((button) => button === (target as Element).closest('button'));
      if (!pressed) return;
      for (const button of buttons) button.setAttribute('aria-pressed', String(button === pressed));
      const show = pressed.dataset['show'] ?? '';
      for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
        group.hidden = show !== '' && group.dataset['group'] !== show;
    });
  }
}
customElements.define('group-filter', GroupFilter);
