import type { IsoDate } from '../date.ts';
import type { StampRow } from './registry.ts';
import type { StatusEntry } from './status.ts';

type EntryOf<S extends StatusEntry['status']> = Extract<StatusEntry, { readonly status: S }>;

/** What a genuine stamp is worth on a day. */
export type Standing =
  | { readonly kind: 'withdrawn'; readonly entry: EntryOf<'withdrawn'> }
  | { readonly kind: 'cancelled'; readonly entry: EntryOf<'cancelled'> }
  /** Other certificates took its place: their stars count, until that day. */
  | { readonly kind: 'replaced'; readonly entry: EntryOf<'replaced'> }
  | { readonly kind: 'valid' }
  | { readonly kind: 'extended'; readonly entry: EntryOf<'extended'> }
  /** `lastDay`: the last on which any stars counted, extension apart. */
  | { readonly kind: 'expired'; readonly lastDay: IsoDate; readonly extendedUntil?: IsoDate };

/**
 * The one reading of a seal and the signed list, for every page, tool, copy and table. Once replaced, the day in the seal
 * counts no more: the certificate that it is of has ended.
 */
export function standingOn(lastValidDay: IsoDate, entry: StatusEntry | undefined, today: IsoDate): Standing {
  switch (entry?.status) {
    case 'withdrawn':
      return { kind: 'withdrawn', entry };
    case 'cancelled':
      return { kind: 'cancelled', entry };
    case 'replaced':
      if (today <= entry.until) return { kind: 'replaced', entry };
      return { kind: 'expired', lastDay: entry.until };
    case 'extended':
      if (today <= lastValidDay) return { kind: 'valid' };
      if (today <= entry.until) return { kind: 'extended', entry };
      return { kind: 'expired', lastDay: lastValidDay, extendedUntil: entry.until };
    case undefined:
      return today <= lastValidDay ? { kind: 'valid' } : { kind: 'expired', lastDay: lastValidDay };
  }
}

/** Stars and last day that the signed list leaves a stamp; null where it was withdrawn or cancelled. */
export function worthOf(
  { stars, lastValidDay }: Pick<StampRow, 'stars' | 'lastValidDay'>,
  entry: StatusEntry | undefined,
): { readonly stars: number; readonly until: IsoDate } | null {
  switch (entry?.status) {
    case 'withdrawn':
    case 'cancelled':
      return null;
    case 'replaced':
      return { stars: entry.stars, until: entry.until };
    case 'extended':
      return { stars, until: entry.until > lastValidDay ? entry.until : lastValidDay };
    case undefined:
      return { stars, until: lastValidDay };
  }
}

/** Stars and last day that count on `today`; null where none do. */
export function countsOn(
  row: Pick<StampRow, 'stars' | 'lastValidDay'>,
  entry: StatusEntry | undefined,
  today: IsoDate,
): ReturnType<typeof worthOf> {
  const { kind } = standingOn(row.lastValidDay, entry, today);
  return kind === 'expired' ? null : worthOf(row, entry);
}
