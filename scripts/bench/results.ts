import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { projectRoot } from '../command-line/run-tool.ts';
import type { Measured } from './measure.ts';
import type { OwnBuild } from './own-builds.ts';

export type Figures = Measured & Partial<OwnBuild>;

interface Stored {
  readonly about: Readonly<Record<string, string>>;
  /** Runs of each measurement by its name, such as `ours, cold`. */
  readonly runs: Record<string, Figures[]>;
}

/** Measurements in a file that grows as they are made: what is done stays done when the machine is taken away. */
export class Results {
  readonly #file: string;
  readonly #stored: Stored;

  /** Goes on with the file when it is of the same code on the same machine. */
  constructor(file: string, fresh: boolean) {
    this.#file = file;
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: projectRoot, encoding: 'utf8' }).trim();
    const about = {
      commit,
      node: process.version,
      machine: `${String(cpus().length)} × ${cpus()[0]?.model ?? ''}`,
    };
    const before =
      !fresh && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Stored) : undefined;
    this.#stored =
      before && JSON.stringify(before.about) === JSON.stringify(about) ? before : { about, runs: {} };
  }

  get about(): Readonly<Record<string, string>> {
    return this.#stored.about;
  }

  has(name: string, runs: number): boolean {
    return (this.#stored.runs[name]?.length ?? 0) >= runs;
  }

  add(name: string, figures: Figures): void {
    (this.#stored.runs[name] ??= []).push(figures);
    writeFileSync(`${this.#file}.new`, `${JSON.stringify(this.#stored, null, 2)}\n`);
    renameSync(`${this.#file}.new`, this.#file);
  }

  /** The middle run of each measurement by seconds; of two the slower. */
  medians(): [name: string, middle: Figures, runs: number][] {
    return Object.entries(this.#stored.runs).flatMap(([name, runs]) => {
      const sorted = [...runs].sort((a, b) => a.seconds - b.seconds);
      const middle = sorted[Math.floor(sorted.length / 2)];
      return middle ? [[name, middle, runs.length]] : [];
    });
  }
}
