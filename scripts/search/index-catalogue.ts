import type { IsoDate } from '../../src/domain/date.ts';
import type { PublishedCatalogue } from '../../src/domain/published.ts';
import { readDictionary } from '../../src/reader/search-dictionary.ts';
import { searchRecords } from './records.ts';
import { writeSearchIndex, type IndexSummary } from './write-index.ts';

/** Writes the search index of a catalogue to `folder`. Throws a sentence when the dictionary cannot be read. */
export async function indexCatalogue(
  published: PublishedCatalogue,
  day: IsoDate,
  folder: string,
): Promise<IndexSummary> {
  const { dictionary, problems } = readDictionary();
  if (!dictionary) throw new Error(`content/search-dictionary.yml: ${problems?.message ?? 'không đọc được'}`);
  return writeSearchIndex(searchRecords(published, day), dictionary, folder);
}
