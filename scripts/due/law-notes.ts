import type { DueReading } from './read.ts';
import type { DueSentences } from './say-due.ts';
import { communeWorkingDays, type FilingState } from '../../src/domain/due/filing.ts';
import { holidayRule } from '../../src/domain/due/due-list.ts';
import { ruleInForce } from '../../src/domain/rule.ts';

/** What the law on file says of the entries of this list, and what it does not say. */
export function lawNotes({ list, rules }: DueReading, { t, day, text }: DueSentences): string[] {
  const { certificates, papers, today } = list;
  const rule = ruleInForce(rules, today, (one) => one.reRating !== undefined);
  const is = (...states: FilingState[]) => certificates.some(({ state }) => states.includes(state));
  const long = certificates.filter(({ state }) => state === 'long-lapsed');
  const values = {
    rule: rule?.number ?? '',
    notEarlierThan: rule?.reRating?.notEarlierThan ?? '',
    notLaterThan: rule?.reRating?.notLaterThan ?? '',
    working: communeWorkingDays(rules, today),
    extension: rule?.extensionDays ?? '',
    completeUntil: day(holidayRule(rules, today)?.holidaysUntil ?? today),
    products: long.map(({ view }) => text(view.product.name)).join(', '),
  };
  const notes = [
    certificates.length > 0 && rule && 'due.law.window',
    is('late', 'producer-late') && rule && 'due.law.late',
    is('late', 'producer-late', 'lapsed') && rule?.extensionDays !== undefined && 'due.law.kept',
    is('lapsed') && 'due.law.shown',
    papers.some(({ kind }) => kind === 'test') && 'due.law.test',
    list.holidaysUnknown && 'due.law.holidays',
    long.length > 0 && 'due.law.long',
  ] as const;
  return notes.flatMap((note) => (note ? [t(note, values)] : []));
}
