import type { TestRun } from './reports.ts';

export interface PartResult {
  readonly name: string;
  readonly code: number;
  readonly seconds: number;
}

/** Tests named at the end, so that a part that fails as a whole does not hide the table. */
const MOST_NAMED = 40;
const SLOWEST = 20;

/** What a run tells at its end: each part, what failed and how to run just that, the slowest tests, the count. */
export function resultTable(parts: readonly PartResult[], tests: readonly TestRun[]): string {
  const failed = tests.filter(({ state }) => state === 'failed');
  const count = (state: TestRun['state']) => String(tests.filter((test) => test.state === state).length);
  const again = failed
    .slice(0, MOST_NAMED)
    .flatMap(({ file, title, command }) => [`  ✗ ${file}: ${title}`, `    ${command}`]);
  const rest = failed.length - MOST_NAMED;
  const skipped = count('skipped') === '0' ? '' : `, ${count('skipped')} skipped`;
  return [
    '',
    ...parts.map(
      ({ name, code, seconds }) =>
        `${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(9)} ${seconds.toFixed(0).padStart(5)} s` +
        (code === 0 ? '' : `   npm test -- ${name}`),
    ),
    ...(again.length > 0 ? ['', 'Failed tests, and how to run each alone:', ...again] : []),
    ...(rest > 0 ? [`  … and ${String(rest)} more`] : []),
    '',
    `tests: ${count('passed')} passed, ${count('failed')} failed${skipped}`,
  ].join('\n');
}

/** The slowest tests, one a line. */
export function slowest(tests: readonly TestRun[]): string {
  return tests
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, SLOWEST)
    .map(
      ({ part, seconds, file, title }) => `${seconds.toFixed(1).padStart(7)} s  ${part}  ${file}: ${title}`,
    )
    .join('\n');
}
