import { expect, test } from 'vitest';
import { addDays } from '../../../../src/domain/date.ts';
import { comingRounds } from '../../../../src/domain/due/rounds.ts';
import { workingDays } from '../../../../src/domain/working-days.ts';
import type { Rule } from '../../../../src/domain/rule.ts';
import { contentRoot } from '../../../../src/content/reader/locate.ts';
import { publish } from '../../../../src/content/reader/publish.ts';
import { readCatalogue } from '../../../../src/content/reader/read-catalogue.ts';
import { ownFilingDay } from '../../../../src/present/programme.ts';

const { rules } = publish(readCatalogue(`${contentRoot}/chuong-my`));
const isTelling = (rule: Rule) => rule.rounds !== undefined && rule.holidays !== undefined;

/**
 * The page says “before this day” (`ownFilingDay`), the office’s list “on this day at the latest” (`comingRounds`):
 * for each round of three years the second is the last workday before the first.
 */
test('page and office name the same last day for a producer, on every day of three years', () => {
  const law = rules.find(isTelling);
  if (!law) throw new Error('No rule on file tells of rounds.');
  const office = workingDays(law.holidays ?? []);
  const rounds = comingRounds(rules, office, '2026-06-01', '2029-12-31')
    .filter(({ level }) => level === 'province')
    .map(({ producer }) => producer ?? '');
  expect(rounds).toHaveLength(7);
  const differing: string[] = [];
  for (let day = '2026-06-01'; day <= '2029-05-31'; day = addDays(day, 1)) {
    const told = ownFilingDay(law, day);
    const listed = rounds.find((last) => last >= day);
    if (told === undefined || office.before(told.own, 1) !== listed)
      differing.push(`${day}: ${told?.own ?? '–'} / ${listed ?? '–'}`);
  }
  expect(differing).toEqual([]);
});
