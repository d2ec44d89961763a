import { isAmiss, type Outcome, packStanding } from '../../domain/stamp/outcome.ts';
import { describeOutcome } from '../../i18n/stamp/describe.ts';
import type { Verdict } from '../../i18n/stamp/verdict.ts';
import { pageLanguage } from '../page-language.ts';

/** Writes an outcome into a verdict box: its tone (which picks colour and sign), title, lines and next step. */
export function showVerdict(box: HTMLElement, outcome: Outcome): void {
  fillVerdict(box, describeOutcome(outcome, pageLanguage()));
  box.dataset['kind'] = outcome.kind;
  box.dataset['standing'] = packStanding(outcome);
  box.toggleAttribute('data-amiss', isAmiss(outcome));
}

/** Writes a verdict in words already chosen. */
export function fillVerdict(box: HTMLElement, { tone, title, lines, next }: Omit<Verdict, 'sample'>): void {
  box.dataset['tone'] = tone;
  box.querySelector('use')?.setAttribute('href', `#sign-${tone}`);
  replace(box, '[data-title]', title);
  replace(box, '[data-next]', next);
  box.querySelector('[data-lines]')?.replaceChildren(
    ...lines.map((line) => {
      const item = document.createElement('p');
      item.textContent = line;
      return item;
    }),
  );
}

/** New words in a new element, as another answer is not the old one moved. */
export function replace(box: HTMLElement, selector: string, text: string): void {
  const old = box.querySelector(selector);
  if (!old) return;
  const fresh = old.cloneNode() as Element;
  fresh.textContent = text;
  old.replaceWith(fresh);
}
