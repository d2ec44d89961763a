import { chainOf, endOfTerm, type Chain } from '../chain.ts';
import type { IsoDate } from '../date.ts';
import type { DecidedView } from '../product-view.ts';
import type { Follower } from './outcome.ts';
import type { StampRow } from './registry.ts';
import type { StatusEntry } from './status.ts';

/** The line of a stamp's certificate on `today`; undefined where the product's file has no such certificate. */
export function chainOfStamp(
  decided: readonly DecidedView[],
  decision: string,
  today: IsoDate,
): Chain<DecidedView> | undefined {
  const own = decided.find(({ certificate }) => certificate.decision === decision);
  return own && chainOf(decided, own, today);
}

/**
 * What the signed list must say of a stamp whose certificate was withdrawn or replaced, be it by a line of others;
 * undefined where its own certificate still speaks for it.
 */
export function chainEntry({ path, end, state }: Chain<DecidedView>): StatusEntry | undefined {
  const { certificate, document, validity, withdrawalDocument } = end;
  const { withdrawal } = certificate;
  if (state === 'withdrawn' && withdrawal) {
    const decision = withdrawalDocument?.number ?? withdrawal.decision;
    return { status: 'withdrawn', date: withdrawal.on, decision };
  }
  if (path.length === 1) return undefined;
  return {
    status: 'replaced',
    date: validity.from,
    decision: document?.number ?? certificate.decision,
    stars: certificate.stars,
    until: endOfTerm(validity),
  };
}

/**
 * The withdrawal that the product's own file tells of a stamp, signed into the list or not yet; undefined for one that
 * had expired before it, of which nothing need be signed.
 */
export function filedWithdrawal(
  decided: readonly DecidedView[],
  { decision, lastValidDay }: Pick<StampRow, 'decision' | 'lastValidDay'>,
  today: IsoDate,
): Extract<StatusEntry, { status: 'withdrawn' }> | undefined {
  const chain = chainOfStamp(decided, decision, today);
  const entry = chain && chainEntry(chain);
  return entry?.status === 'withdrawn' && lastValidDay >= entry.date ? entry : undefined;
}

/** The certificate in force that a stamp's own one led or gave way to, as the site tells it. */
export function followerOf(
  decided: readonly DecidedView[],
  decision: string,
  today: IsoDate,
): Follower | undefined {
  const chain = chainOfStamp(decided, decision, today);
  if (!chain) return undefined;
  const { path, end, state, followedBy } = chain;
  const isReplaced = path.length > 1 && (state === 'holds' || state === 'extended');
  const later = isReplaced ? end : followedBy;
  return (
    later && {
      stars: later.certificate.stars,
      decision: later.document?.number ?? later.certificate.decision,
      lastValidDay: endOfTerm(later.validity),
    }
  );
}
