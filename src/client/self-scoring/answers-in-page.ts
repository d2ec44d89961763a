import { ownEntry } from '../../domain/own-entry.ts';
import type { SavedScoring } from '../../domain/rubric/saved.ts';
import type { Answers } from '../../domain/rubric/score.ts';
import type { SelfScoringData } from './data.ts';

const inputsOf = (page: Element) => page.querySelectorAll<HTMLInputElement>('.scoring-form input');

/** An empty rubric. */
export const NOTHING: SavedScoring = { answers: new Map(), grounds: [] };

/** What is ticked on the page. */
export function givenIn(page: Element): SavedScoring {
  const chosen = [...inputsOf(page)].filter(({ checked }) => checked);
  return {
    answers: new Map(
      chosen.filter(({ type }) => type === 'radio').map(({ name, value }) => [name, Number(value)]),
    ),
    grounds: chosen.filter(({ name }) => name === 'ground').map(({ value }) => Number(value)),
  };
}

/** Ticks this, and nothing else. */
export function tick(page: Element, { answers, grounds }: SavedScoring): void {
  const chosen = Object.fromEntries(answers);
  for (const input of inputsOf(page))
    input.checked =
      input.name === 'ground'
        ? grounds.includes(Number(input.value))
        : ownEntry(chosen, input.name) === Number(input.value);
}

/** An option as it is printed; '' where there is none. */
export function optionText(no: string, option: number): string {
  const criterion = document.getElementById(`tc-${no.replaceAll('.', '-')}`);
  return criterion?.querySelector(`[data-option="${String(option)}"]`)?.textContent?.trim() ?? '';
}

/** Marks the proofs and the commune's items that answers with points have to be shown by. */
export function markNeeded({ scale }: SelfScoringData, answers: Answers): void {
  const withPoints = new Set(
    scale.criteria
      .filter(({ no, options }) => (options[answers.get(no) ?? -1]?.[0] ?? 0) > 0)
      .map(({ no }) => no),
  );
  for (const item of document.querySelectorAll<HTMLElement>('[data-criteria]')) {
    const mark = item.querySelector<HTMLElement>('.rubric-needed');
    const criteria = item.dataset['criteria']?.split(' ') ?? [];
    if (mark) mark.hidden = !criteria.some((no) => withPoints.has(no));
  }
}
