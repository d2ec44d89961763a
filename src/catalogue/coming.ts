import { dueList, type DueList } from '../domain/due/due-list.ts';
import type { Indexes } from './indexes.ts';

/** Months that the page of rounds looks ahead: two rounds of the province, and one re-rating of each product that is near. */
const MONTHS_AHEAD = 12;

/** The rounds to come and the certificates that have to be re-rated, with their filing days. Letters are the office's own. */
export function comingDays({
  products,
  rules,
  buildDate,
}: Indexes): Pick<DueList, 'rounds' | 'certificates' | 'until'> {
  const context = { today: buildDate, months: MONTHS_AHEAD, rules, letters: [], stamps: [] };
  const { rounds, certificates, until } = dueList(products, context);
  return { rounds, certificates, until };
}
