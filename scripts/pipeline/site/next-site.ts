import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageReads } from '../render/page-reads.ts';
import { isSame, listed, type Listed, type Listing, type Listings } from './listing.ts';

/** Puts `from` at `to` without copying its bytes where the disk allows. */
function place(from: string, to: string, how: (from: string, to: string) => void): void {
  try {
    how(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'EMLINK' && code !== 'ENOTSUP') throw error;
    copyFileSync(from, to);
  }
}

/**
 * The next site in the making, in the tree of the one before the last: what that one shares with the next by hard
 * links need not be touched, so that the work follows the edit and not the catalogue. The last site is only read.
 * A file that comes out the same as in the last site becomes the old file, with its date: uploads stay small.
 */
export class NextSite {
  readonly #last: string;
  readonly tree: string;
  readonly #listings: Listings;
  readonly #lastFiles: ReadonlyMap<string, Listed>;
  readonly #treeFiles: Map<string, Listed>;
  readonly #files = new Map<string, Listed>();
  readonly #folders = new Set<string>();
  /** Bytes that this build wrote anew. */
  written = 0;

  /** `last` may not exist; `tree` is made, or emptied when its list is not known. */
  constructor(last: string, lastFiles: ReadonlyMap<string, Listed>, tree: string, listings: Listings) {
    this.#last = last;
    this.#lastFiles = lastFiles;
    this.tree = tree;
    this.#listings = listings;
    this.#treeFiles = listings.read(tree)?.files ?? new Map<string, Listed>();
    listings.forget(tree);
    if (this.#treeFiles.size === 0) rmSync(tree, { recursive: true, force: true });
    mkdirSync(tree, { recursive: true });
  }

  get size(): number {
    return this.#files.size;
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  /** The last site's file, as it is. */
  keep(path: string): void {
    const old = this.#lastFiles.get(path);
    if (!old) throw new Error(`The last site has no ${path}.`);
    if (!isSame(this.#treeFiles.get(path), old)) {
      const to = this.#cleared(path);
      place(join(this.#last, path), to, linkSync);
    }
    this.#files.set(path, old);
  }

  /** A file that was made now and lies elsewhere on this disk; it goes from there. */
  move(path: string, from: string): void {
    const stat = statSync(from);
    if (this.#keepSame(path, stat.size, () => readFileSync(from))) {
      rmSync(from);
      return;
    }
    const to = this.#cleared(path);
    place(from, to, renameSync);
    this.written += stat.size;
    this.#files.set(path, listed(statSync(to)));
  }

  /** A file of a cache, by a link: whoever changes it there must replace it, not write into it. */
  link(path: string, from: string): void {
    const stat = statSync(from);
    const [now, old] = [listed(stat), this.#lastFiles.get(path)];
    if (isSame(old, now) || this.#keepSame(path, stat.size, () => readFileSync(from))) {
      if (!this.#files.has(path)) this.keep(path);
      return;
    }
    if (!isSame(this.#treeFiles.get(path), now)) place(from, this.#cleared(path), linkSync);
    this.#files.set(path, listed(statSync(join(this.tree, path))));
  }

  write(path: string, data: string | Uint8Array): void {
    const bytes = Buffer.from(data as Uint8Array);
    if (this.#keepSame(path, bytes.length, () => bytes)) return;
    const to = this.#cleared(path);
    writeFileSync(to, bytes);
    this.written += bytes.length;
    this.#files.set(path, listed(statSync(to)));
  }

  /** Takes away what the next site does not have; call when every page and picture is in its place. */
  clearRest(): void {
    for (const path of this.#treeFiles.keys()) {
      if (this.#files.has(path)) continue;
      rmSync(join(this.tree, path), { force: true });
      this.#treeFiles.delete(path);
      this.#removeEmpty(dirname(path));
    }
  }

  /** Remembers what lies in the tree: from here on it can be served, and later be made the next one again. */
  finish(inputs: string, reads: PageReads): Listing {
    const listing = { inputs, reads, files: this.#files };
    this.#listings.write(this.tree, listing);
    return listing;
  }

  #keepSame(path: string, size: number, bytes: () => Uint8Array): boolean {
    if (this.#lastFiles.get(path)?.size !== size) return false;
    if (!readFileSync(join(this.#last, path)).equals(bytes())) return false;
    this.keep(path);
    return true;
  }

  /** Where a file goes in the tree, with nothing there: what lies there may be shared with the last site. */
  #cleared(path: string): string {
    const to = join(this.tree, path);
    const folder = dirname(to);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    if (this.#treeFiles.has(path)) rmSync(to, { force: true });
    return to;
  }

  #removeEmpty(folder: string): void {
    if (folder === '.' || folder === '') return;
    try {
      rmdirSync(join(this.tree, folder));
      this.#folders.delete(join(this.tree, folder));
      this.#removeEmpty(dirname(folder));
    } catch {
      // Other files lie in it.
    }
  }
}

/** The files of a listing that still lie in their tree as they were listed. */
export function untouched(tree: string, files: ReadonlyMap<string, Listed>): Map<string, Listed> {
  if (!existsSync(tree)) return new Map();
  return new Map(
    [...files].filter(([path, file]) => {
      const stat = statSync(join(tree, path), { throwIfNoEntry: false });
      return stat !== undefined && isSame(file, listed(stat));
    }),
  );
}
