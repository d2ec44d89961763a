/** What one rendering process is asked to do. */
export interface ShareTask {
  /** This process is number `share` of `shares`. */
  readonly share: number;
  readonly shares: number;
  /** Folder inside the project (its bundle imports packages from node_modules); emptied first. */
  readonly outDir: string;
  readonly cacheDir: string;
  /** JSON file of the keys that need not be rendered again: pathname → key. */
  readonly freshKeys: string;
  /** JSON file that the process writes when it is done: `ShareResult`. */
  readonly resultFile: string;
  /** Renders only paths that this matches, for measuring. */
  readonly only?: string | undefined;
}

/** A page that has a key: if it comes with the same key next time, its file is still right. */
export interface KeyedPage {
  readonly pathname: string;
  readonly key: string;
  /** Relative to the site's folder. */
  readonly file: string;
  readonly rendered: boolean;
}

/** What the process did. In a file: a message of many thousand pages can be lost when the process ends. */
export interface ShareResult {
  readonly rendered: number;
  readonly keyed: readonly KeyedPage[];
}

/** What the process tells meanwhile. */
export interface ShareProgress {
  readonly done: number;
  readonly total: number;
}
