import type { Bilingual } from './text.ts';

/**
 * What a booth is for. `country`: producers without stars; `guest`: from other provinces; `service`: delivery,
 * banks, label printers; `information`: the hosts' own.
 */
export const BOOTH_KINDS = ['ocop', 'craft', 'food', 'country', 'guest', 'service', 'information'] as const;
export type BoothKind = (typeof BOOTH_KINDS)[number];

/** An exhibitor without a page in this catalogue. No personal contact: nobody recorded a consent here. */
export interface GuestExhibitor {
  readonly name: Bilingual;
  /** Province or place they come from. */
  readonly from?: Bilingual | undefined;
  /** What they show, in words. */
  readonly shows?: readonly Bilingual[] | undefined;
  readonly website?: string | undefined;
}

/** Cells of the plan, counted from 1 at the top left. */
export interface GridPosition {
  readonly column: number;
  readonly row: number;
  /** Cells it spans; 1 where absent. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** What stands on a plan besides booths: the stage, the gate. */
export interface Landmark extends GridPosition {
  readonly name: Bilingual;
}

export interface FloorPlan {
  readonly columns: number;
  readonly rows: number;
  readonly landmarks?: readonly Landmark[] | undefined;
}

/** A stall of a fair. Its code is printed on it and never used again. */
export interface Booth {
  /** Eight characters, as on stamps (`src/domain/stamp/code.ts`). */
  readonly code: string;
  /** As painted on the stall: "A1". */
  readonly label: string;
  readonly kind: BoothKind;
  /** Which of the fair's venues, counted from 1. */
  readonly venue?: number | undefined;
  readonly at?: GridPosition | undefined;
  /** Id of a producer of the catalogue; or else a guest. */
  readonly producer?: string | undefined;
  readonly guest?: GuestExhibitor | undefined;
  /** Ids of products on show; all of the producer's where none is named. */
  readonly products?: readonly string[] | undefined;
  readonly note?: Bilingual | undefined;
}

/** The venue a booth stands at, counted from 0. */
export function venueOf({ venue }: Pick<Booth, 'venue'>): number {
  return (venue ?? 1) - 1;
}

/** Every cell that something on the plan covers, as `column,row`. */
export function cellsOf({ column, row, width = 1, height = 1 }: GridPosition): string[] {
  return Array.from({ length: width * height }, (_, cell) => {
    return `${column + (cell % width)},${row + Math.floor(cell / width)}`;
  });
}

/** The order of a walk along the stalls: by venue, then by label as people count (A2 before A10). */
export function byLabel(a: Pick<Booth, 'venue' | 'label'>, b: Pick<Booth, 'venue' | 'label'>): number {
  return venueOf(a) - venueOf(b) || collator.compare(a.label, b.label);
}
const collator = new Intl.Collator('vi', { numeric: true });
