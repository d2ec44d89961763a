import { CODE_ALPHABET, CODE_LENGTH } from './code.ts';
import { type IsoDate, isIsoDate } from '../date.ts';
import { isStampStars } from './seal.ts';

const DAY_MS = 86_400_000;

/** What became of a stamp after it was printed. Mere expiry is not here: the day is in the seal. */
export type StatusEntry =
  /** The certificate was withdrawn (thu hồi, Điều 8 of QĐ 26/2026/QĐ-TTg). For ever. */
  | { readonly status: 'withdrawn'; readonly date: IsoDate; readonly decision: string }
  /** Kept until the re-rating's result, past its last day (Điều 12.3). */
  | { readonly status: 'extended'; readonly date: IsoDate; readonly until: IsoDate; readonly basis: string }
  /** Rated again before it expired: another certificate, perhaps with other stars, holds until `until`. */
  | {
      readonly status: 'replaced';
      readonly date: IsoDate;
      readonly decision: string;
      readonly stars: number;
      readonly until: IsoDate;
    }
  /** The stamp alone is void (misprint, lost roll); the certificate stands. For ever. */
  | { readonly status: 'cancelled'; readonly date: IsoDate; readonly reason: string };

/** The payload of the signed status file. */
export interface StatusList {
  readonly issuer: string;
  /** Rises by at least one with every signing. */
  readonly sequence: number;
  /** UTC instants, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly issued: string;
  readonly nextUpdate: string;
  readonly stamps: Readonly<Record<string, StatusEntry>>;
}

/** Withdrawn and cancelled are for ever: no later list may drop or soften them. */
export function isForEver(entry: StatusEntry | undefined): boolean {
  return entry?.status === 'withdrawn' || entry?.status === 'cancelled';
}

export type EntryRefusal = 'withdrawn-for-ever' | 'cancelled-for-ever';

/** Whether `next` may follow `current` for one code: a withdrawal may follow a cancellation, and nothing else follows either. */
export function entryRefusal(
  current: StatusEntry | undefined,
  next: Pick<StatusEntry, 'status'>,
): EntryRefusal | null {
  if (current?.status === 'withdrawn') return 'withdrawn-for-ever';
  if (current?.status === 'cancelled' && next.status !== 'withdrawn') return 'cancelled-for-ever';
  return null;
}

export type ListRefusal =
  | { readonly kind: 'older'; readonly sequence: number; readonly known: number }
  | { readonly kind: 'differs'; readonly sequence: number }
  | { readonly kind: 'drops'; readonly code: string };

/** Why a properly signed list may not take the place of one already seen; null when it may. Never goes back. */
export function listRefusal(known: StatusList | null, next: StatusList): ListRefusal | null {
  if (!known) return null;
  if (next.sequence < known.sequence)
    return { kind: 'older', sequence: next.sequence, known: known.sequence };
  if (next.sequence === known.sequence) {
    return JSON.stringify(next) === JSON.stringify(known)
      ? null
      : { kind: 'differs', sequence: next.sequence };
  }
  for (const [code, entry] of Object.entries(known.stamps)) {
    if (!isForEver(entry)) continue;
    const later = next.stamps[code];
    const kept =
      later?.status === entry.status || (entry.status === 'cancelled' && later?.status === 'withdrawn');
    if (!kept) return { kind: 'drops', code };
  }
  return null;
}

/** The longest time after `issued` by which a list may promise the next one. */
export const LONGEST_PROMISE_DAYS = 400;

/** How far the clocks of an office and a phone may differ before the later one is not believed. */
const CLOCK_TOLERANCE_MS = DAY_MS;

/** Whether the list is dated so far ahead of `now` that the clock which signed it was wrong, or the one that reads it is. */
export function isFromFuture(list: StatusList, now: number): boolean {
  return Date.parse(list.issued) > now + CLOCK_TOLERANCE_MS;
}

/** What may be believed of a list from the future: withdrawals and cancellations, which are for ever; not what it grants. */
export function onlyEndings(future: StatusList): StatusList {
  const ended = Object.entries(future.stamps).filter(([, entry]) => isForEver(entry));
  return { ...future, stamps: Object.fromEntries(ended) };
}

/** Whether the list is past the instant by which a newer one was promised. */
export function isStale(list: StatusList, now: number): boolean {
  return now > Date.parse(list.nextUpdate);
}

/** Reads an unknown payload as the status list of `issuer`; null when any part of it is not as described above. */
export function readStatusList(value: unknown, issuer: string): StatusList | null {
  if (!isRecord(value) || value['issuer'] !== issuer) return null;
  const { sequence, issued, nextUpdate, stamps } = value;
  if (!Number.isSafeInteger(sequence) || Number(sequence) < 1) return null;
  if (!isInstant(issued) || !isInstant(nextUpdate) || nextUpdate < issued) return null;
  if (Date.parse(nextUpdate) - Date.parse(issued) > LONGEST_PROMISE_DAYS * DAY_MS) return null;
  if (!isRecord(stamps)) return null;
  for (const [code, entry] of Object.entries(stamps)) {
    if (code.length !== CODE_LENGTH || [...code].some((symbol) => !CODE_ALPHABET.includes(symbol)))
      return null;
    if (!isStatusEntry(entry)) return null;
  }
  return value as unknown as StatusList;
}

function isStatusEntry(value: unknown): value is StatusEntry {
  if (!isRecord(value) || !isDay(value['date'])) return false;
  switch (value['status']) {
    case 'withdrawn':
      return isText(value['decision']);
    case 'extended':
      return isDay(value['until']) && isText(value['basis']);
    case 'replaced':
      return isText(value['decision']) && isDay(value['until']) && isStars(value['stars']);
    case 'cancelled':
      return isText(value['reason']);
    default:
      return false;
  }
}

function isStars(value: unknown): boolean {
  return typeof value === 'number' && isStampStars(value);
}

function isDay(value: unknown): value is IsoDate {
  return typeof value === 'string' && isIsoDate(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** A second that was: `Date.parse` alone would take 30 February for 2 March. */
function isInstant(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString() === value.replace('Z', '.000Z');
}
