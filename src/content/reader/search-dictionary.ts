import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchDictionary } from '../../domain/search/dictionary.ts';
import { searchDictionary } from '../schema/search-dictionary.ts';
import { contentRoot } from './locate.ts';
import { readSourceFile, type SourceFile } from './source-file.ts';

/** Beside the catalogues, since all of them are searched with the same words. */
export const DICTIONARY_PATH = 'search-dictionary.yml';

export interface DictionaryReading {
  readonly source: SourceFile;
  readonly dictionary: SearchDictionary | undefined;
  readonly problems: ReturnType<typeof searchDictionary.safeParse>['error'];
}

/** The dictionary beside the catalogue in `folder`, or else this repository's: a catalogue elsewhere need not copy it. */
export function dictionaryFile(folder: string): string {
  const beside = join(folder, '..', DICTIONARY_PATH);
  return existsSync(beside) ? beside : join(contentRoot, DICTIONARY_PATH);
}

let last:
  { readonly file: string; readonly changed: number; readonly reading: DictionaryReading } | undefined;

/** Reads and validates the search dictionary; nothing is thrown for what an editor wrote. Read once while unchanged. */
export function readDictionary(file: string): DictionaryReading {
  const changed = statSync(file).mtimeMs;
  if (last?.file === file && last.changed === changed) return last.reading;
  const source = readSourceFile(file, `../${DICTIONARY_PATH}`);
  const result = searchDictionary.safeParse(source.data);
  const reading = { source, dictionary: result.data, problems: result.error };
  last = { file, changed, reading };
  return reading;
}
