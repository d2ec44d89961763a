import type { IsoDate } from '../../../src/domain/date.ts';
import type { DecisionMention } from './decision-text.ts';
import { issuerKey } from './issuer.ts';

/** A mention that has a number, and its row. */
export interface Named extends DecisionMention {
  readonly number: string;
  readonly row: number;
}

/** The days that mentions of one number give, sorted. */
export function daysOf(group: readonly Named[]): IsoDate[] {
  return [...new Set(group.flatMap(({ day }) => day?.day ?? []))].sort();
}

/** The one office that mentions of one number name; undefined for none or several. */
export function soleIssuer(group: readonly Named[]): string | undefined {
  const offices = new Map(
    group.flatMap(({ issuer }) => (issuer === undefined ? [] : [[issuerKey(issuer), issuer]])),
  );
  return offices.size === 1 ? [...offices.values()][0] : undefined;
}
