import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../../src/content/checker/check-catalogue.ts';
import { REPORTERS } from '../../../src/content/checker/reporters.ts';
import { describeIssue, ISSUE_KINDS, type IssueCode } from '../../../src/domain/checks/issue.ts';
import { assemble } from './assemble.ts';

const TODAY = '2026-11-24';
const codes = Object.keys(ISSUE_KINDS) as IssueCode[];
/** No content makes a rule crash: the unit test of `runChecks` has one that does. */
const WITHOUT_FIXTURE: readonly IssueCode[] = ['rule-crashed'];
/** Refused fields beside faults that only the rules see: all are told, and nothing that only follows from the former. */
const MIXED = 'faults-of-both-kinds';

async function reportOn(fixture?: string) {
  const { catalogue, remove } = assemble(fixture);
  try {
    const report = await checkCatalogue(catalogue, TODAY);
    const text = REPORTERS.text([report], { language: 'vi', from: dirname(catalogue) });
    return { report, text };
  } finally {
    remove();
  }
}

test('the base of all fixtures is without fault', async () => {
  expect((await reportOn()).report.issues).toEqual([]);
});

test('every code has a fixture, and every fixture a code', () => {
  const fixtures = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((item) => item.isDirectory() && item.name !== 'base')
    .map(({ name }) => name);
  const wanted = codes.filter((code) => !WITHOUT_FIXTURE.includes(code));
  expect(fixtures.sort()).toEqual([...wanted, MIXED].sort());
});

describe('the whole report of a fixture', () => {
  test.each(codes.filter((code) => existsSync(join(import.meta.dirname, code))))('%s', async (code) => {
    const { report, text } = await reportOn(code);
    expect(report.issues.map((issue) => issue.code)).toContain(code);
    for (const issue of report.issues) {
      for (const language of ['vi', 'en'] as const) {
        const { message, fix } = describeIssue(issue, language);
        expect(`${message} ${fix}`, 'a slot is left unfilled').not.toMatch(/\{\w+\}|undefined|\[object/);
      }
    }
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, code, 'report.txt'));
  });
});

test('a refused field hides no other fault of its file', async () => {
  const { report, text } = await reportOn(MIXED);
  const found = new Set(report.issues.map(({ code }) => code));
  const ofFields = ['value-number', 'field-unknown', 'field-missing', 'email-form', 'date-form'] as const;
  const ofRules = ['reference-unknown', 'set-group', 'gtin-duplicate', 'health-claim', 'phone-in-text'] as const;
  for (const code of [...ofFields, ...ofRules, 'photo-missing'] as const) expect(found, code).toContain(code);
  const follows = ['consent-missing', 'stars-points', 'decision-unused', 'producer-unused', 'place-not-then'] as const;
  for (const code of follows) expect(found, code).not.toContain(code);
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, MIXED, 'report.txt'));
});
