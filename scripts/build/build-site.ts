import { join } from 'node:path';
import type { IsoDate } from '../../src/domain/date.ts';
import { runTool } from './run-tool.ts';

export interface BuildJob {
  /** Absolute folder of the catalogue. */
  readonly catalogue: string;
  readonly day: IsoDate;
  /** Absolute folder the site is written to. */
  readonly outDir: string;
}

type Step = (job: BuildJob) => Promise<number>;

/** Refuses a catalogue with errors. A process of its own: what it read does not lie in memory while pages are made. */
const check: Step = ({ catalogue, day }) =>
  runTool('node', ['scripts/check.ts', catalogue, '--brief'], { BUILD_DATE: day });

const render: Step = ({ catalogue, day, outDir }) =>
  runTool('astro', ['build', '--outDir', outDir], { CATALOGUE: catalogue, BUILD_DATE: day });

/** Pictures for sharing lie beside the pages, which name them. */
const shareImages: Step = ({ catalogue, day, outDir }) =>
  runTool('node', ['scripts/build/share-images.ts', catalogue, join(outDir, 'chia-se')], { BUILD_DATE: day });

const STEPS: readonly Step[] = [check, render, shareImages];

/** Builds the site of a job; resolves with the exit code of the first step that fails, or 0. */
export async function buildSite(job: BuildJob): Promise<number> {
  for (const step of STEPS) {
    const code = await step(job);
    if (code !== 0) return code;
  }
  return 0;
}
