import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs a command for all to see; whether it ended well. */
export function attempt(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** Installs a package of the system where that can be done without asking: as root on Debian and its kin. */
export function installSystemPackage(name: string): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  attempt('apt-get', ['update', '-qq']);
  attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}
