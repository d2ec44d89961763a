import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './site-build.ts';

const NAMESPACE = ['--user', '--map-root-user', '--mount'];

const tried = spawnSync('unshare', [...NAMESPACE, 'true'], { encoding: 'utf8' });
/** Why no disk of a test's own can be mounted here (Linux alone can, and not every container lets it); else undefined. */
export const noDisk =
  tried.status === 0 ? undefined : (tried.error?.message ?? tried.stderr).trim().split('\n')[0];

/** A disk in memory, seen by the processes of its own mount namespace alone; this one looks in through `/proc`. */
export interface SmallDisk {
  /** As those processes name it. */
  readonly at: string;
  /** As this process reaches it. */
  readonly folder: string;
  /** Starts a command of node's from the project's root, where the disk is mounted. */
  readonly start: (args: readonly string[], env?: NodeJS.ProcessEnv) => ChildProcess;
  /** Leaves so many bytes free. */
  readonly fill: (leave: number) => void;
  readonly makeRoom: () => void;
  readonly stop: () => void;
}

/** `at`: an empty folder to mount it on. */
export async function smallDisk(at: string, megabytes: number): Promise<SmallDisk> {
  const mount = `mount -t tmpfs -o size=${String(megabytes)}m tmpfs "$0" && echo ready && exec cat`;
  const holder = spawn('unshare', [...NAMESPACE, 'sh', '-c', mount, at], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  const pid = String(holder.pid);
  const folder = `/proc/${pid}/root${at}`;
  const filler = join(folder, 'filler');
  return {
    at,
    folder,
    start: (args, env = {}) =>
      spawn(
        'nsenter',
        ['-t', pid, '--user', '--mount', '--preserve-credentials', `--wd=${root}`, 'node', ...args],
        {
          cwd: root,
          stdio: ['ignore', 'pipe', 'pipe'],
          env: {
            ...process.env,
            ...env,
            PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
          },
        },
      ),
    fill: (leave) => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - leave), 1));
    },
    makeRoom: () => {
      rmSync(filler);
    },
    stop: () => holder.stdin.end(),
  };
}
