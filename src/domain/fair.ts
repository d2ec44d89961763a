import type { IsoDate } from './date.ts';
import type { Photo } from './product.ts';
import type { Bilingual } from './text.ts';

export const FAIR_STATUSES = ['planned', 'changed', 'cancelled'] as const;

export interface Venue {
  readonly name: Bilingual;
  readonly address?: Bilingual | undefined;
  readonly place?: string | undefined;
  readonly location?: { readonly latitude: number; readonly longitude: number } | undefined;
}

/** A fair, display or announcement. Days are inclusive, times are local (Asia/Ho_Chi_Minh, HH:MM). */
export interface Fair {
  readonly id: string;
  readonly name: Bilingual;
  readonly series?: Bilingual | undefined;
  readonly summary?: Bilingual | undefined;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly opening?: { readonly on: IsoDate; readonly at?: string | undefined } | undefined;
  readonly hours?: { readonly from: string; readonly to: string } | undefined;
  readonly venues: readonly Venue[];
  readonly hosts?: readonly Bilingual[] | undefined;
  readonly status: (typeof FAIR_STATUSES)[number];
  readonly statusNote?: Bilingual | undefined;
  readonly registerBefore?: IsoDate | undefined;
  readonly whoMayJoin?: Bilingual | undefined;
  readonly cost?: Bilingual | undefined;
  /** Ids of documents on file. */
  readonly documents?: readonly string[] | undefined;
  readonly photos?: readonly Photo[] | undefined;
}
