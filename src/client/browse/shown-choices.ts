import type { ChoiceKey } from '../../domain/browse/facets.ts';
import type { ShownChoice } from '../../domain/browse/filter-choices.ts';
import { fold } from '../../domain/search/letters.ts';

/** Longer lists show this many first: those with the most products. */
export const FIRST = 8;
/** Longer lists have a field that finds a choice by its name, and grow by as many at a time. */
export const FINDABLE = 24;

/** What is shown of a facet. */
export interface ShownChoices {
  /** In the facet's order. */
  readonly shown: readonly ShownChoice[];
  /** How many more there are. */
  readonly more: number;
  /** These hold one within them that is called as was typed. */
  readonly unfold: ReadonlySet<ChoiceKey>;
}

/** The first `limit` choices of a list, of those called as `typed` where anything was; what is chosen is always shown. */
export function shownChoices(
  choices: readonly ShownChoice[],
  chosen: ReadonlySet<ChoiceKey>,
  typed: string,
  limit: number,
): ShownChoices {
  const wanted = fold(typed.trim());
  const isCalled = ({ label }: ShownChoice) => wanted !== '' && fold(label).includes(wanted);
  const unfold = new Set(choices.flatMap((one) => (one.parent && isCalled(one) ? [one.parent] : [])));
  const made = new Set(choices.flatMap(({ key, parent }) => (chosen.has(key) ? [key, parent ?? key] : [])));
  const top = choices.filter(({ parent }) => parent === undefined);
  const fitting = top.filter((one) => wanted === '' || isCalled(one) || unfold.has(one.key));
  const largest = new Set([...fitting].sort((a, b) => b.count - a.count).slice(0, limit));
  return {
    shown: top.filter((one) => largest.has(one) || made.has(one.key)),
    more: fitting.filter((one) => !largest.has(one) && !made.has(one.key)).length,
    unfold,
  };
}
