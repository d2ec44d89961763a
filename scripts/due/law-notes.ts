import type { DueReading } from './read.ts';
import type { DueSentences } from './say-due.ts';
import { communeWorkingDays, type FilingState } from '../../src/domain/due/filing.ts';
import { holidayRule } from '../../src/domain/due/due-list.ts';
import { fillIn } from '../../src/domain/fill-in.ts';
import { ruleInForce } from '../../src/domain/rule.ts';

/** What the law on file says of the entries of this list, and what it does not say. */
export function lawNotes({ list, rules }: DueReading, { words, day, text }: DueSentences): string[] {
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
    certificates.length > 0 && rule && words.law.window,
    is('late', 'producer-late') && rule && words.law.late,
    is('late', 'producer-late', 'lapsed') && rule?.extensionDays !== undefined && words.law.kept,
    is('lapsed') && words.law.shown,
    papers.some(({ kind }) => kind === 'test') && words.law.test,
    list.holidaysUnknown && words.law.holidays,
    long.length > 0 && words.law.long,
  ];
  return notes.flatMap((note) => (note ? [fillIn(note, values)] : []));
}
