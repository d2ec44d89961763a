import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const MARK = '.writing-';

/**
 * Replaces a file in one step: a reader, or the machine after a crash, finds the old bytes or the new ones,
 * never a part. `mode` for a new file that must be private.
 */
export function writeAtomically(file: string, content: string | Uint8Array, mode = 0o644): void {
  const folder = dirname(file);
  const temporary = join(folder, `.${basename(file)}${MARK}${String(process.pid)}`);
  const handle = openSync(temporary, 'w', mode);
  try {
    try {
      writeFileSync(handle, content);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    // On a full disk every byte counts.
    rmSync(temporary, { force: true });
    throw error;
  }
  // Without this the rename itself may be lost with the power. Windows has no way to sync a folder.
  if (process.platform !== 'win32') {
    const directory = openSync(folder, 'r');
    fsyncSync(directory);
    closeSync(directory);
  }
}

/** Removes what a killed run left beside the files; call it only while holding the lock. */
export function sweepTemporaries(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('.') && name.includes(MARK)) rmSync(join(folder, name), { force: true });
  }
}
