import { addDays, type IsoDate } from '../date.ts';
import { ruleInForce, type Rule } from '../rule.ts';
import { communeWorkingDays } from './filing.ts';
import type { WorkingDays } from '../working-days.ts';

/** A rating round that is still to come. */
export interface ComingRound {
  /** Who rates. */
  readonly level: 'province' | 'ministry';
  /** The last workday on which a file can be sent: the law says “before” the day after it. */
  readonly sentBy: IsoDate;
  /** For a round of the province: the last day on which a producer can hand the file to the commune. */
  readonly producer: IsoDate | undefined;
  /** Rated before this day. */
  readonly ratedBefore: IsoDate;
}

/** The rounds whose last day to send lies from `today` to `until`, by day. */
export function comingRounds(
  rules: readonly Rule[],
  office: WorkingDays,
  today: IsoDate,
  until: IsoDate,
): ComingRound[] {
  const rounds = ruleInForce(rules, today, (rule) => rule.rounds !== undefined)?.rounds ?? [];
  const years = [];
  for (let year = Number(today.slice(0, 4)); year <= Number(until.slice(0, 4)); year++) years.push(year);
  const workingDays = communeWorkingDays(rules, today);
  return years
    .flatMap((year) =>
      rounds.flatMap(({ level, fileBefore, ratedBefore }): ComingRound[] => {
        if (level !== 'province' && level !== 'ministry') return [];
        const sentBy = office.upTo(addDays(`${String(year)}-${fileBefore}`, -1));
        const producer = level === 'province' ? office.before(sentBy, workingDays) : undefined;
        const ratedIn = year + (ratedBefore < fileBefore ? 1 : 0);
        return [{ level, sentBy, producer, ratedBefore: `${String(ratedIn)}-${ratedBefore}` }];
      }),
    )
    .filter(({ sentBy }) => today <= sentBy && sentBy <= until)
    .sort((a, b) => (a.sentBy < b.sentBy ? -1 : 1));
}
