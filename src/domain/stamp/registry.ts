import type { IsoDate } from '../date.ts';
import type { StampKey } from './key.ts';
import { standingOn } from './standing.ts';
import type { StatusEntry } from './status.ts';

/** A print batch: a copied code is then bounded to it. */
export interface Lot {
  readonly name: string;
  readonly packedFrom: IsoDate;
  readonly packedTo: IsoDate;
}

/** One issued stamp, as `stamps.json` keeps it for ever; the seal itself lies apart in `seals.json`. */
export interface StampRow {
  readonly code: string;
  /** Product id. */
  readonly product: string;
  /** Id of the recognition decision the certificate rests on. */
  readonly decision: string;
  readonly stars: number;
  /** As sealed: an extension known on the day of issue is in it. */
  readonly lastValidDay: IsoDate;
  readonly issuedOn: IsoDate;
  /** Short id of the signing key. */
  readonly key: number;
  readonly lot?: Lot | undefined;
}

/** What a catalogue publishes about its stamps; no seal is among it. */
export interface StampOffice {
  readonly keys: readonly StampKey[];
  /** The signed status file, a compact JWS; absent before the first key is made. */
  readonly status?: string | undefined;
  /** Credentials for other systems, where the office makes them. */
  readonly credentials?: Credentials | undefined;
}

/** Signed copies of certificates, W3C Verifiable Credentials as JWT. */
export interface Credentials {
  /** The site they speak for: `did:web` is tied to a host, unlike a stamp. */
  readonly host: string;
  readonly statusList: string;
  readonly byCode: Readonly<Record<string, string>>;
}

/** Where a stamp stands on a day; `expiring` once its certificate is due to be rated again. */
export const STAMP_STATES = [
  'valid',
  'expiring',
  'extended',
  'replaced',
  'expired',
  'withdrawn',
  'cancelled',
] as const;
export type StampState = (typeof STAMP_STATES)[number];

/**
 * The state of a stamp on `today`; `expiringFrom` is the day from which its last day counts as near, where the law names one. A stamp whose
 * key was revoked is void like a cancelled one.
 */
export function stampState(
  lastValidDay: IsoDate,
  entry: StatusEntry | undefined,
  today: IsoDate,
  expiringFrom: IsoDate | undefined,
  keyRevoked: boolean,
): StampState {
  const { kind } = standingOn(lastValidDay, entry, today);
  if (kind === 'withdrawn') return kind;
  if (keyRevoked) return 'cancelled';
  return kind === 'valid' && expiringFrom !== undefined && today >= expiringFrom ? 'expiring' : kind;
}
