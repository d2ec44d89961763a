import { stepOn } from '../step-on.ts';
import type { IsoDate } from '../date.ts';
import { isInForce, type StatusStep } from '../status.ts';
import { BUYER_COLUMNS, PACK_COLUMNS, type BuyerColumn, type Cell, type PackCells } from './columns.ts';

/** A certificate's status from a day on, in words. */
export interface StatusLine extends StatusStep {
  readonly label: string;
}

/** A product as a buyer's list has it, in one language, with nothing that may not be published. */
export interface BuyerRecord {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly specification?: string | undefined;
  readonly producer: {
    readonly id: string;
    readonly name: string;
    readonly phone?: string | undefined;
    readonly zalo?: string | undefined;
    readonly email?: string | undefined;
  };
  /** In the order of `BUYER_COLUMNS`; `null`: not given by the producer. Status, stars and day come at view time. */
  readonly cells: readonly Cell[];
  /** Each pack by itself, where there are several; `cells` has them joined. */
  readonly packs?: readonly PackCells[] | undefined;
  readonly stars: number | null;
  /** What stands for stars while no certificate is in force: those it had, those the press reports. */
  readonly starsElse: string | null;
  readonly steps: readonly StatusLine[];
}

/** A file of records, and where ids of it that are retired have gone. */
export interface BuyerShard {
  readonly records: readonly BuyerRecord[];
  readonly moved: Readonly<Record<string, string>>;
}

/**
 * The cells as of a day. Stars are a number only while a certificate is in force, so that nobody sorts a lapsed one
 * among the others; then words say what it had. Several packs lie in one cell.
 */
export function cellsOn(record: BuyerRecord, today: IsoDate): Cell[] {
  const step = stepOn(record.steps, today);
  const late: Partial<Record<BuyerColumn, Cell>> = {
    status: step?.label ?? null,
    stars: step && isInForce(step.kind) ? record.stars : record.starsElse,
    asOf: today,
  };
  return BUYER_COLUMNS.map(({ key }, index) => {
    const own = late[key];
    return own === undefined ? (record.cells[index] ?? null) : own;
  });
}

/** Rows of a spreadsheet: one a pack, so that every GTIN stands beside its own size; what is the product's repeats. */
export function rowsOn(record: BuyerRecord, today: IsoDate): Cell[][] {
  const cells = cellsOn(record, today);
  if (!record.packs) return [cells];
  return record.packs.map((pack) =>
    BUYER_COLUMNS.map(({ key }, index) => {
      const own = PACK_COLUMNS.find((column) => column === key);
      return own ? pack[own] : (cells[index] ?? null);
    }),
  );
}

/** In which of `shards` files an id lies (FNV-1a, 32 bits). */
export function shardOf(id: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % shards;
}

/** About forty records a file: a dozen products cost a dozen small answers, however large the catalogue. */
export function shardCount(products: number): number {
  return Math.max(1, Math.ceil(products / 40));
}
