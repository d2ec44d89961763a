import type { CriterionRow, FormValues } from '../../domain/forms/form.ts';
import { forgetForTab, keepForTab, keptForTab } from '../memory.ts';

/** From self-scoring to Form 02, in this tab alone: gone when it is closed. */
const KEY = 'ocop-mau-02';

export interface HandedOver {
  readonly values: FormValues;
  readonly criteria: readonly CriterionRow[];
}

export function handOver(what: HandedOver): void {
  keepForTab(KEY, JSON.stringify(what));
}

/** What self-scoring handed over; undefined where nothing was, or where it cannot be read. */
export function takeOver(): HandedOver | undefined {
  const text = keptForTab(KEY);
  try {
    return text === null ? undefined : (JSON.parse(text) as HandedOver);
  } catch {
    return undefined;
  }
}

export function dropHandedOver(): void {
  forgetForTab(KEY);
}
