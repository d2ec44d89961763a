import { appendFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build/run-tool.ts';
import { measure, type Measured } from './measure.ts';

/** The day the measured sites speak for. */
const DAY = '2026-11-24';

export interface OwnBuild extends Measured {
  readonly rendered: number;
  readonly kept: number;
  /** Seconds of each step. */
  readonly steps: Readonly<Record<string, number>>;
}

export interface BuildTarget {
  readonly catalogue: string;
  readonly site: string;
  readonly env: NodeJS.ProcessEnv;
}

async function build({ catalogue, site, env }: BuildTarget): Promise<OwnBuild> {
  const report = `${site}.report.json`;
  const measured = await measure('node', ['scripts/build.ts', '--outDir', site], {
    cwd: projectRoot,
    env: { CATALOGUE: catalogue, BUILD_DATE: DAY, BUILD_REPORT: report, ...env },
  });
  const { seconds, rendered, kept } = JSON.parse(readFileSync(report, 'utf8')) as {
    seconds: Record<string, number>;
    rendered: number;
    kept: number;
  };
  return { ...measured, rendered, kept, steps: seconds };
}

const first = (folder: string) => readdirSync(folder).sort()[0] ?? '';

function changeLayout(): () => void {
  const file = join(projectRoot, 'src/layouts/Root.astro');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace('<body>', '<body data-bench="1">'));
  return () => {
    writeFileSync(file, before);
  };
}

/** From nothing, then after each kind of edit, in the order named; `short` leaves it at one story's edit. */
export async function ownBuilds(target: BuildTarget, short: boolean): Promise<Record<string, OwnBuild>> {
  rmSync(target.site, { recursive: true, force: true });
  const cold = await build(target);
  const nothing = short ? undefined : await build(target);
  appendFileSync(
    join(target.catalogue, 'products', first(join(target.catalogue, 'products')), 'index.md'),
    '\nThêm một câu.\n',
  );
  const story = await build(target);
  if (!nothing) return { cold, story };
  const decision = join(target.catalogue, 'decisions', first(join(target.catalogue, 'decisions')));
  writeFileSync(decision, readFileSync(decision, 'utf8').replace(/^number: (['"]?)/m, 'number: $1X'));
  const oneDecision = await build(target);
  const putBack = changeLayout();
  try {
    return { cold, nothing, story, decision: oneDecision, layout: await build(target) };
  } finally {
    putBack();
  }
}
