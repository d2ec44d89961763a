import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Linux's renameat2 with RENAME_EXCHANGE, by machine; Node has no call for it. */
const RENAMEAT2: Readonly<Partial<Record<NodeJS.Architecture, number>>> = { x64: 316, arm64: 276 };

/** Lets two folders change places in one step of the kernel's; false where neither command can. */
function exchangeAtOnce(one: string, other: string): boolean {
  const call = process.platform === 'linux' ? RENAMEAT2[process.arch] : undefined;
  const commands: [string, ...string[]][] = [
    ['mv', '--exchange', '--no-copy', '-T', one, other],
    ...(call === undefined
      ? []
      : [
          [
            'perl',
            '-e',
            `exit(syscall(${String(call)}, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)`,
            one,
            other,
          ] satisfies [string, ...string[]],
        ]),
  ];
  return commands.some(([command, ...args]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0);
}

const asideOf = (site: string): string => `${site}.old`;

/**
 * Puts the finished site in the last one's place, and the last one where it was made. Where the system can, in one step:
 * whoever reads meanwhile gets one or the other. Elsewhere there is no site between two renames; `recoverSite` mends that.
 */
export function exchange(next: string, site: string): void {
  mkdirSync(dirname(site), { recursive: true });
  if (!existsSync(site)) {
    renameSync(next, site);
    return;
  }
  if (exchangeAtOnce(next, site)) return;
  rmSync(asideOf(site), { recursive: true, force: true });
  renameSync(site, asideOf(site));
  renameSync(next, site);
  renameSync(asideOf(site), next);
}

/** A build that was killed between two renames left no site, or the last one aside: it is put back, or goes. */
export function recoverSite(site: string): void {
  const aside = asideOf(site);
  if (!existsSync(aside)) return;
  if (existsSync(site)) rmSync(aside, { recursive: true, force: true });
  else renameSync(aside, site);
}
