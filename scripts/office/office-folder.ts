import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A folder of the office's own inside its catalogue: drafts, photos that wait for their entry, lists that wait for
 * answers, settings of this machine. Git-ignored and never read by a build; others on the machine may not read it.
 */
export function officeFolder(catalogue: string, ...parts: readonly string[]): string {
  const folder = join(catalogue, '.office', ...parts);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
