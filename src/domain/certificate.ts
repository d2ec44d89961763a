import { addMonths, type IsoDate } from './date.ts';
import type { Stars } from './stars.ts';
import type { Bilingual } from './text.ts';

/** The six grounds of withdrawal, QĐ 26/2026/QĐ-TTg, Điều 8. */
export const WITHDRAWAL_GROUNDS = [
  'false-file',
  'criteria-no-longer-met',
  'breach-of-law',
  'misuse-of-mark',
  'production-ended',
  'other-conclusion',
] as const;
export type WithdrawalGround = (typeof WITHDRAWAL_GROUNDS)[number];

/** Withdrawal ("thu hồi") by the authority that recognised. The law knows no suspension. */
export interface Withdrawal {
  readonly on: IsoDate;
  /** Id of the withdrawing decision on file. */
  readonly decision: string;
  readonly ground: WithdrawalGround;
  readonly note?: Bilingual | undefined;
}

/** A certificate that rests on a recognition decision on file. */
export interface DecidedCertificate {
  readonly basis: 'decision';
  /** Id of the recognition decision. */
  readonly decision: string;
  readonly stars: Stars;
  /** Mean points of the council, 0–100. */
  readonly points?: number | undefined;
  /** Number of the certificate as printed; an opaque string. */
  readonly number?: string | undefined;
  /** Day of issue; the decision's signing day where absent. */
  readonly signedOn?: IsoDate | undefined;
  /** Where the decision states another last day than the law's term gives. */
  readonly lastValidDay?: IsoDate | undefined;
  /** The group's name as printed on an old certificate. */
  readonly groupAsPrinted?: string | undefined;
  /** The commune as printed: a unit that existed on that day. */
  readonly placeAsPrinted?: string | undefined;
  /** Id of the legal rule it was rated under. */
  readonly legalBasis?: string | undefined;
  /** Kept until the re-rating result, no longer than the law allows (Điều 12.3). */
  readonly extendedUntil?: IsoDate | undefined;
  readonly extensionBasis?: Bilingual | undefined;
  readonly withdrawal?: Withdrawal | undefined;
  /** File name of a scan of the decision, in the product's folder. */
  readonly scan?: string | undefined;
}

/** Where the press reported a recognition. */
export interface PressSource {
  readonly url: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly publishedOn?: IsoDate | undefined;
}

/** A recognition only known from the press: shown as reported, never as certified, never stamped. */
export interface ReportedCertificate {
  readonly basis: 'press';
  readonly stars?: Stars | undefined;
  /** The stars that were only proposed ("tiềm năng 5 sao"); they award none. */
  readonly proposedStars?: Stars | undefined;
  readonly year?: number | undefined;
  readonly sources: readonly PressSource[];
  readonly note?: Bilingual | undefined;
}

/** The list of an office that named a product with its stars, while no decision is on file. */
export interface SourceList {
  readonly madeBy: Bilingual;
  /** The day of the list. */
  readonly on: IsoDate;
  readonly title?: string | undefined;
}

/** A recognition only known from an office's list: shown as listed, never as certified, never stamped, never in force. */
export interface ListedCertificate {
  readonly basis: 'list';
  /** As the list states them. */
  readonly stars?: Stars | undefined;
  readonly proposedStars?: Stars | undefined;
  /** The year of recognition that the list states. */
  readonly year?: number | undefined;
  readonly list: SourceList;
  readonly note?: Bilingual | undefined;
}

export type Certificate = DecidedCertificate | ReportedCertificate | ListedCertificate;

/** "Potential 5★": the province approved the result and proposed; no star is awarded by that. */
export interface Proposal {
  readonly stars: Stars;
  readonly on: IsoDate;
  /** Id of the decision that approved the result. */
  readonly decision: string;
}

/**
 * Last day a certificate is valid: the same day of the month `termMonths` later, clamped at the month's end
 * (Điều 4.3), unless the decision states another; undefined where neither is known.
 */
export function lastValidDay(
  signedOn: IsoDate,
  stated: IsoDate | undefined,
  termMonths: number | undefined,
): IsoDate | undefined {
  return stated ?? (termMonths === undefined ? undefined : addMonths(signedOn, termMonths));
}
