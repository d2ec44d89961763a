import type { IsoDate } from './date.ts';
import type { StarThreshold, Stars } from './stars.ts';
import type { Bilingual } from './text.ts';

/** Who may recognise a star, and from when to when. Days are inclusive. */
export interface RecognisingAuthority {
  readonly stars: readonly Stars[];
  readonly level: AuthorityLevel;
  /** What the authority was called then, where the level has another name today. */
  readonly name?: Bilingual | undefined;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

export const AUTHORITY_LEVELS = ['ministry', 'province', 'district', 'commune', 'other'] as const;
export type AuthorityLevel = (typeof AUTHORITY_LEVELS)[number];

/**
 * One rating round of the year (MM-DD). `fileBefore` is when the level below must have sent its request: the commune to the
 * province, the province to the ministry. `ratedBefore` is when the rating is held; its decision comes later.
 */
export interface Round {
  readonly level: AuthorityLevel;
  readonly fileBefore: string;
  readonly ratedBefore: string;
}

/** Who withdraws a certificate, whoever issued it, and how soon after the ground is established. */
export interface Withdrawing {
  readonly withinDays: number;
  readonly by: readonly { readonly stars: readonly Stars[]; readonly level: 'province' | 'ministry' }[];
}

/** What a law says of advertising alcohol. */
export interface AlcoholRule {
  /** Strength in % by volume from which a drink must not be advertised. */
  readonly notAdvertisedFrom: number;
  /** Where that is written. */
  readonly basis: Bilingual;
  /** Where the conditions for weaker drinks are written. */
  readonly weakerBasis: Bilingual;
}

/** A legal document of the programme, with the numbers that this site computes with. The law moves: this is data. */
export interface Rule {
  readonly id: string;
  /** As printed, e.g. `26/2026/QĐ-TTg`. */
  readonly number: string;
  readonly title: Bilingual;
  readonly issuer: Bilingual;
  readonly signedOn: IsoDate;
  readonly inForceFrom: IsoDate;
  /** Last day in force, where it has ended. */
  readonly inForceTo?: IsoDate | undefined;
  readonly amends?: string | undefined;
  readonly summary?: Bilingual | undefined;
  /** Months a certificate runs. */
  readonly termMonths?: number | undefined;
  /** Days before expiry between which a file for re-rating is handed in. */
  readonly reRating?: { readonly notEarlierThan: number; readonly notLaterThan: number } | undefined;
  /** Longest extension past expiry, in days. */
  readonly extensionDays?: number | undefined;
  readonly starThresholds?: readonly StarThreshold[] | undefined;
  readonly authorities?: readonly RecognisingAuthority[] | undefined;
  /** What the table of authorities cannot say. */
  readonly authoritiesNote?: Bilingual | undefined;
  readonly rounds?: readonly Round[] | undefined;
  /** Working days that a commune has for a file before it sends it on. */
  readonly communeWorkingDays?: number | undefined;
  /** Days that are no working days besides weekends: of every year (MM-DD), or of one (YYYY-MM-DD). */
  readonly holidays?: readonly string[] | undefined;
  /** Up to this day every holiday is above; later ones are not all announced yet. */
  readonly holidaysUntil?: IsoDate | undefined;
  /** Kinds of products that have a scoring sheet of their own. */
  readonly scoringSheets?: number | undefined;
  readonly withdrawal?: Withdrawing | undefined;
  /** Grounds on which a certificate is withdrawn, in the decree's words. */
  readonly withdrawalGrounds?: readonly Bilingual[] | undefined;
  readonly alcohol?: AlcoholRule | undefined;
}

/** The stars that somebody awards by a decision, fewest first. */
export function awardedStars(authorities: readonly RecognisingAuthority[]): Stars[] {
  return [...new Set(authorities.flatMap(({ stars }) => stars))].sort((a, b) => a - b);
}

/** The rule in force on a day that answers `has`; the one most recently in force where several do. */
export function ruleInForce(
  rules: readonly Rule[],
  day: IsoDate,
  has: (rule: Rule) => boolean = () => true,
): Rule | undefined {
  return rules
    .filter((rule) => rule.inForceFrom <= day && (!rule.inForceTo || day <= rule.inForceTo) && has(rule))
    .sort((a, b) => (a.inForceFrom < b.inForceFrom ? 1 : -1))[0];
}
