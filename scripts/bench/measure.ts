import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

export interface Measured {
  readonly seconds: number;
  /** The most that the process and its children held at once, MiB, looked at ten times a second; Linux only. */
  readonly peakMiB: number;
}

function residentMiB(group: number): number {
  let pages = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // After the command in brackets: state, parent, process group … and the 24th field, pages in memory.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      if (Number(fields[2]) === group) pages += Number(fields[21]);
    } catch {
      // It ended meanwhile.
    }
  }
  return (pages * 4096) / 1024 / 1024;
}

/** Runs a command in a process group of its own; rejects with what it printed when it fails. */
export function measure(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(command, args, {
    ...options,
    env: { ...process.env, ...options.env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4000)));
  }
  let peakMiB = 0;
  const timer = setInterval(() => {
    if (child.pid && process.platform === 'linux') peakMiB = Math.max(peakMiB, residentMiB(child.pid));
  }, 100);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) done({ seconds, peakMiB: Math.round(peakMiB) });
      else fail(new Error(`${command} ${args.join(' ')}\n${output}`));
    });
  });
}

/** The middle one by time; of two the slower. */
export function median(runs: readonly Measured[]): Measured {
  const sorted = [...runs].sort((a, b) => a.seconds - b.seconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new RangeError('Nothing was measured.');
  return middle;
}
