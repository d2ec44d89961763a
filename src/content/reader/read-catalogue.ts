import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import type { z } from 'zod';
import {
  COLLECTIONS,
  OPTIONAL_SINGLES,
  STAND_INS,
  type CollectionName,
  type EntryData,
} from './collections.ts';
import type { ForeignEncoding } from './foreign-encoding.ts';
import { contentRoot } from './locate.ts';
import type { KeptParses } from './parse-cache.ts';
import { prune, type Pruned } from './prune.ts';
import { unwatched } from './watch.ts';
import { readMarkdown, readSourceFile, type SourceFault, type SourceFile } from './source-file.ts';

/** An entry as read: valid `data`, or the schema's `problems`. */
export interface Entry<T> {
  readonly id: string;
  readonly source: SourceFile;
  readonly data: T | undefined;
  readonly problems: readonly z.core.$ZodIssue[];
  /** Of a refused entry, what remains without the refused fields: for the checker alone, never published. */
  readonly rest?: Pruned<T> | undefined;
  /** The English Markdown (`en.md`) of a folder entry. */
  readonly english?: string;
  /** Where that file is not UTF-8. */
  readonly foreignEnglish?: ForeignEncoding | undefined;
}

export type Entries = { readonly [N in CollectionName]: readonly Entry<EntryData<N>>[] };

/** All files of a catalogue, read once, each with its faults; nothing is thrown for what an editor wrote. */
export interface SourceCatalogue {
  /** Absolute folder. */
  readonly folder: string;
  readonly entries: Entries;
  /** Files and folders that should be there and are not, or cannot be read. */
  readonly unreadable: readonly { readonly path: string; readonly detail: string }[];
}

interface Found {
  readonly id: string;
  readonly file: string;
  readonly path: string;
}

/** The law beside the catalogue, or else this repository's: a catalogue elsewhere need not copy it. */
export function legalFolder(folder: string): string {
  const beside = join(folder, COLLECTIONS.rules.path);
  return existsSync(beside) ? beside : join(contentRoot, 'legal');
}

function found(folder: string, name: CollectionName): Found[] {
  const { shape, path } = COLLECTIONS[name];
  const base = name === 'rules' ? legalFolder(folder) : join(folder, path);
  if (shape === 'single') return existsSync(base) ? [{ id: name, file: base, path }] : [];
  if (!existsSync(base)) return [];
  const names = readdirSync(base, { withFileTypes: true })
    .filter((item) => !item.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return names.flatMap((item): Found[] => {
    if (shape === 'folder') {
      if (item.isFile()) return [];
      return [
        {
          id: item.name.normalize('NFC'),
          file: join(base, item.name, 'index.md'),
          path: posix.join(path, item.name, 'index.md'),
        },
      ];
    }
    if (!/\.ya?ml$/.test(item.name) || item.name.includes('.private.')) return [];
    return [
      {
        id: item.name.replace(/\.ya?ml$/, '').normalize('NFC'),
        file: join(base, item.name),
        path: posix.join(path, item.name),
      },
    ];
  });
}

/** Reads and validates every file of the catalogue in `folder` (absolute). */
export function readCatalogue(folder: string, cache?: KeptParses, watch = unwatched): SourceCatalogue {
  const unreadable: { path: string; detail: string }[] = [];
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  const filesOf = new Map(names.map((name) => [name, found(folder, name)]));
  const total = [...filesOf.values()].reduce((sum, files) => sum + files.length, 0);
  let done = 0;
  const read = <N extends CollectionName>(name: N): Entry<EntryData<N>>[] => {
    const files = filesOf.get(name) ?? [];
    if (files.length === 0 && COLLECTIONS[name].shape === 'single' && !OPTIONAL_SINGLES.has(name)) {
      unreadable.push({ path: COLLECTIONS[name].path, detail: 'missing' });
    }
    if (files.length === 0) return [];
    // Asked once for all files: the system looks at every folder on the way.
    const within = realpathSync.native(name === 'rules' ? legalFolder(folder) : folder);
    return files.flatMap((item) => {
      watch('read', ++done, total);
      try {
        return [readEntry(name, item, within, cache)];
      } catch (error) {
        unreadable.push({ path: item.path, detail: (error as NodeJS.ErrnoException).code ?? String(error) });
        return [];
      }
    });
  };
  const entries = Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as Entries;
  return { folder, entries, unreadable };
}

/** Texts are written by hand; more than this is a mistake or an attack. Bytes. */
const LARGEST_TEXT = 4_000_000;

/**
 * Refuses what is no text of this catalogue: a link that leads out of its folder would publish any file of the
 * machine that builds. `folder`: free of links.
 */
function mustBeOwn(folder: string, file: string): void {
  const fault = (code: string) => Object.assign(new Error(code), { code });
  // The system's own, one call a file: Node's looks at every folder on the way, a second for a nation.
  if (!realpathSync.native(file).startsWith(folder + sep)) throw fault('LINK-OUTSIDE');
  if (statSync(file).size > LARGEST_TEXT) throw fault('EFBIG');
}

function readEntry<N extends CollectionName>(
  name: N,
  { id, file, path }: Found,
  within: string,
  cache: KeptParses | undefined,
): Entry<EntryData<N>> {
  mustBeOwn(within, file);
  const source = readSourceFile(file, path, cache);
  const englishFile = join(dirname(file), 'en.md');
  const hasEnglish = COLLECTIONS[name].shape === 'folder' && existsSync(englishFile);
  if (hasEnglish) mustBeOwn(within, englishFile);
  const english = hasEnglish ? englishOf(englishFile) : {};
  if (source.data === undefined) return { id, source, data: undefined, problems: [], ...english };
  const result = COLLECTIONS[name].schema.safeParse(source.data);
  if (result.success) return { id, source, data: result.data as EntryData<N>, problems: [], ...english };
  const schema: z.ZodType = COLLECTIONS[name].schema;
  const rest = prune(schema, source.data, STAND_INS[name]) as Pruned<EntryData<N>> | undefined;
  return { id, source, data: undefined, problems: result.error.issues, rest, ...english };
}

function englishOf(file: string): Pick<Entry<unknown>, 'english' | 'foreignEnglish'> {
  const { text, foreign } = readMarkdown(file);
  return { english: text, foreignEnglish: foreign };
}

/** The English text beside an entry, by the entry's path. */
export function englishPath(path: string): string {
  return path.replace(/index\.md$/, 'en.md');
}

export type { SourceFault };
