import type { IsoDate } from '../../domain/date.ts';
import type { StampKey } from '../../domain/stamp/key.ts';

/** What a page carries of the office, so that nothing but the status file need be fetched before the answer. */
export interface OfficeData {
  readonly issuer: string;
  readonly keys: readonly StampKey[];
  readonly demo: boolean;
  /** The day the page was built: it has certainly come. */
  readonly builtOn: IsoDate;
  readonly statusUrl: string;
  /** Module with the Ed25519 fallback, fetched only where WebCrypto lacks it. */
  readonly fallbackUrl: string;
  readonly workerUrl: string;
}

/** The JSON a page carries in `<script type="application/json" id="…">`. */
export function pageData<T>(id: string): T {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null') as T;
}
