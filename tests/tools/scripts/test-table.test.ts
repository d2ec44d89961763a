import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/command-line/run-tool.ts';
import { forgetReport, readReport, reportFile } from '../../../scripts/test/reports.ts';
import { resultTable } from '../../../scripts/test/table.ts';
import { browsersAtATime } from '../../pace.ts';

const PART = 'a-part-of-this-test';
afterEach(() => {
  forgetReport(PART);
});

describe('what npm test tells at its end', () => {
  it('names each failed test of Vitest with a command that a shell reads as it is meant', () => {
    const tests = [
      { fullName: "says it's $HOME `x`", status: 'failed', duration: 12 },
      { fullName: 'holds', status: 'passed', duration: 2500 },
    ];
    const file = join(projectRoot, 'tests/units/x.test.ts');
    const report = { testResults: [{ name: file, status: 'failed', assertionResults: tests }] };
    writeFileSync(reportFile(PART), JSON.stringify(report));
    const runs = readReport(PART);
    expect(runs.map(({ state, seconds }) => [state, seconds])).toEqual([
      ['failed', 0.012],
      ['passed', 2.5],
    ]);
    const table = resultTable([{ name: PART, code: 1, seconds: 3 }], runs);
    expect(table).toContain(`npm test -- ${PART} tests/units/x.test.ts -t 'says it'\\''s $HOME \`x\`'`);
    expect(table).toMatch(/tests: 1 passed, 1 failed$/);
  });

  it('counts a file that could not be loaded as a failure', () => {
    const file = { name: join(projectRoot, 'tests/units/x.test.ts'), status: 'failed', assertionResults: [] };
    writeFileSync(reportFile(PART), JSON.stringify({ testResults: [file] }));
    expect(readReport(PART)).toMatchObject([{ state: 'failed', file: 'tests/units/x.test.ts' }]);
  });

  it('names each failed test of Playwright by its line and screen, however deep it lies', () => {
    const spec = {
      title: 'a stamp',
      file: 'stamp.spec.ts',
      line: 43,
      tests: [
        { projectName: 'phone', status: 'unexpected', results: [{ duration: 1000 }] },
        { projectName: 'desktop', status: 'expected', results: [{ duration: 500 }] },
      ],
    };
    writeFileSync(reportFile(PART), JSON.stringify({ suites: [{ specs: [], suites: [{ specs: [spec] }] }] }));
    expect(readReport(PART)).toMatchObject([
      { state: 'failed', command: `npm test -- ${PART} stamp.spec.ts:43 --project phone` },
      { state: 'passed', file: 'tests/browser/stamp.spec.ts' },
    ]);
  });

  it('says of a part that ended without a report that it failed', () => {
    const table = resultTable([{ name: 'sites', code: 1, seconds: 61 }], []);
    expect(table).toContain('FAILED sites        61 s   npm test -- sites');
    rmSync(reportFile(PART), { force: true });
  });
});

describe('how many browser tests run at a time', () => {
  const roomy = 20 * 2 ** 30;
  it('follows cores, the machine’s pace and its memory', () => {
    expect(browsersAtATime(2, 1, roomy)).toBe(3);
    expect(browsersAtATime(2, 4, roomy)).toBe(2);
    expect(browsersAtATime(1, 8, roomy)).toBe(1);
    expect(browsersAtATime(2, 1, 1.5 * 2 ** 30)).toBe(2);
    expect(browsersAtATime(64, 1, roomy)).toBe(8);
    expect(browsersAtATime(2, 1, 0)).toBe(1);
  });
});
