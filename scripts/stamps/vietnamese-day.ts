import type { IsoDate } from '../../src/domain/date.ts';

/** A day as Vietnamese write it, `24/11/2026`: sentences for a clerk, labels for a shopper. */
export function vietnameseDay(day: IsoDate): string {
  return day.split('-').reverse().join('/');
}
