/**
 * Whether an office's clock can be right. Nothing here knows the time: there are only the traces that the office left
 * on earlier days, and how much silence after the last of them is still likely.
 */
import { addDays, type IsoDate, vietnamDay } from '../date.ts';

/** Days without a trace after which somebody is asked what day it is: two of the monthly lists missed. */
export const SILENCE_DAYS = 62;

/** Something on file that was made on a day which has therefore come. */
export interface Trace {
  readonly kind: 'list' | 'key' | 'stamp' | 'decision';
  /** What it is called: a sequence, a key's number, a code, a decision's number. */
  readonly name: string;
  /** The instant, in epoch milliseconds; the beginning of the day in Vietnam where only that is known. */
  readonly at: number;
}

export interface ClockDoubt {
  /** The clock is before the trace, or further after it than is likely. */
  readonly kind: 'behind' | 'ahead';
  /** The newest one. */
  readonly trace: Trace;
  readonly day: IsoDate;
}

/** Why the clock at `now` (epoch milliseconds) is doubted; null where nothing speaks against it. */
export function clockDoubt(now: number, traces: readonly Trace[]): ClockDoubt | null {
  const [first, ...others] = traces;
  if (!first) return null;
  const trace = others.reduce((newest, other) => (other.at > newest.at ? other : newest), first);
  const day = vietnamDay(trace.at);
  if (now < trace.at) return { kind: 'behind', trace, day };
  // Before its first key an office may rest for years.
  const hasBegun = traces.some(({ kind }) => kind !== 'decision');
  return hasBegun && vietnamDay(now) > addDays(day, SILENCE_DAYS) ? { kind: 'ahead', trace, day } : null;
}

/** The beginning of a day in Vietnam, in epoch milliseconds. */
export function startOfDay(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00+07:00`);
}
