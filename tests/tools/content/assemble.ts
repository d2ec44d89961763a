import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const base = join(import.meta.dirname, 'base');

/**
 * A small valid catalogue with a fixture's files laid over it, in a fresh folder. What git cannot hold is a line
 * of `steps.txt`: `mkdir PATH`, `delete PATH`, `nfd PATH` (a file whose name has decomposed accents).
 */
export function assemble(fixture?: string): { catalogue: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-check-'));
  cpSync(base, folder, { recursive: true });
  if (fixture !== undefined) {
    const own = join(import.meta.dirname, fixture);
    for (const part of ['catalogue', 'legal', 'search-dictionary.yml']) {
      if (existsSync(join(own, part))) cpSync(join(own, part), join(folder, part), { recursive: true });
    }
    if (existsSync(join(own, 'steps.txt'))) {
      for (const step of readFileSync(join(own, 'steps.txt'), 'utf8').trim().split('\n')) take(folder, step);
    }
  }
  return {
    catalogue: join(folder, 'catalogue'),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

function take(folder: string, step: string): void {
  const [verb, ...rest] = step.split(' ');
  const path = join(folder, rest.join(' '));
  if (verb === 'mkdir') mkdirSync(path, { recursive: true });
  else if (verb === 'delete') rmSync(path, { recursive: true });
  else if (verb === 'nfd') writeFileSync(path.normalize('NFD'), '');
  else throw new Error(`steps.txt: ${step}`);
}
