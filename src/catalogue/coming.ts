import { dueList, holidayRule, type DueList } from '../domain/due/due-list.ts';
import type { Indexes } from './indexes.ts';

/** Months that the page of rounds looks ahead: two rounds of the province, and one re-rating of each product that is near. */
const MONTHS_AHEAD = 12;

export interface Coming extends Pick<DueList, 'rounds' | 'certificates' | 'until'> {
  /** Until this day holidays are known, so that working days are counted for sure. */
  readonly sureUntil: string;
}

/** The rounds to come and the certificates that have to be re-rated, with their filing days. Letters are the office's own. */
export function comingDays({ products, rules, buildDate }: Indexes): Coming {
  const context = { today: buildDate, months: MONTHS_AHEAD, rules, letters: [], stamps: [] };
  const { rounds, certificates, until } = dueList(products, context);
  // Days after the last year whose holidays are announced are provisional.
  const sureUntil = holidayRule(rules, buildDate)?.holidaysUntil ?? buildDate;
  return { rounds, certificates, until, sureUntil };
}
