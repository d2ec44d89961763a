import { expect, test } from 'vitest';
import type { CheckContext } from '../../../../src/domain/checks/context.ts';
import { describeIssue, issue } from '../../../../src/domain/checks/issue.ts';
import { CHECK_RULES, runChecks } from '../../../../src/domain/checks/run.ts';

const context: CheckContext = {
  today: '2026-11-24',
  catalogue: undefined,
  placesFile: undefined,
  places: new Map(),
  rules: [],
  documents: [],
  producers: [],
  products: [],
  fairs: [],
  giftSets: [],
  salesPoints: [],
  articles: [],
  moved: undefined,
  letters: undefined,
  privateContacts: undefined,
  ids: {
    producers: undefined,
    places: undefined,
    documents: undefined,
    rules: undefined,
    products: undefined,
  },
  named: [],
  documentById: new Map(),
  producerById: new Map(),
  ruleById: new Map(),
  filesBeside: new Map(),
  ledger: undefined,
};

test('no rule stumbles over a catalogue of which nothing could be read', () => {
  expect(runChecks(context)).toEqual([]);
  expect(Object.keys(CHECK_RULES).length).toBeGreaterThan(20);
});

test('a rule that crashes becomes one issue; what it and the others found stays', () => {
  const found = issue('producer-unused', { path: 'producers/a.yml', line: 1 }, {});
  const issues = runChecks(context, {
    broken: function* () {
      yield found;
      throw new TypeError('x is not a function');
    },
    whole: () => [found],
  });
  expect(issues.map(({ code }) => code)).toEqual(['producer-unused', 'rule-crashed', 'producer-unused']);
  const [, crash] = issues;
  expect(crash && describeIssue(crash, 'vi')).toMatchObject({
    severity: 'error',
    message: 'Phép kiểm “broken” bị hỏng: x is not a function',
  });
});
