import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const NOTES = resolve(import.meta.dirname, '../.cache/untested.txt');

/** Says now, and once more at the end of `npm test`, what this machine could not try. */
export function tellUntested(vi: string, en: string): void {
  const note = `CHƯA KIỂM: ${vi}. (NOT TESTED: ${en}.)`;
  console.warn(note);
  mkdirSync(dirname(NOTES), { recursive: true });
  appendFileSync(NOTES, `${note}\n`);
}

export function forgetUntested(): void {
  rmSync(NOTES, { force: true });
}

/** What could not be tried since `forgetUntested`, each once. */
export function untested(): string[] {
  if (!existsSync(NOTES)) return [];
  return [...new Set(readFileSync(NOTES, 'utf8').trim().split('\n'))];
}
