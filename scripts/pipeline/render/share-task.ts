import type { PageReads } from './page-reads.ts';

/** What one rendering process is asked to do. The first one, the lead, says which pages are stale and who renders which. */
export interface ShareTask {
  /** Folder inside the project (its bundle imports packages from node_modules); emptied first. */
  readonly outDir: string;
  readonly cacheDir: string;
  /** Where the bundled code of the last build with the same code lies, or will lie. */
  readonly bundle: string;
  /** JSON file that the process writes when it is done: `ShareResult`. */
  readonly resultFile: string;
  /** Renders only paths that this matches, for measuring. */
  readonly only?: string | undefined;
  readonly lead?: {
    /** Files for the lists of pages that helpers render, one each; written when there is enough for all. */
    readonly lists: readonly string[];
    /** From so many stale pages on helpers pay: each loads everything first. */
    readonly worthHelp: number;
  };
}

/** What the process did. In a file: a message of many thousand pages can be lost when the process ends. */
export interface ShareResult {
  readonly rendered: number;
  /** What the pages that it rendered have read. */
  readonly reads: PageReads;
  /** Files of the pages that need not be rendered again; from the lead alone. */
  readonly kept: readonly string[];
}

/** What a process tells meanwhile: how far it is; and the lead, whether the helpers' lists are written. */
export type ShareMessage = { readonly done: number; readonly total: number } | { readonly shared: boolean };

/**
 * What a process that has got ready is told, so that it begins: a JSON file. The lead's holds what the pages of the last site
 * have read (`PageReads`), a helper's the files of its pages.
 */
export interface StartMessage {
  readonly start: string;
}
