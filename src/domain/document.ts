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
}

/** Where and when a scan was obtained, and what it was: so that anybody can tell whether it is still the same file. */
export interface Fetched {
  /** An address, or who handed it over. */
  readonly from: string;
  readonly on: IsoDate;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly sha256?: string | undefined;
}
