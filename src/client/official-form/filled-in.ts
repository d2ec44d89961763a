import { fillSlots } from '../../domain/fill-in.ts';
import type { FormValues } from '../../domain/forms/form.ts';
import { ownEntry } from '../../domain/own-entry.ts';

/** A line of a form with the fields that stand in it; `blank` where nothing was written. */
export function filledIn(text: string, values: FormValues, blank: string): string {
  return fillSlots(text, (id) => {
    const value = ownEntry(values, id);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : blank;
  });
}
