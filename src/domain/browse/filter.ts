import { FACET_IDS, type ChoiceKey, type FacetId } from './facets.ts';
import type { BrowseRows } from './rows.ts';

/** The text of a search counts as one more thing that a product can fail. */
export type Condition = FacetId | 'text';
export const CONDITIONS: readonly Condition[] = [...FACET_IDS, 'text'];

const bit = (condition: Condition): number => 1 << CONDITIONS.indexOf(condition);

/** What each product fails, one bit a condition; 0 for a product that fits. */
export type Failures = Uint16Array;

/**
 * What each product fails: of each facet it must have one of the choices made there, if any was made; and be among
 * the products that hold the searched text, where there is one.
 */
export function failures(rows: BrowseRows, chosen: readonly ChoiceKey[], found?: Iterable<number>): Failures {
  const failed: Failures = new Uint16Array(rows.size);
  for (const facet of FACET_IDS) {
    const wanted = new Set<number>();
    for (const key of chosen) {
      const known = rows.known.get(key);
      if (known?.facet === facet) wanted.add(known.number);
    }
    if (wanted.size === 0) continue;
    const { lists, rows: numbers } = rows.facets[facet];
    const fits = lists.map((list) => list.some((number) => wanted.has(number)));
    const mask = bit(facet);
    for (let row = 0; row < rows.size; row++) {
      if (!fits[numbers[row] ?? -1]) failed[row] = (failed[row] ?? 0) | mask;
    }
  }
  if (found !== undefined) {
    const has = new Uint8Array(rows.size);
    for (const row of found) has[row] = 1;
    const mask = bit('text');
    for (let row = 0; row < rows.size; row++) if (!has[row]) failed[row] = (failed[row] ?? 0) | mask;
  }
  return failed;
}

/** The products that fit, in the table's order. */
export function fitting(failed: Failures): number[] {
  const rows: number[] = [];
  failed.forEach((mask, row) => {
    if (mask === 0) rows.push(row);
  });
  return rows;
}

/** How many products each choice would leave, given the choices made in all the other facets. */
export function choiceCounts(rows: BrowseRows, failed: Failures): Map<ChoiceKey, number> {
  const counts = new Map<ChoiceKey, number>();
  for (const facet of FACET_IDS) {
    const { choices, lists, rows: numbers } = rows.facets[facet];
    const others = ~bit(facet);
    const ofList = new Uint32Array(lists.length);
    for (let row = 0; row < rows.size; row++) {
      if (((failed[row] ?? 0) & others) !== 0) continue;
      const list = numbers[row] ?? 0;
      ofList[list] = (ofList[list] ?? 0) + 1;
    }
    const ofChoice = new Uint32Array(choices.length);
    lists.forEach((list, index) => {
      for (const number of list) ofChoice[number] = (ofChoice[number] ?? 0) + (ofList[index] ?? 0);
    });
    choices.forEach((key, number) => counts.set(key, ofChoice[number] ?? 0));
  }
  return counts;
}
