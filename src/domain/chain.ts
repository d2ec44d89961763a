import type { IsoDate } from './date.ts';
import type { Validity } from './status.ts';

/** A certificate with its days. */
export interface Dated {
  readonly validity: Validity;
}

/** What a certificate's line of successors has come to on a day. */
export interface Chain<T extends Dated> {
  /** The certificate asked for, and each that took the place of the one before it while that still ran. */
  readonly path: readonly [T, ...T[]];
  /** The last of them: what is true of it is true of all that it replaced. */
  readonly end: T;
  readonly state: 'holds' | 'extended' | 'over' | 'withdrawn';
  /** After a line that is over: the product's newest certificate, where that one is in force. */
  readonly followedBy: T | undefined;
}

/** The last day of a certificate, with its extension. */
export function endOfTerm({ lastValidDay, extendedUntil }: Validity): IsoDate {
  return extendedUntil !== undefined && extendedUntil > lastValidDay ? extendedUntil : lastValidDay;
}

/**
 * Walks from `own` along the certificates that replaced it to the end of the line on `today`. `certificates` are all of
 * the product, newest first (of two on one day the newer first). A withdrawal ends the walk where it is met: what comes
 * after it is a new recognition, and takes nothing back. So does the end of a term before the next certificate began.
 */
export function chainOf<T extends Dated>(certificates: readonly T[], own: T, today: IsoDate): Chain<T> {
  const begun = certificates.filter(({ validity }) => validity.from <= today);
  const path: [T, ...T[]] = [own];
  let end = own;
  while (!isWithdrawn(end, today)) {
    const next = begun[begun.indexOf(end) - 1];
    if (!next || next.validity.from > endOfTerm(end.validity)) break;
    path.push(next);
    end = next;
  }
  const state = stateOf(end, today);
  const [newest] = begun;
  const isFollowed = state === 'over' && newest !== undefined && newest !== end && isInForceOn(newest, today);
  return { path, end, state, followedBy: isFollowed ? newest : undefined };
}

function stateOf<T extends Dated>(certificate: T, today: IsoDate): Chain<T>['state'] {
  const { validity } = certificate;
  if (isWithdrawn(certificate, today)) return 'withdrawn';
  if (today <= validity.lastValidDay) return 'holds';
  return today <= endOfTerm(validity) ? 'extended' : 'over';
}

function isInForceOn(certificate: Dated, today: IsoDate): boolean {
  return ['holds', 'extended'].includes(stateOf(certificate, today));
}

function isWithdrawn({ validity: { withdrawnOn } }: Dated, today: IsoDate): boolean {
  return withdrawnOn !== undefined && withdrawnOn <= today;
}
