import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs a command for all to see; whether it ended well. */
export function attempt(command: string, args: readonly string[], folder?: string): boolean {
  return spawnSync(command, args, { stdio: 'inherit', cwd: folder }).status === 0;
}

/** Whether packages of the system can be installed without asking: as root on Debian and its kin. */
export const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs a package of the system where that can be done. */
export function installSystemPackage(name: string): void {
  if (!canInstall) return;
  attempt('apt-get', ['update', '-qq']);
  attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}
