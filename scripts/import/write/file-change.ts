import { createHash } from 'node:crypto';

/** One file that an import writes. */
export interface FileChange {
  /** Relative to the catalogue, with forward slashes. */
  readonly path: string;
  /** What is there now; undefined for a new file. */
  readonly before: string | undefined;
  readonly after: string;
  /** The change in words: old → new, one line each. */
  readonly words: readonly string[];
  /** For entries: their id, and the entries that they name (`decisions/x`). */
  readonly id?: string;
  readonly needs?: readonly string[];
  /** Holds personal data: only the office's own account may read the file. */
  readonly isPrivate?: boolean;
}

export function digestOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
