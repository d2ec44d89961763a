import type { IsoDate } from '../../../src/domain/date.ts';
import type { PublishedCatalogue } from '../../../src/domain/published.ts';
import { join } from 'node:path';
import { contentRoot, DEFAULT_CATALOGUE } from '../../../src/content/reader/locate.ts';
import { dictionaryFile, readDictionary } from '../../../src/content/reader/search-dictionary.ts';
import { searchRecords } from './records.ts';
import { writeSearchIndex, type IndexSummary } from './write-index.ts';

/** Writes the search index of a catalogue to `folder`. Throws when the dictionary cannot be read. */
export async function indexCatalogue(
  published: PublishedCatalogue,
  day: IsoDate,
  folder: string,
  dictionaryPath = dictionaryFile(join(contentRoot, DEFAULT_CATALOGUE)),
): Promise<IndexSummary> {
  const { dictionary, problems } = readDictionary(dictionaryPath);
  if (!dictionary) throw new Error(`${dictionaryPath}: ${problems?.message ?? 'không đọc được'}`);
  return writeSearchIndex(searchRecords(published, day), dictionary, folder);
}
