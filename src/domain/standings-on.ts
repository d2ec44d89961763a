import type { IsoDate } from './date.ts';
import type { ProductView } from './product-view.ts';

type Decided = Pick<ProductView, 'decided'>;

/** Whether a product had a certificate in force on a day: of those issued by then the newest counts. For any day, not the build's alone. */
export function wasInForceOn({ decided }: Decided, day: IsoDate): boolean {
  const newest = decided
    .filter(({ validity }) => validity.from <= day)
    .sort((a, b) => (a.validity.from < b.validity.from ? 1 : -1))[0]?.validity;
  if (!newest) return false;
  const { lastValidDay, extendedUntil, withdrawnOn } = newest;
  const last = extendedUntil !== undefined && extendedUntil > lastValidDay ? extendedUntil : lastValidDay;
  return day <= last && (withdrawnOn === undefined || withdrawnOn > day);
}

/** Whether a product was recognised, or recognised again, in a year, as far as a day. */
export function wasRecognisedIn({ decided }: Decided, year: number, until: IsoDate): boolean {
  return decided.some(({ validity: { from } }) => from.startsWith(`${String(year)}-`) && from <= until);
}
