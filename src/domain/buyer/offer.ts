import type { IsoDate } from '../date.ts';
import type { GroupId } from '../group.ts';

/** What a buyer asks first of a product, in one language: how much, when, at least how many, how soon, which papers. */
export interface Offer {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly producer: string;
  readonly group: GroupId | undefined;
  /** Months (1–12); a product that names none says nothing. */
  readonly months: readonly number[] | undefined;
  /** The same in words. */
  readonly season: string | null;
  readonly capacity: string | null;
  readonly minimum: string | null;
  readonly lead: string | null;
  /** Certificates beside OCOP, a self-declaration, a test report. */
  readonly papers: string | null;
  /** OCOP stars and the day they end by; null where no certificate on file awards any. */
  readonly ocop: {
    readonly stars: number;
    readonly until: IsoDate;
    readonly words: string;
    readonly past: string;
  } | null;
}

export interface OfferChoice {
  /** Empty: any. */
  readonly group: string;
  readonly month: number | undefined;
}

/** Offers a file: a large catalogue is read file by file, as far as somebody looks. */
export const OFFERS_PER_FILE = 200;

/** Whether an offer fits what the buyer chose. */
export function fits({ group, months }: Pick<Offer, 'group' | 'months'>, choice: OfferChoice): boolean {
  if (choice.group !== '' && group !== choice.group) return false;
  return choice.month === undefined || (months?.includes(choice.month) ?? false);
}

/** Offers in files of equal size. */
export function inFiles<T>(offers: readonly T[], size = OFFERS_PER_FILE): T[][] {
  return Array.from({ length: Math.ceil(offers.length / size) }, (_, file) =>
    offers.slice(file * size, (file + 1) * size),
  );
}
