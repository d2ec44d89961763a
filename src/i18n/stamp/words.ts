import type { CodeProblem } from '../../domain/stamp/code.ts';
import type { OutcomeKind, SealFault, StatusGap, Unchecked } from '../../domain/stamp/outcome.ts';

/** How an answer looks: never by colour alone, so each tone has its own sign too. */
export type Tone = 'good' | 'note' | 'over' | 'bad' | 'unknown';

/** What the shopper reads. */
export interface Verdict {
  readonly tone: Tone;
  /** Of a demonstration: a band across the answer says so, and in text alone `titleInText`. */
  readonly sample: boolean;
  readonly title: string;
  /** What is known, most important first. */
  readonly lines: readonly string[];
  /** What to do next. */
  readonly next: string;
}

/** Days arrive as the reader's language writes them, stars as a number. */
export interface StampWords {
  readonly date: (day: string) => string;
  readonly stars: (stars: number) => string;
  readonly demo: string;
  /** Before the title of an answer about a sample, where it stands in text alone. */
  readonly demoPrefix: string;
  /** Why the answer below it may still be called genuine. */
  readonly demoLine: string;
  readonly titles: Readonly<Record<Exclude<OutcomeKind, 'bad-code'>, string>>;
  /** The list could not be asked: nothing is known of the code. */
  readonly notLookedUp: string;
  readonly notLookedUpNext: string;
  readonly next: Readonly<Record<OutcomeKind, string>>;
  readonly validUntil: (stars: number, day: string) => string;
  readonly today: (day: string) => string;
  /** The phone's own day, then the one that has certainly come. */
  readonly clockBehind: (phone: string, day: string) => string;
  readonly gaps: Readonly<Record<StatusGap, (asOf: string | null) => string>>;
  readonly extended: (printed: string, until: string, basis: string) => string;
  readonly replaced: (old: number, now: number, decision: string, date: string, until: string) => string;
  readonly recognised: (
    last: string,
    stars: number,
    decision: string,
    until: string,
    asOf: string | null,
  ) => string;
  readonly expired: (last: string) => string;
  readonly extensionOver: (until: string) => string;
  readonly noneOnFile: (asOf: string) => string;
  readonly mayBeExtended: string;
  readonly withdrawn: (decision: string, date: string) => string;
  readonly cancelled: (reason: string, date: string) => string;
  readonly notSealed: string;
  /** Why a seal that was there could not be checked, and what to do about it. */
  readonly unchecked: Readonly<Record<Unchecked, { readonly line: string; readonly next: string }>>;
  readonly uncheckedTitle: string;
  readonly faults: Readonly<Record<SealFault, string>>;
  /** A seal that the scanner may have misread. */
  readonly damagedTitle: string;
  readonly damagedNext: string;
  readonly listedUntil: (stars: number, day: string, past: boolean) => string;
  readonly badCodeTitle: string;
  readonly badCode: (text: string, problem: CodeProblem) => readonly string[];
  /** The seal is true, and the site that was asked lists no such code. */
  readonly unlistedSeal: Readonly<Record<'title' | 'line' | 'next', string>>;
  /** What a seal says that nobody vouches for. */
  readonly sealSays: (stars: number, day: string) => string;
  readonly unlisted: (lookedUp: boolean) => string;
}
