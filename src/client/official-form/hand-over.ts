import type { CriterionRow, FormValues } from '../../domain/forms/form.ts';

/** From self-scoring to Form 02, in this tab alone: gone when it is closed. */
const KEY = 'ocop-mau-02';

export interface HandedOver {
  readonly values: FormValues;
  readonly criteria: readonly CriterionRow[];
}

export function handOver(what: HandedOver): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(what));
  } catch {
    // A private window may keep nothing: the form then begins empty.
  }
}

/** What self-scoring handed over; undefined where nothing was, or where it cannot be read. */
export function takeOver(): HandedOver | undefined {
  try {
    const text = sessionStorage.getItem(KEY);
    return text === null ? undefined : (JSON.parse(text) as HandedOver);
  } catch {
    return undefined;
  }
}

export function dropHandedOver(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // See above.
  }
}
