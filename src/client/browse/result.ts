import type { ChoiceKey } from '../../domain/browse/facets.ts';
import { choiceCounts, failures, fitting } from '../../domain/browse/filter.ts';
import { conditionsToDrop, type Way } from '../../domain/browse/conditions-to-drop.ts';
import type { BrowseRows } from '../../domain/browse/rows.ts';
import { sorted } from '../../domain/browse/sort.ts';
import { sortOf, type BrowseState } from '../../domain/browse/state.ts';

export const PAGE_SIZE = 24;
/** How many are offered where nothing fits. */
const NEAREST = 6;

export interface BrowseResult {
  readonly total: number;
  readonly counts: ReadonlyMap<ChoiceKey, number>;
  /** The page that is shown: the last one where the address asks for more than there are. */
  readonly page: number;
  readonly pages: number;
  /** The rows of that page; of an empty result the nearest ones. */
  readonly rows: readonly number[];
  /** What to give up where nothing fits. */
  readonly ways: readonly Way[];
}

/** What a state shows of the products; `found` are those of its text, best first. */
export function browseResult(
  rows: BrowseRows,
  state: BrowseState,
  found: readonly number[] | undefined,
): BrowseResult {
  const failed = failures(rows, state.chosen, found);
  const list = fitting(failed);
  const counts = choiceCounts(rows, failed);
  const pages = Math.max(1, Math.ceil(list.length / PAGE_SIZE));
  const page = Math.min(state.page, pages);
  if (list.length === 0 && rows.size > 0) {
    const { ways, nearest } = conditionsToDrop(failed);
    const best = sorted(rows, nearest, found && found.length > 0 ? 'relevance' : 'stars', found);
    return { total: 0, counts, page, pages, rows: best.slice(0, NEAREST), ways };
  }
  const inOrder = sorted(rows, list, sortOf(state), found);
  const shown = inOrder.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return { total: list.length, counts, page, pages, rows: shown, ways: [] };
}
