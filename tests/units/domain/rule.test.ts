import { expect, test } from 'vitest';
import { ruleInForce, type Rule } from '../../../src/domain/rule.ts';

const rule = (id: string, inForceFrom: string, inForceTo?: string, rest: Partial<Rule> = {}): Rule => ({
  id,
  number: id,
  title: { vi: id },
  issuer: { vi: 'Thủ tướng Chính phủ' },
  signedOn: inForceFrom,
  inForceFrom,
  inForceTo,
  ...rest,
});
const rules = [
  rule('qd-26-2026', '2026-05-22', undefined, { termMonths: 36 }),
  rule('qd-1048-2019', '2019-08-21', '2023-02-23'),
  rule('qd-148-2023', '2023-02-24', '2026-07-20', { termMonths: 36, extensionDays: 90 }),
];

test.each([
  ['2019-08-20', undefined],
  ['2019-08-21', 'qd-1048-2019'],
  ['2023-02-23', 'qd-1048-2019'],
  ['2023-02-24', 'qd-148-2023'],
  ['2026-05-21', 'qd-148-2023'],
  ['2026-05-22', 'qd-26-2026'],
  ['2026-07-21', 'qd-26-2026'],
])('on %s the newest rule in force is %s', (day, id) => {
  expect(ruleInForce(rules, day)?.id).toBe(id);
});

test('where two are in force, the newest that answers the question', () => {
  expect(ruleInForce(rules, '2026-06-01', ({ extensionDays }) => extensionDays !== undefined)?.id).toBe(
    'qd-148-2023',
  );
  expect(
    ruleInForce(rules, '2026-07-21', ({ extensionDays }) => extensionDays !== undefined),
  ).toBeUndefined();
});
