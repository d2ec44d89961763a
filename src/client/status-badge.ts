import { vietnamDay } from '../domain/date.ts';

/**
 * A page may be older than the day it is read on: shows the status step that holds today in Việt Nam and
 * tells the nearest [data-status-scope], so that stars of a lapsed certificate are struck through.
 */
class StatusBadge extends HTMLElement {
  connectedCallback(): void {
    const today = vietnamDay(Date.now());
    const steps = [...this.querySelectorAll<HTMLElement>('[data-from]')];
    const held = [...steps].reverse().find((step) => (step.dataset['from'] ?? '') <= today) ?? steps[0];
    if (!held) return;
    for (const step of steps) step.hidden = step !== held;
    const scope = this.closest<HTMLElement>('[data-status-scope]');
    if (scope) scope.dataset['status'] = held.dataset['kind'] ?? '';
    this.querySelector('.as-of')?.remove();
  }
}
customElements.define('status-badge', StatusBadge);
