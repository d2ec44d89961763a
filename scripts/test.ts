/**
 * `npm test`: every part, each to its end, and a table of what failed. `npm test -- PART [WORDS]` runs one part, with
 * words for its own runner (a file, `-t NAME`); `npm test -- quick` what takes less than a minute.
 */
import { spawn } from 'node:child_process';
import { measureSlowness } from '../tests/pace.ts';
import { forgetUntested, untested } from '../tests/untested.ts';
import { projectRoot } from './command-line/run-tool.ts';
import { PARTS, QUICK, type Part } from './test/parts.ts';
import { forgetReport, readReport } from './test/reports.ts';
import { SITES_READY } from './test/sites.ts';
import { resultTable, slowest, type PartResult } from './test/table.ts';

/** Parts that do not wait for each other: those of a lane run in turn, lanes side by side, steps one after another. */
type Step = readonly (readonly string[])[];
const WHOLE: readonly Step[] = [
  [
    ['format', 'lint', 'types'],
    ['content', 'units'],
  ],
  [['tools']],
  [['sites']],
  [['build']],
  [['delivery']],
  [['browser']],
];
const QUICK_STEPS: readonly Step[] = [[['format', 'lint', 'types'], ['units']]];

/** Runs a part as a process of its own, so that whatever ends it ends nothing else. What it says comes at once, or at its end. */
function runPart(name: string, quick: boolean, beside: boolean): Promise<PartResult> {
  const started = performance.now();
  if (!beside) console.log(`── ${name}`);
  const child = spawn(process.execPath, ['scripts/test.ts', quick ? 'quick' : 'part', name], {
    cwd: projectRoot,
    stdio: ['ignore', beside ? 'pipe' : 'inherit', beside ? 'pipe' : 'inherit'],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((done) => {
    child.on('close', (code) => {
      const seconds = (performance.now() - started) / 1000;
      if (beside) process.stdout.write(`── ${name}\n${Buffer.concat(said).toString()}`);
      console.log(`── ${name}: ${code === 0 ? 'ok' : 'FAILED'} (${seconds.toFixed(1)} s)`);
      done({ name, code: code ?? 1, seconds });
    });
  });
}

async function runSteps(steps: readonly Step[], quick: boolean): Promise<PartResult[]> {
  const results: PartResult[] = [];
  for (const lanes of steps) {
    const runLane = async (lane: readonly string[]) => {
      for (const name of lane) results.push(await runPart(name, quick, lanes.length > 1));
    };
    await Promise.all(lanes.map(runLane));
    const sites = results.find(({ name }) => name === 'sites');
    if (sites) process.env[SITES_READY] = sites.code === 0 ? 'yes' : 'no';
  }
  const order = Object.keys(PARTS);
  return results.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** Says how it went; resolves with the exit code. */
function tell(results: readonly PartResult[]): number {
  const tests = results.flatMap(({ name }) => readReport(name));
  if (results.length > 1) console.log(`\nSlowest tests:\n${slowest(tests)}`);
  console.log(resultTable(results, tests));
  for (const note of untested()) console.log(note);
  return results.every(({ code }) => code === 0) ? 0 : 1;
}

async function runAlone(name: string, part: Part, more: readonly string[]): Promise<PartResult> {
  const started = performance.now();
  const code = await part(more);
  return { name, code, seconds: (performance.now() - started) / 1000 };
}

async function main([asked, ...more]: readonly string[]): Promise<number> {
  const parts = asked === 'quick' ? QUICK : PARTS;
  // A part of a larger run: `quick NAME` or `part NAME`.
  const own = asked === 'quick' || asked === 'part' ? more[0] : undefined;
  if (own !== undefined && Object.hasOwn(parts, own)) return (await parts[own]?.([])) ?? 1;

  if (asked !== undefined && asked !== 'quick' && !Object.hasOwn(PARTS, asked)) {
    console.error(
      `Không có phần "${asked}". Các phần: ${[...Object.keys(PARTS), 'quick'].join(', ')}. (No such part.)`,
    );
    return 1;
  }
  process.env['TEST_SLOWNESS'] ??= String(await measureSlowness());
  forgetUntested();
  for (const name of asked === undefined || asked === 'quick' ? Object.keys(parts) : [asked])
    forgetReport(name);
  const part = asked === undefined || asked === 'quick' ? undefined : PARTS[asked];
  if (asked !== undefined && part) return tell([await runAlone(asked, part, more)]);
  return tell(await runSteps(asked === 'quick' ? QUICK_STEPS : WHOLE, asked === 'quick'));
}

process.exitCode = await main(process.argv.slice(2));
