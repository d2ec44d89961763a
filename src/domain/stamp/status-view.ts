import type { StatusGap, StatusView } from './outcome.ts';
import { isFromFuture, isStale, listRefusal, onlyEndings, type StatusList } from './status.ts';

/** What came when the status file was asked for: a properly signed list, or why there is none. */
export type Fetched =
  | { readonly kind: 'list'; readonly list: StatusList }
  | { readonly kind: 'gap'; readonly why: Exclude<StatusGap, 'rolled-back' | 'from-future' | 'overdue'> };

export interface StatusKnowledge {
  readonly list: StatusList | null;
  readonly view: StatusView;
}

/**
 * Weighs what came against what this phone has seen before: never goes back, and says how old the answer is. `now` is the
 * phone's clock, or a later instant that has certainly come.
 */
export function weighStatus(known: StatusList | null, fetched: Fetched, now: number): StatusKnowledge {
  if (fetched.kind === 'gap') return stored(known, fetched.why);
  const { list } = fetched;
  if (listRefusal(known, list)) return stored(known, 'rolled-back');
  if (isFromFuture(list, now)) return { ...stored(known, 'from-future'), list: onlyEndings(list, known) };
  const view: StatusView = isStale(list, now)
    ? { kind: 'old', issued: list.issued, why: 'overdue' }
    : { kind: 'fresh', issued: list.issued };
  return { list, view };
}

function stored(known: StatusList | null, why: StatusGap): StatusKnowledge {
  return { list: known, view: known ? { kind: 'old', issued: known.issued, why } : { kind: 'none', why } };
}
