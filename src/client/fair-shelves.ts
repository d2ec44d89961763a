import { vietnamDay } from '../domain/date.ts';

/** Moves fairs between "now", "coming" and "past" where the reader's day has overtaken the build's. */
class FairShelves extends HTMLElement {
  connectedCallback(): void {
    const today = vietnamDay(Date.now());
    for (const item of this.querySelectorAll<HTMLElement>('[data-first]')) {
      const { first = '', last = '' } = item.dataset;
      const phase = last < today ? 'past' : first <= today ? 'now' : 'coming';
      const shelf = item.closest<HTMLElement>('[data-phase]');
      if (!shelf || shelf.dataset['phase'] === phase) continue;
      this.querySelector(`[data-phase="${phase}"] [data-arrivals]`)?.append(item);
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-month]'))
      group.hidden = !group.querySelector('[data-first]');
    for (const shelf of this.querySelectorAll<HTMLElement>('[data-phase]')) {
      const empty = !shelf.querySelector('[data-first]');
      const note = shelf.querySelector<HTMLElement>('[data-none]');
      if (note) note.hidden = !empty;
      else shelf.hidden = empty;
    }
  }
}
customElements.define('fair-shelves', FairShelves);
