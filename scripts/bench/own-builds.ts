import { appendFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../command-line/run-tool.ts';
import { measure, type Measured } from './measure.ts';

/** The day the measured sites speak for. */
const DAY = '2026-11-24';

interface Counts {
  readonly rendered: number;
  readonly kept: number;
  readonly files: number;
  readonly bytesWritten: number;
}

export interface OwnBuild extends Measured, Counts {
  /** Seconds of each step; those of pictures and search pass beside those of pages. */
  readonly steps: Readonly<Record<string, number>>;
}

export interface BuildTarget {
  readonly catalogue: string;
  readonly site: string;
  readonly env: NodeJS.ProcessEnv;
  /** Also makes the compressed files, as a deployment does. */
  readonly compressed: boolean;
  /** Leaves it at one story's edit. */
  readonly short: boolean;
}

async function build({ catalogue, site, env, compressed }: BuildTarget): Promise<OwnBuild> {
  const report = `${site}.report.json`;
  const options = {
    cwd: projectRoot,
    env: { CATALOGUE: catalogue, BUILD_DATE: DAY, BUILD_REPORT: report, ...env },
  };
  const measured = await measure('node', ['scripts/build.ts', '--outDir', site], options);
  const { seconds: steps, ...counts } = JSON.parse(readFileSync(report, 'utf8')) as Counts & {
    seconds: Record<string, number>;
  };
  const own = { ...counts, ...measured, steps };
  if (!compressed) return own;
  const packed = await measure('node', ['scripts/deploy/ready.ts', site, `${site}-ready`], options);
  return {
    ...own,
    seconds: own.seconds + packed.seconds,
    cpuSeconds: own.cpuSeconds + packed.cpuSeconds,
    peakMiB: Math.max(own.peakMiB, packed.peakMiB),
    steps: { ...steps, compress: packed.seconds },
  };
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

/** From nothing, no cache either; then after each kind of edit. Tells each as soon as it is measured. */
export async function ownBuilds(
  target: BuildTarget,
  tell: (name: string, figures: OwnBuild) => void,
): Promise<void> {
  const { catalogue, site, env } = target;
  const left = [site, `${site}-ready`, env['BUILD_CACHE'] ?? ''];
  for (const folder of left.filter(Boolean)) rmSync(folder, { recursive: true, force: true });
  tell('from nothing', await build(target));
  // It also gives the next site its own tree of links, once and for all: an edit after it is an ordinary one.
  tell('nothing changed', await build(target));
  const story = join(catalogue, 'products', first(join(catalogue, 'products')), 'index.md');
  appendFileSync(story, '\nThêm một câu.\n');
  tell('one story edited', await build(target));
  if (target.short) return;
  const decision = join(catalogue, 'decisions', first(join(catalogue, 'decisions')));
  writeFileSync(decision, readFileSync(decision, 'utf8').replace(/^number: (['"]?)/m, 'number: $1X'));
  tell('one decision edited', await build(target));
  const putBack = changeLayout();
  try {
    tell('the layout edited', await build(target));
  } finally {
    putBack();
  }
}
