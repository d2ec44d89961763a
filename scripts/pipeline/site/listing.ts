import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { PageReads } from '../render/page-reads.ts';

/**
 * A file as it lies on disk. Two trees that list the same one share it by a hard link; one that was written over,
 * replaced or lost since is told by it.
 */
export interface Listed {
  readonly ino: number;
  readonly size: number;
  readonly mtimeMs: number;
}

export interface Listing {
  /** Digest of what every page depends on besides what it read. */
  readonly inputs: string;
  /** What its pages read of the catalogue. */
  readonly reads: PageReads;
  readonly files: Map<string, Listed>;
}

export function listed({ ino, size, mtimeMs }: Stats): Listed {
  return { ino, size, mtimeMs };
}

export function isSame(one: Listed | undefined, other: Listed | undefined): boolean {
  return (
    one !== undefined && one.ino === other?.ino && one.size === other.size && one.mtimeMs === other.mtimeMs
  );
}

/** Lists of trees' files, each by its tree's own number on disk: a tree that was moved keeps its list, a new one has none. */
export class Listings {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  #fileOf(tree: string): string | undefined {
    const stat = statSync(tree, { throwIfNoEntry: false });
    if (!stat?.isDirectory()) return undefined;
    return join(this.#folder, `${String(stat.ino)}-${String(Math.round(stat.birthtimeMs))}.json`);
  }

  /** What lies in a tree as far as it was finished and listed; undefined for any other. */
  read(tree: string): Listing | undefined {
    const file = this.#fileOf(tree);
    if (!file) return undefined;
    try {
      const { inputs, reads, files } = JSON.parse(readFileSync(file, 'utf8')) as {
        inputs: string;
        reads: PageReads;
        files: [path: string, ino: number, size: number, mtimeMs: number][];
      };
      return {
        inputs,
        reads,
        files: new Map(files.map(([path, ino, size, mtimeMs]) => [path, { ino, size, mtimeMs }])),
      };
    } catch {
      return undefined;
    }
  }

  write(tree: string, { inputs, reads, files }: Listing): void {
    const file = this.#fileOf(tree);
    if (!file) return;
    mkdirSync(this.#folder, { recursive: true });
    const rows = [...files].map(([path, { ino, size, mtimeMs }]) => [path, ino, size, mtimeMs]);
    writeFileSync(`${file}.new`, JSON.stringify({ inputs, reads, files: rows }));
    renameSync(`${file}.new`, file);
  }

  /** Before a tree is changed: until it is written again nothing is known of it. */
  forget(tree: string): void {
    const file = this.#fileOf(tree);
    if (file) rmSync(file, { force: true });
  }
}
