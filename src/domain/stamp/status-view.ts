import type { StatusGap, StatusOnFile, StatusView } from './outcome.ts';
import { isFromFuture, isStale, listRefusal, onlyEndings, type StatusList } from './status.ts';

/** What came when the status file was asked for: a properly signed list, or why there is none. */
export type Fetched =
  | { readonly kind: 'list'; readonly list: StatusList }
  | { readonly kind: 'gap'; readonly why: Exclude<StatusGap, 'rolled-back' | 'from-future' | 'overdue'> };

export interface StatusKnowledge {
  readonly list: StatusList | null;
  readonly view: StatusView;
  /** A properly signed list that goes back or is from the future: only what it says of the worse counts. */
  readonly refused?: StatusList;
}

/**
 * Weighs what came against what this phone has seen before: never goes back, and says how old the answer is. `now` is the
 * phone's clock, or a later instant that has certainly come.
 */
export function weighStatus(known: StatusList | null, fetched: Fetched, now: number): StatusKnowledge {
  if (fetched.kind === 'gap') return stored(known, fetched.why);
  const { list } = fetched;
  if (listRefusal(known, list)) return { ...stored(known, 'rolled-back'), refused: list };
  if (isFromFuture(list, now)) return { ...stored(known, 'from-future'), refused: onlyEndings(list) };
  const view: StatusView = isStale(list, now)
    ? { kind: 'old', issued: list.issued, why: 'overdue' }
    : { kind: 'fresh', issued: list.issued };
  return { list, view };
}

function stored(known: StatusList | null, why: StatusGap): StatusKnowledge {
  return { list: known, view: known ? { kind: 'old', issued: known.issued, why } : { kind: 'none', why } };
}

/** How old the answer is where the site itself was built with a newer list than the one at hand. */
export function viewBeside(
  view: StatusView,
  list: StatusList | null,
  ...built: readonly (StatusOnFile | undefined)[]
): StatusView {
  let newest: StatusOnFile | undefined;
  for (const one of built)
    if (one && one.sequence > (newest ?? list ?? { sequence: 0 }).sequence) newest = one;
  if (!newest) return view;
  return { kind: 'old', issued: newest.issued, why: view.kind === 'fresh' ? 'rolled-back' : view.why };
}

/**
 * Whether a remembered list that no key of the page signed still makes answers more careful: it may come from a page
 * newer than this one, or from whoever wrote into the phone's memory. A good list issued later ends it either way.
 */
export function staysCareful(unproven: StatusList, newest: StatusList | null, now: number): boolean {
  return !isFromFuture(unproven, now) && (newest === null || newest.issued < unproven.issued);
}
