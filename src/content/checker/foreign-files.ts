import { basename, join } from 'node:path';
import type { CollectionName } from '../reader/collections.ts';
import { englishPath, legalFolder, type SourceCatalogue } from '../reader/read-catalogue.ts';
import { dictionaryFile, readDictionary } from '../reader/search-dictionary.ts';

/** A file that the checker says is not UTF-8. */
export interface ForeignFile {
  /** Absolute. */
  readonly file: string;
  /** As reports name it. */
  readonly path: string;
}

/** The files whose encoding the checker finds fault with and knows. */
export function foreignFiles({ folder, entries }: SourceCatalogue): ForeignFile[] {
  const found: ForeignFile[] = [];
  for (const name of Object.keys(entries) as CollectionName[]) {
    for (const { source, foreignEnglish } of entries[name]) {
      const { path, faults } = source;
      const at = (own: string) =>
        name === 'rules' ? join(legalFolder(folder), basename(own)) : join(folder, own);
      if (faults.some(({ certain }) => certain)) found.push({ file: at(path), path });
      if (foreignEnglish?.certain) found.push({ file: at(englishPath(path)), path: englishPath(path) });
    }
  }
  const dictionary = dictionaryFile(folder);
  const { source } = readDictionary(dictionary);
  if (source.faults.some(({ certain }) => certain)) found.push({ file: dictionary, path: source.path });
  return found;
}
