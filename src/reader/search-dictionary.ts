import { join } from 'node:path';
import type { SearchDictionary } from '../domain/search/dictionary.ts';
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

/** Reads and validates the search dictionary; nothing is thrown for what an editor wrote. */
export function readDictionary(file = join(contentRoot, DICTIONARY_PATH)): DictionaryReading {
  const source = readSourceFile(file, DICTIONARY_PATH);
  const result = searchDictionary.safeParse(source.data);
  return { source, dictionary: result.data, problems: result.error };
}
