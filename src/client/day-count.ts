import { fillIn } from '../domain/fill-in.ts';
import { daysBetween, vietnamDay } from '../domain/date.ts';

/** Says how far off a fair is on the reader's day: a page may have been built days ago. */
class DayCount extends HTMLElement {
  connectedCallback(): void {
    const { from = '', to = '', coming = '', tomorrow = '', now = '', last = '', past = '' } = this.dataset;
    const today = vietnamDay(Date.now());
    if (to < today) this.textContent = past;
    else if (from <= today) this.textContent = to === today ? last : now;
    else {
      const days = daysBetween(today, from);
      this.textContent = days === 1 ? tomorrow : fillIn(coming, { n: days });
    }
  }
}
customElements.define('day-count', DayCount);
