import type { IsoDate } from './date.ts';
import type { AuthorityLevel } from './rule.ts';
import type { Bilingual } from './text.ts';

export const DOCUMENT_KINDS = [
  'recognition',
  'result',
  'withdrawal',
  'extension',
  'plan',
  'guidance',
  'commendation',
  'inspection',
  'support',
  'report',
] as const;
/** `result` approves a rating and proposes it to the ministry; it awards no star. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/**
 * What a plan may ask for, each computed from the catalogue: `recognised` in the year; products `in-force` on a day;
 * `communes` that have one, `re-rated` of the certificates that end in the year, producers `trained`: percent;
 * products `inspected`.
 */
export const TARGET_KINDS = [
  'recognised',
  'in-force',
  'communes',
  're-rated',
  'trained',
  'inspected',
] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** One thing that a plan asks for. What is reached is computed, never written. */
export interface Target {
  readonly kind: TargetKind;
  readonly year: number;
  /** Products, or percent. */
  readonly atLeast: number;
  /** The plan's own sentence. */
  readonly sentence: Bilingual;
}

/** A decision or other document on file. */
export interface OfficialDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  /** As printed, e.g. `MẪU-12/QĐ-UBND`. */
  readonly number: string;
  readonly title: Bilingual;
  readonly issuer: Bilingual;
  readonly level: AuthorityLevel;
  readonly signedOn: IsoDate;
  readonly legalBasis?: string | undefined;
  readonly summary?: Bilingual | undefined;
  /** Where the text can be read. */
  readonly url?: string | undefined;
  /** File name of a scan in the decisions folder. */
  readonly scan?: string | undefined;
  readonly fetched?: Fetched | undefined;
  /** Of a plan: what is to be reached. */
  readonly targets?: readonly Target[] | undefined;
}

/** Where and when a scan was obtained, and what it was: so that anybody can tell whether it is still the same file. */
export interface Fetched {
  /** An address, or who handed it over. */
  readonly from: string;
  readonly on: IsoDate;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly sha256?: string | undefined;
}
