import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { contentRoot } from '../../../src/content/reader/locate.ts';

/** The day of the demonstration. */
export const DAY = '2026-11-24';
const root = resolve(import.meta.dirname, '../../..');
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-due-'));
  folders.push(folder);
  return folder;
}

/** A copy of the demonstration, to write into. */
export function demonstrationCopy(): string {
  const folder = join(emptyFolder(), 'chuong-my');
  cpSync(join(contentRoot, 'chuong-my'), folder, { recursive: true });
  return folder;
}

/** `npm run due` as an office runs it, in a folder of its own. */
export function due(args: readonly string[], catalogue = 'chuong-my', cwd = root) {
  const all = [join(root, 'scripts/due.ts'), '--catalogue', catalogue, '--today', DAY, ...args];
  const { status, stdout, stderr } = spawnSync('node', all, { cwd, encoding: 'utf8' });
  return { code: status, out: stdout, said: stderr };
}
