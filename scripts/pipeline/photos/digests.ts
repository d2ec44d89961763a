/** Digests of files by path, size and time of change: a photo that nobody touched is not even read again. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

type Known = readonly [size: number, changed: number, digest: string];

export class Digests {
  readonly #file: string;
  readonly #old: ReadonlyMap<string, Known>;
  readonly #now = new Map<string, Known>();

  constructor(file: string) {
    this.#file = file;
    let old: Record<string, Known> = {};
    try {
      old = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Known>;
    } catch {
      // None yet, or cut short by a kill: then all is read once more.
    }
    this.#old = new Map(Object.entries(old));
  }

  /** SHA-256 of a file's bytes, hexadecimal. */
  of(path: string): string {
    const { size, mtimeMs } = statSync(path);
    const known = this.#old.get(path);
    const digest =
      known?.[0] === size && known[1] === mtimeMs
        ? known[2]
        : createHash('sha256').update(readFileSync(path)).digest('hex');
    this.#now.set(path, [size, mtimeMs, digest]);
    return digest;
  }

  save(): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    const aside = `${this.#file}.${String(process.pid)}`;
    writeFileSync(aside, JSON.stringify(Object.fromEntries(this.#now)));
    renameSync(aside, this.#file);
  }
}
