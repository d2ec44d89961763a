import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { markOf } from './fingerprint.ts';

/**
 * A second tree of a catalogue, of links to its files, in which an entry can stand as a form wants it: the checker and
 * the preview read it like any catalogue, and the catalogue itself stays as it is.
 */
export class Shadow {
  readonly folder: string;
  readonly #source: string;
  readonly #at: string;
  readonly #marks = new Map<string, string>();
  readonly #laid = new Set<string>();

  /** In the system's folder for what passes: nothing that watches or cleans this project looks there. */
  constructor(source: string) {
    this.#source = source;
    this.#at = mkdtempSync(join(tmpdir(), 'ocop-office-'));
    this.folder = join(this.#at, 'catalogue');
    mkdirSync(this.folder);
    const law = resolve(source, '../legal');
    // A junction: Windows asks for more rights for a link.
    if (existsSync(law)) symlinkSync(law, join(this.#at, 'legal'), 'junction');
  }

  /** Another folder beside the tree, which goes with it. */
  beside(name: string): string {
    return join(this.#at, name);
  }

  close(): void {
    rmSync(this.#at, { recursive: true, force: true });
  }

  /** Takes over what changed in the catalogue since the last time, and lays `texts` over it, by path. */
  lay(texts: ReadonlyMap<string, string | Uint8Array>): void {
    for (const path of this.#laid) if (!texts.has(path)) this.#marks.set(path, '');
    this.#laid.clear();
    const seen = new Set<string>();
    this.#walk('', seen, texts);
    for (const path of [...this.#marks.keys()]) {
      if (seen.has(path) || texts.has(path)) continue;
      rmSync(join(this.folder, path), { force: true });
      this.#marks.delete(path);
    }
    for (const [path, text] of texts) this.#write(path, text);
  }

  #walk(folder: string, seen: Set<string>, texts: ReadonlyMap<string, unknown>): void {
    mkdirSync(join(this.folder, folder), { recursive: true });
    for (const item of readdirSync(join(this.#source, folder), { withFileTypes: true })) {
      if (item.name.startsWith('.')) continue;
      const path = folder === '' ? item.name : `${folder}/${item.name}`;
      if (item.isDirectory()) this.#walk(path, seen, texts);
      else {
        seen.add(path);
        if (!texts.has(path)) this.#link(path);
      }
    }
    // A folder that is gone would stay as an entry without its file.
    for (const item of readdirSync(join(this.folder, folder), { withFileTypes: true })) {
      const path = folder === '' ? item.name : `${folder}/${item.name}`;
      if (!item.isDirectory() || existsSync(join(this.#source, path))) continue;
      if ([...texts.keys()].some((text) => text.startsWith(`${path}/`))) continue;
      rmSync(join(this.folder, path), { recursive: true, force: true });
    }
  }

  #link(path: string): void {
    const from = join(this.#source, path);
    const mark = markOf(from);
    if (this.#marks.get(path) === mark) return;
    const to = join(this.folder, path);
    rmSync(to, { force: true });
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
    this.#marks.set(path, mark);
  }

  /** Never into a linked file: it is the catalogue's own. */
  #write(path: string, text: string | Uint8Array): void {
    const to = join(this.folder, path);
    mkdirSync(dirname(to), { recursive: true });
    rmSync(to, { force: true });
    writeFileSync(to, text);
    this.#laid.add(path);
    this.#marks.set(path, '');
  }
}
