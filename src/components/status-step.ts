import type { StatusKind } from '../domain/status.ts';

/** A product that was proposed for five stars carries a badge of its own beside its certificate's. */
export type BadgeKind = StatusKind | 'proposed';

/** One status and the words that say it with its date, holding from a day (YYYY-MM-DD) on. */
export interface BadgeStep {
  from: string;
  kind: BadgeKind;
  label: string;
}
