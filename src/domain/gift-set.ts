import type { IsoDate } from './date.ts';
import type { Photo } from './product.ts';
import type { Bilingual } from './text.ts';

/** A product in a gift set; `amount` in the words on the leaflet ("2 lọ"). */
export interface GiftItem {
  readonly product: string;
  readonly amount?: Bilingual | undefined;
}

/** Products that the office put together as a gift. A price is for reference, with its day: nothing is sold here. */
export interface GiftSet {
  readonly id: string;
  readonly name: Bilingual;
  readonly summary?: Bilingual | undefined;
  readonly occasion?: Bilingual | undefined;
  readonly items: readonly GiftItem[];
  /** Months (1–12) it can be had in. */
  readonly season?: readonly number[] | undefined;
  readonly packaging?: Bilingual | undefined;
  /** Đồng, for one set. */
  readonly referencePrice?: { readonly amount: number; readonly asOf: IsoDate } | undefined;
  readonly leadTimeDays?: number | undefined;
  /** Id of the producer who packs it; the trade desk where none is named. */
  readonly packedBy?: string | undefined;
  readonly illustration?: string | undefined;
  readonly photos?: readonly Photo[] | undefined;
}
