import { addMonths, type IsoDate } from '../date.ts';
import type { ProductView } from '../product-view.ts';
import { ruleInForce, type Rule } from '../rule.ts';
import { workingDays } from '../working-days.ts';
import { deadlinesOf, type Deadline } from './deadlines.ts';
import { dueCertificate, type DueCertificate } from './filing.ts';
import type { SentLetter } from './letter.ts';
import { papersOf, type DuePaper } from './papers.ts';
import { comingRounds, type ComingRound } from './rounds.ts';
import type { EndingStamps } from './stamps.ts';

export interface DueContext {
  readonly today: IsoDate;
  /** How far the list looks ahead. */
  readonly months: number;
  readonly rules: readonly Rule[];
  readonly letters: readonly SentLetter[];
  readonly stamps: readonly EndingStamps[];
}

/** All that falls due in a catalogue. */
export interface DueList {
  readonly today: IsoDate;
  /** Last day the list looks at. */
  readonly until: IsoDate;
  /** Certificates with a re-rating, the one that ends first before the others. */
  readonly certificates: readonly DueCertificate[];
  readonly papers: readonly DuePaper[];
  readonly rounds: readonly ComingRound[];
  readonly stamps: readonly (EndingStamps & { readonly view: ProductView })[];
  /** What is still to come up to `until`, by day. */
  readonly deadlines: readonly Deadline[];
  /** True where days are counted for which holidays are not announced yet. */
  readonly holidaysUnknown: boolean;
}

/** What falls due from `today` on, and what is overdue. */
export function dueList(views: readonly ProductView[], context: DueContext): DueList {
  const { today, months, rules, letters } = context;
  const until = addMonths(today, months);
  const calendar = holidayRule(rules, today);
  const office = workingDays(calendar?.holidays ?? []);
  const certificates = views
    .flatMap((view) => dueCertificate(view, { today, rules, office, letters }) ?? [])
    .sort((a, b) => byDay(a.lastValidDay, b.lastValidDay) || byDay(a.view.product.id, b.view.product.id));
  // Papers of what nobody will rate again are nobody's concern.
  const alive = new Map(
    certificates.filter(({ state }) => state !== 'long-lapsed').map(({ view }) => [view.product.id, view]),
  );
  const papers = [...alive.values()]
    .flatMap(papersOf)
    .filter(({ on }) => on <= until)
    .sort((a, b) => byDay(a.on, b.on));
  const stamps = context.stamps.flatMap((ending) => {
    const view = alive.get(ending.product);
    return view && ending.on <= until ? [{ ...ending, view }] : [];
  });
  const rounds = comingRounds(rules, office, today, until);
  const deadlines = deadlinesOf({ certificates, papers, rounds, stamps }, today, until);
  return {
    today,
    until,
    certificates,
    papers,
    rounds,
    stamps,
    deadlines,
    holidaysUnknown: deadlines.some(
      ({ kind, on }) =>
        on > (calendar?.holidaysUntil ?? today) && (kind === 'producer-day' || kind === 'round-producer'),
    ),
  };
}

/** The rule on file that lists the holidays of `today`. */
export function holidayRule(rules: readonly Rule[], today: IsoDate): Rule | undefined {
  return ruleInForce(rules, today, (rule) => rule.holidays !== undefined);
}

function byDay(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
