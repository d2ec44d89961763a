import { ownEntry } from './own-entry.ts';

/** Puts what `valueOf` answers in the place of each `{name}` of a text; a name that it does not know stays as it is. */
export function fillSlots(text: string, valueOf: (name: string) => string | undefined): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => valueOf(name) ?? slot);
}

/** Puts values in a text: `fillIn('{count} sản phẩm', { count: 3 })`. */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return fillSlots(text, (name) => ownEntry(values, name)?.toString());
}
