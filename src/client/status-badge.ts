import { vietnamDay } from '../domain/date.ts';
import { stepOn } from '../domain/step-on.ts';

/**
 * A page may be older than the day it is read on: shows the status step that holds today in Việt Nam and
 * tells the nearest [data-status-scope], so that stars of a lapsed certificate are struck through.
 */
class StatusBadge extends HTMLElement {
  connectedCallback(): void {
    const today = vietnamDay(Date.now());
    const steps = [...this.querySelectorAll<HTMLElement>('[data-from]')].map((element) => ({
      element,
      from: element.dataset['from'] ?? '',
    }));
    const held = stepOn(steps, today)?.element;
    if (!held) return;
    for (const { element } of steps) element.hidden = element !== held;
    const scope = this.closest<HTMLElement>('[data-status-scope]');
    if (scope) scope.dataset['status'] = held.dataset['kind'] ?? '';
    this.querySelector('.as-of')?.remove();
  }
}
customElements.define('status-badge', StatusBadge);
