import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { projectRoot } from '../build/run-tool.ts';

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

/** Where a part's runner writes its report; `name` where a part has several runners. */
export function reportFile(part: string, name = part): string {
  mkdirSync(FOLDER, { recursive: true });
  return join(FOLDER, `${part}.${name}.json`);
}

/** Forgets what an earlier run of a part reported. */
export function forgetReports(part: string): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const file of readdirSync(FOLDER)) if (file.startsWith(`${part}.`)) rmSync(join(FOLDER, file));
}

/** Every test that the runners of a part reported; none where a runner did not get so far. */
export function readReports(part: string): TestRun[] {
  return readdirSync(FOLDER)
    .filter((file) => file.startsWith(`${part}.`))
    .flatMap((file) => {
      const report = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as VitestReport | PlaywrightReport;
      return 'testResults' in report ? vitestRuns(part, report) : playwrightRuns(part, report);
    });
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
      file: join('tests/e2e', file),
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
