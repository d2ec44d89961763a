import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

/** What YAML texts say, so that a text that was parsed once is not parsed again. */
export interface KeptParses {
  /** Undefined for a text that is not known. */
  get(text: string): unknown;
  keep(text: string, data: unknown): void;
}

/**
 * What YAML texts say, by the digest of the text: of thousands of files a build reads, few changed since the last.
 * Only texts without a fault are kept, and only data that JSON gives back as it was.
 */
export class ParseCache implements KeptParses {
  readonly #file: string;
  readonly #before: ReadonlyMap<string, unknown>;
  readonly #used = new Map<string, unknown>();
  #grown = false;

  /** `file` must be another one wherever the parser or its options differ. */
  constructor(file: string) {
    this.#file = file;
    this.#before = new Map(read(file));
  }

  get(text: string): unknown {
    const key = hash('sha256', text, 'base64url');
    const data = this.#before.get(key);
    if (data !== undefined) this.#used.set(key, data);
    return data;
  }

  keep(text: string, data: unknown): void {
    if (data === null || data === undefined || !isDeepStrictEqual(JSON.parse(JSON.stringify(data)), data))
      return;
    this.#used.set(hash('sha256', text, 'base64url'), data);
    this.#grown = true;
  }

  /** Writes what was used this time: texts that are gone do not pile up. */
  save(): void {
    if (!this.#grown && this.#used.size === this.#before.size) return;
    mkdirSync(dirname(this.#file), { recursive: true });
    const part = `${this.#file}.${String(process.pid)}`;
    writeFileSync(part, JSON.stringify([...this.#used]));
    renameSync(part, this.#file);
  }
}

function read(file: string): [string, unknown][] {
  if (!existsSync(file)) return [];
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as [string, unknown][];
  } catch {
    // A damaged cache is an empty one.
    return [];
  }
}
