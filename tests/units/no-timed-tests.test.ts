import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** A test's own seconds, and waits for time to pass: what fails on a slower machine. `tests/README.md` says what to write instead. */
const TIMED = [
  /\btimeout: ?[\d_]{3,}/,
  /\bsetTimeout\([\d_]+\)/,
  /\btest\.slow\(/,
  /\bwaitForTimeout\(/,
  /\btestTimeout: ?[\d_]/,
];

it('no test has a limit of its own seconds or waits for time to pass', () => {
  const timed = globSync('tests/{units,tools,delivery,build,browser}/**/*.ts', { cwd: root }).flatMap(
    (file) =>
      readFileSync(resolve(root, file), 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          TIMED.some((pattern) => pattern.test(line)) ? [`${file}:${String(at + 1)} ${line.trim()}`] : [],
        ),
  );
  expect(timed).toEqual([]);
});
