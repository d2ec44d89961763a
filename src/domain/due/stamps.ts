import type { IsoDate } from '../date.ts';
import type { StampRow } from '../stamp/registry.ts';
import { countsOn } from '../stamp/standing.ts';
import type { StatusEntry } from '../stamp/status.ts';

/** Stamps of one product that end on one day. */
export interface EndingStamps {
  readonly product: string;
  /** Their last day. */
  readonly on: IsoDate;
  readonly codes: readonly string[];
}

/** Stamps that count on `today`, by product and last day. `entries`: what the signed list says, by code. */
export function endingStamps(
  rows: readonly StampRow[],
  entries: ReadonlyMap<string, StatusEntry>,
  today: IsoDate,
): EndingStamps[] {
  const groups = new Map<string, { product: string; on: IsoDate; codes: string[] }>();
  for (const row of rows) {
    const worth = countsOn(row, entries.get(row.code), today);
    if (!worth) continue;
    const key = `${row.product} ${worth.until}`;
    const group = groups.get(key) ?? { product: row.product, on: worth.until, codes: [] };
    group.codes.push(row.code);
    groups.set(key, group);
  }
  return [...groups.values()];
}
