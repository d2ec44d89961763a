import { spawn } from 'node:child_process';
import { availableParallelism, freemem } from 'node:os';

/** What one process of `TASK` takes on a quiet machine of the kind the limits were set on, in milliseconds. */
const QUIET_MS = 350;
/** Beyond this a limit would only hide a test that hangs. */
const SLOWEST = 8;
const TASK = 'let x = 1; for (let i = 0; i < 5e7; i++) x = (x * 31 + i) | 0; process.exit(x === 0 ? 1 : 0)';
/** Chromium with a page of ours and the process that drives it, in bytes. */
const BROWSER_BYTES = 0.7 * 2 ** 30;

/** Milliseconds until a process with nothing else to do is done. */
async function taskTime(): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, ['-e', TASK], { stdio: 'ignore' });
  await new Promise((done) => child.on('close', done));
  return performance.now() - started;
}

/**
 * How many times longer work takes on this machine now than on a quiet one of the kind the limits were set on; at
 * least 1, at most 8. Each core is asked at once, so other work beside the tests counts too. Takes about half a second.
 */
export async function measureSlowness(): Promise<number> {
  const times = await Promise.all(Array.from({ length: availableParallelism() }, taskTime));
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  return Math.min(SLOWEST, Math.max(1, mean / QUIET_MS));
}

/** Measured once by `npm test` and handed on in `TEST_SLOWNESS`; whoever runs a part without it gets a measure of its own. */
export const SLOWNESS = Number(process.env['TEST_SLOWNESS']) || (await measureSlowness());

/** A limit in milliseconds for something that takes at most `quietMs` on a quiet machine, with room to spare. */
export function limit(quietMs: number): number {
  return Math.ceil(quietMs * SLOWNESS);
}

/**
 * How many browser tests at a time this machine carries. A page waits more than it works, so there is one more than
 * there are cores; beside other work, or on slow cores, fewer, because more would only wait for each other.
 */
export function browsersAtATime(
  cores = availableParallelism(),
  slowness = SLOWNESS,
  free: number = freemem(),
): number {
  const byCores = Math.round((cores + 1) / Math.sqrt(slowness));
  return Math.max(1, Math.min(byCores, Math.floor(free / BROWSER_BYTES), 8));
}
