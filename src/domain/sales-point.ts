import type { Bilingual } from './text.ts';

export const SALES_POINT_KINDS = [
  'sales-point',
  'shop',
  'convenience-store',
  'supermarket',
  'producer',
] as const;
export type SalesPointKind = (typeof SALES_POINT_KINDS)[number];

/** A place one can walk into and buy. */
export interface SalesPoint {
  readonly id: string;
  readonly name: Bilingual;
  readonly kind: SalesPointKind;
  readonly place?: string | undefined;
  readonly address?: Bilingual | undefined;
  readonly location?: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly hours?: Bilingual | undefined;
  /** The shop's own, never a person's. */
  readonly phone?: string | undefined;
  readonly url?: string | undefined;
  /** Ids of products it sells. */
  readonly products: readonly string[];
  readonly note?: Bilingual | undefined;
}
