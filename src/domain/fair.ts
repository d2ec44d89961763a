import type { Booth, FloorPlan } from './booth.ts';
import type { IsoDate } from './date.ts';
import type { Photo } from './product.ts';
import type { Bilingual } from './text.ts';

export const FAIR_STATUSES = ['planned', 'changed', 'cancelled'] as const;

/** `announcement`: a decision is announced, often with a display; `meeting`: producers meet buyers. */
export const FAIR_KINDS = ['fair', 'display', 'announcement', 'meeting'] as const;
export type FairKind = (typeof FAIR_KINDS)[number];

export interface Venue {
  readonly name: Bilingual;
  readonly address?: Bilingual | undefined;
  readonly place?: string | undefined;
  readonly location?: { readonly latitude: number; readonly longitude: number } | undefined;
  /** Its booths on a grid; where there is none, booths are only listed. */
  readonly plan?: FloorPlan | undefined;
}

/** A fair, display or announcement. Days are inclusive, times are local (Asia/Ho_Chi_Minh, HH:MM). */
export interface Fair {
  readonly id: string;
  readonly kind?: FairKind | undefined;
  readonly name: Bilingual;
  readonly series?: Bilingual | undefined;
  readonly summary?: Bilingual | undefined;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** May lie before `from`: an opening on the evening before. */
  readonly opening?: { readonly on: IsoDate; readonly at?: string | undefined } | undefined;
  readonly hours?: { readonly from: string; readonly to: string } | undefined;
  readonly venues: readonly Venue[];
  readonly hosts?: readonly Bilingual[] | undefined;
  readonly status: (typeof FAIR_STATUSES)[number];
  readonly statusNote?: Bilingual | undefined;
  /** The days first announced, where they were moved. */
  readonly movedFrom?: { readonly from: IsoDate; readonly to: IsoDate } | undefined;
  /** How often day, time, place or status changed since it was first announced (RFC 5545, SEQUENCE). */
  readonly changes?: number | undefined;
  /** Last day somebody changed this entry. */
  readonly updatedOn?: IsoDate | undefined;
  readonly registerBefore?: IsoDate | undefined;
  readonly whoMayJoin?: Bilingual | undefined;
  readonly cost?: Bilingual | undefined;
  readonly support?: Bilingual | undefined;
  readonly howToJoin?: Bilingual | undefined;
  /** Ids of documents on file. */
  readonly documents?: readonly string[] | undefined;
  /** Ids of the decisions that are announced there. */
  readonly announces?: readonly string[] | undefined;
  readonly booths?: readonly Booth[] | undefined;
  readonly photos?: readonly Photo[] | undefined;
}

export const FAIR_PHASES = ['now', 'coming', 'past'] as const;
export type FairPhase = (typeof FAIR_PHASES)[number];

/** First day of a fair: the evening opening counts where it comes before the fair's own days. */
export function firstDay({ from, opening }: Pick<Fair, 'from' | 'opening'>): IsoDate {
  return opening && opening.on < from ? opening.on : from;
}

/** Whether a fair is still to come, is on, or is over on `day`. */
export function fairPhase(fair: Pick<Fair, 'from' | 'to' | 'opening'>, day: IsoDate): FairPhase {
  if (fair.to < day) return 'past';
  return firstDay(fair) <= day ? 'now' : 'coming';
}
