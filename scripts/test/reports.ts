import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { projectRoot } from '../command-line/run-tool.ts';

const FOLDER = resolve(projectRoot, '.cache/test');

/** One test as its runner reported it. */
export interface TestRun {
  readonly part: string;
  /** From the project's root. */
  readonly file: string;
  readonly title: string;
  readonly seconds: number;
  readonly state: 'passed' | 'failed' | 'skipped';
  /** Runs this test alone. */
  readonly command: string;
}

/** Where a part's runner writes its report. */
export function reportFile(part: string): string {
  mkdirSync(FOLDER, { recursive: true });
  return join(FOLDER, `${part}.json`);
}

/** Forgets what an earlier run of a part reported. */
export function forgetReport(part: string): void {
  rmSync(reportFile(part), { force: true });
}

/** Every test that the runner of a part reported; none where it did not get so far. */
export function readReport(part: string): TestRun[] {
  const file = reportFile(part);
  if (!existsSync(file)) return [];
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport | PlaywrightReport;
  return 'testResults' in report ? vitestRuns(part, report) : playwrightRuns(part, report);
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly duration?: number | null;
    }[];
  }[];
}

function vitestRuns(part: string, report: VitestReport): TestRun[] {
  return report.testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(projectRoot, name);
    // A file that could not even be loaded has no tests to fail.
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed'))
      return [
        { part, file, title: '(the file itself)', seconds: 0, state: 'failed', command: command(part, file) },
      ];
    return assertionResults.map((test) => ({
      part,
      file,
      title: test.fullName,
      seconds: (test.duration ?? 0) / 1000,
      state: test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped',
      command: command(part, file, '-t', test.fullName),
    }));
  });
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: string;
      readonly results: readonly { readonly duration: number }[];
    }[];
  }[];
}
type PlaywrightReport = PlaywrightSuite;

function playwrightRuns(part: string, { suites = [], specs = [] }: PlaywrightSuite): TestRun[] {
  const own = specs.flatMap(({ title, file, line, tests }) =>
    tests.map(({ projectName, status, results }): TestRun => ({
      part,
      file: join('tests/browser', file),
      title: `${title} (${projectName})`,
      seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
      state: status === 'skipped' ? 'skipped' : status === 'expected' ? 'passed' : 'failed',
      command: command(part, `${file}:${String(line)}`, '--project', projectName),
    })),
  );
  return [...own, ...suites.flatMap((suite) => playwrightRuns(part, suite))];
}

/** A command that a shell reads as it is meant, whatever a test is called. */
function command(part: string, ...words: readonly string[]): string {
  const quoted = words.map((word) =>
    /^[\w./:-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`,
  );
  return `npm test -- ${[part, ...quoted].join(' ')}`;
}
