import type { CodeProblem } from './code.ts';
import type { IsoDate } from '../date.ts';
import type { SealProblem } from './seal.ts';
import type { StatusEntry } from './status.ts';

/** What the site's own page knows of a code; unsigned, as of its build. */
export interface StampFacts {
  readonly code: string;
  readonly stars: number;
  readonly lastValidDay: IsoDate;
  /** Short id of the key that its stamp was made with. */
  readonly key?: number;
  /** A later certificate of the same product, when one is on file. */
  readonly followedBy?: Follower;
  /** What the status list said of the code when the page was built; absent where there was no list. */
  readonly onFile?: StatusOnFile;
  /** A withdrawal that the product's own file tells, be the status list behind it. */
  readonly filed?: Extract<StatusEntry, { status: 'withdrawn' }>;
}

/** The office's status list as a built page knows it: which one it was, and its entry for one code. */
export interface StatusOnFile {
  readonly sequence: number;
  /** UTC instant, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly issued: string;
  readonly entry?: StatusEntry;
}

export interface Follower {
  readonly stars: number;
  readonly decision: string;
  readonly lastValidDay: IsoDate;
}

/** Why a seal does not count. */
export type SealFault =
  SealProblem | 'unknown-key' | 'revoked-key' | 'demo-key' | 'key-life' | 'bad-signature';

/** What is known of withdrawals: a checked list and whether it is today's, or nothing at all. */
export type StatusView =
  | { readonly kind: 'fresh'; readonly issued: string }
  /** Offline, refused or past its `nextUpdate`: true only as of `issued`. */
  | { readonly kind: 'old'; readonly issued: string; readonly why: StatusGap }
  | { readonly kind: 'none'; readonly why: StatusGap };

/** Why today's status list is not at hand. */
export type StatusGap = 'offline' | 'missing' | 'bad-signature' | 'rolled-back' | 'from-future' | 'overdue';

/** Why a seal that was there could not be checked: a part of the page did not come, or the browser cannot compute it. */
export type Unchecked = 'part-missing' | 'old-browser';

interface Sealed {
  readonly code: string;
  readonly stars: number;
  readonly lastValidDay: IsoDate;
  /** The day it was compared with: the phone's, or a later one that is certain. */
  readonly today: IsoDate;
  /** The phone's own day, where its clock is behind a day that is certain to have come. */
  readonly slowClock?: IsoDate;
  /** Signed with the demonstration key: worth nothing outside the demonstration. */
  readonly demo: boolean;
  /** The site was asked and lists no such code, or other stars or another day under it: somebody else may have the key. */
  readonly unlisted?: true;
  readonly status: StatusView;
}

/** The eleven answers a shopper can get (numbers as in the format's description). */
export type Outcome =
  | /** 1 */ (Sealed & { readonly kind: 'valid' })
    /** 2 */
  | (Sealed & { readonly kind: 'valid-as-of' })
  /** 3 */
  | (Sealed & { readonly kind: 'extended'; readonly until: IsoDate; readonly basis: string })
  /** 4 */
  | (Sealed & {
      readonly kind: 'replaced';
      readonly decision: string;
      readonly date: IsoDate;
      readonly newStars: number;
      readonly until: IsoDate;
    })
  /** 5 */
  | (Sealed & {
      readonly kind: 'expired-recognised';
      readonly followedBy: Follower;
      /** The day as of which the later certificate is on file; absent where that is not known. */
      readonly onFileOn?: IsoDate;
    })
  /** 6 */
  | (Sealed & {
      readonly kind: 'expired';
      readonly extendedUntil?: IsoDate;
      /** The day as of which no later certificate is on file; absent where the files could not be asked. */
      readonly noneOnFileOn?: IsoDate;
    })
  /** 7 */
  | {
      readonly kind: 'withdrawn';
      readonly code: string;
      readonly decision: string;
      readonly date: IsoDate;
      readonly sealed: boolean;
      readonly unchecked?: Unchecked | undefined;
      readonly demo: boolean;
      readonly status: StatusView;
    }
  /** 8 */
  | {
      readonly kind: 'cancelled';
      readonly code: string;
      readonly reason: string;
      readonly date: IsoDate;
      readonly sealed: boolean;
      readonly unchecked?: Unchecked | undefined;
      readonly demo: boolean;
      readonly status: StatusView;
    }
  /** 9 */
  | { readonly kind: 'not-ours'; readonly code: string; readonly fault: SealFault }
  /** 9, when the code itself is misread */
  | { readonly kind: 'bad-code'; readonly text: string; readonly problem: CodeProblem }
  /** 10 */
  | {
      readonly kind: 'unsealed';
      readonly code: string;
      readonly facts: StampFacts;
      /** What the list says happened to the certificate since: an extension while it lasts, a replacement for ever. */
      readonly since?: Extract<StatusEntry, { status: 'extended' | 'replaced' }>;
      readonly unchecked?: Unchecked | undefined;
      readonly today: IsoDate;
      readonly demo: boolean;
      readonly status: StatusView;
    }
  /** 11 */
  | {
      readonly kind: 'not-listed';
      readonly code: string;
      readonly lookedUp: boolean;
      readonly unchecked?: Unchecked | undefined;
    };

export type OutcomeKind = Outcome['kind'];

/**
 * Whether a shop may trust the stars on the pack today: outcomes 1 to 4, whose seal is true and whose certificate holds,
 * unless the site lists no such stamp.
 */
export function holdsToday(outcome: Outcome): boolean {
  return isInForce(outcome) && !isUnlisted(outcome);
}

function isInForce({ kind }: Outcome): boolean {
  return ['valid', 'valid-as-of', 'extended', 'replaced'].includes(kind);
}

/** Whether the seal is true and in force, and the site that was asked lists no such stamp. */
export function isUnlisted(outcome: Outcome): boolean {
  return isInForce(outcome) && 'unlisted' in outcome && outcome.unlisted === true;
}

/** Whether an answer is about a product, to compare the pack with: not where the stamp is not ours, or its code is none of ours. */
export function hasProduct(outcome: Outcome): boolean {
  return packStanding(outcome) !== 'failed' && outcome.kind !== 'not-listed' && outcome.kind !== 'bad-code';
}

/** Whether the answer itself is a reason to tell the office, whatever is in the pack. */
export function isAmiss(outcome: Outcome): boolean {
  return (
    ['failed', 'fallen'].includes(packStanding(outcome)) ||
    isUnlisted(outcome) ||
    outcome.kind === 'not-listed' ||
    outcome.kind === 'bad-code'
  );
}

/**
 * How a pack stands after an answer: its stars count; they count otherwise than printed; they have fallen for ever; the
 * stamp is not ours, so that nothing on file is the pack's; or the question is open.
 */
export type PackStanding = 'holds' | 'changed' | 'fallen' | 'failed' | 'open';

export function packStanding(outcome: Outcome): PackStanding {
  if (isUnlisted(outcome)) return 'open';
  switch (outcome.kind) {
    case 'valid':
    case 'valid-as-of':
    case 'extended':
      return 'holds';
    case 'replaced':
      return 'changed';
    case 'withdrawn':
    case 'cancelled':
      return 'fallen';
    case 'not-ours':
      return 'failed';
    case 'unsealed':
      return outcome.since?.status === 'replaced' ? 'changed' : 'open';
    default:
      return 'open';
  }
}
