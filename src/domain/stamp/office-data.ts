import type { IsoDate } from '../date.ts';
import type { StampKey } from './key.ts';
import type { StatusOnFile } from './outcome.ts';

/** What a page carries of the office, so that nothing but the status file need be fetched before the answer. */
export interface OfficeData {
  readonly issuer: string;
  readonly keys: readonly StampKey[];
  readonly demo: boolean;
  /** The day the page was built: it has certainly come. */
  readonly builtOn: IsoDate;
  /** The status list that the page was built with; absent where there was none. */
  readonly builtWith?: StatusOnFile | undefined;
  readonly statusUrl: string;
  /** Module with the Ed25519 fallback, fetched only where WebCrypto lacks it. */
  readonly fallbackUrl: string;
  readonly workerUrl: string;
}
