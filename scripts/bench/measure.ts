import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

export interface Measured {
  readonly seconds: number;
  /** The most that the process and its children held at once, MiB, looked at ten times a second; Linux only. */
  readonly peakMiB: number;
  /** Seconds of processor time of all of them: what a busy machine does not blur. To a tenth; Linux only. */
  readonly cpuSeconds: number;
}

/** Ticks of the kernel's clock in a second. */
const TICKS = 100;

/** MiB that a process group holds; notes each process's processor time in `spent`. */
function lookAt(group: number, spent: Map<string, number>): number {
  let pages = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // After the command in brackets: state, parent, process group … and the 24th field, pages in memory.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      if (Number(fields[2]) !== group) continue;
      pages += Number(fields[21]);
      spent.set(name, (Number(fields[11]) + Number(fields[12])) / TICKS);
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
  const spent = new Map<string, number>();
  const timer = setInterval(() => {
    if (child.pid && process.platform === 'linux') peakMiB = Math.max(peakMiB, lookAt(child.pid, spent));
  }, 100);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0)
        done({
          seconds,
          peakMiB: Math.round(peakMiB),
          cpuSeconds: [...spent.values()].reduce((sum, one) => sum + one, 0),
        });
      else fail(new Error(`${command} ${args.join(' ')}\n${output}`));
    });
  });
}
